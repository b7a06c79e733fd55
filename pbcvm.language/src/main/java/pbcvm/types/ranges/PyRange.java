package pbcvm.types.ranges;

import java.math.BigInteger;
import pbcvm.object.PyObject;
import pbcvm.types.ints.Ints;

/**
 * A {@code range}. One whose elements and bounds fit 64 bits is small: {@link #start}, {@link #stop}, {@link #step} and
 * {@link #length} hold it. Any other range keeps big numbers.
 *
 * <p>Invariants: {@code step != 0}; a small range's {@code stop + step} does not overflow either.
 */
public final class PyRange extends PyObject {
    public final long start;
    public final long stop;
    public final long step;
    /** Number of elements of a small range. */
    public final long length;
    /** Start, stop, step and length of a range that is not small; else null. */
    final BigInteger[] big;

    /** A small range. Use {@link Ranges#of} unless the numbers are known to be small. */
    PyRange(long start, long stop, long step, long length) {
        super(RangeType.TYPE);
        this.start = start;
        this.stop = stop;
        this.step = step;
        this.length = length;
        this.big = null;
    }

    PyRange(BigInteger start, BigInteger stop, BigInteger step, BigInteger length) {
        super(RangeType.TYPE);
        this.big = new BigInteger[]{start, stop, step, length};
        this.start = 0;
        this.stop = 0;
        this.step = 1;
        this.length = 0;
    }

    /** Whether 64 bits suffice. */
    public boolean isSmall() {
        return big == null;
    }

    Object startObject() {
        return big == null ? (Object) start : Ints.of(big[0]);
    }

    Object stopObject() {
        return big == null ? (Object) stop : Ints.of(big[1]);
    }

    Object stepObject() {
        return big == null ? (Object) step : Ints.of(big[2]);
    }

    Object lengthObject() {
        return big == null ? (Object) length : Ints.of(big[3]);
    }

    BigInteger bigStart() {
        return big == null ? BigInteger.valueOf(start) : big[0];
    }

    BigInteger bigStop() {
        return big == null ? BigInteger.valueOf(stop) : big[1];
    }

    BigInteger bigStep() {
        return big == null ? BigInteger.valueOf(step) : big[2];
    }

    BigInteger bigLength() {
        return big == null ? BigInteger.valueOf(length) : big[3];
    }
}
