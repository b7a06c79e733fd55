package pbcvm.types.ranges;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import pbcvm.error.Raise;
import pbcvm.operation.Py;
import pbcvm.types.ints.Ints;

/** Makes ranges and computes with them. */
public final class Ranges {
    private static final long LIMIT = 1L << 62;

    private Ranges() {
    }

    /** {@code range(start, stop, step)} of 64-bit numbers; ValueError when {@code step} is zero. */
    public static PyRange of(long start, long stop, long step) {
        if (isModerate(start) && isModerate(stop) && isModerate(step) && step != 0) {
            return new PyRange(start, stop, step, count(start, stop, step));
        }
        return big(start, stop, step);
    }

    private static boolean isModerate(long value) {
        return value >= -LIMIT && value < LIMIT;
    }

    private static long count(long start, long stop, long step) {
        if (step == 1) {
            return start < stop ? stop - start : 0;
        }
        if (step > 0) {
            return start < stop ? (stop - start - 1) / step + 1 : 0;
        }
        return start > stop ? (start - stop - 1) / -step + 1 : 0;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static PyRange big(long start, long stop, long step) {
        return of(BigInteger.valueOf(start), BigInteger.valueOf(stop), BigInteger.valueOf(step));
    }

    /** {@code range(start, stop, step)} of any values with {@code __index__}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyRange of(Object startValue, Object stopValue, Object stepValue) {
        Object start = Py.index(startValue);
        Object stop = Py.index(stopValue);
        Object step = Py.index(stepValue);
        if (start instanceof Long from && stop instanceof Long to && step instanceof Long by) {
            return of((long) from, (long) to, (long) by);
        }
        return of(Ints.big(start), Ints.big(stop), Ints.big(step));
    }

    static PyRange of(BigInteger start, BigInteger stop, BigInteger step) {
        if (step.signum() == 0) {
            throw Raise.valueError("range() arg 3 must not be zero");
        }
        if (start.bitLength() <= 61 && stop.bitLength() <= 61 && step.bitLength() <= 61) {
            return of(start.longValue(), stop.longValue(), step.longValue());
        }
        BigInteger distance = step.signum() > 0 ? stop.subtract(start) : start.subtract(stop);
        BigInteger length = distance.signum() <= 0 ? BigInteger.ZERO
                : distance.subtract(BigInteger.ONE).divide(step.abs()).add(BigInteger.ONE);
        return new PyRange(start, stop, step, length);
    }

    /** The element at a position, which must be within the range. */
    static Object element(PyRange range, BigInteger position) {
        return Ints.of(range.bigStart().add(position.multiply(range.bigStep())));
    }

    /** The position of an int in the range; null when it is no element. */
    static BigInteger position(PyRange range, BigInteger value) {
        BigInteger distance = value.subtract(range.bigStart());
        BigInteger[] parts = distance.divideAndRemainder(range.bigStep());
        boolean within = parts[1].signum() == 0 && parts[0].signum() >= 0
                && parts[0].compareTo(range.bigLength()) < 0;
        return within ? parts[0] : null;
    }
}
