package pbcvm.operation;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;

/**
 * Hash values. Those of numbers are CPython's (documentation of {@code sys.hash_info}): equal numbers of any class have
 * equal hashes, reduced modulo the prime 2**61 - 1.
 */
public final class Hashes {
    /** The modulus, {@code sys.hash_info.modulus}. */
    public static final long MODULUS = (1L << 61) - 1;
    private static final int BITS = 61;
    private static final long TUPLE_START = 2870177450012600261L;
    private static final BigInteger BIG_MODULUS = BigInteger.valueOf(MODULUS);
    /** {@code hash(float('inf'))}. */
    public static final long INFINITY = 314159;
    /** {@code sys.hash_info.imag}. */
    public static final long IMAG = 1000003;

    private Hashes() {
    }

    public static long ofLong(long value) {
        if (value >= 0 && value < MODULUS) {
            return value;
        }
        long result = value == Long.MIN_VALUE ? -(-(value % MODULUS)) : value % MODULUS;
        return result == -1 ? -2 : result;
    }

    @TruffleBoundary
    public static long ofBig(BigInteger value) {
        long result = value.abs().mod(BIG_MODULUS).longValue();
        if (value.signum() < 0) {
            result = -result;
        }
        return result == -1 ? -2 : result;
    }

    /** Hash of a float; that of a nan depends on the object's identity and is the caller's business. */
    public static long ofDouble(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? INFINITY : -INFINITY;
        }
        if (value == (long) value && Math.abs(value) < 0x1p62) {
            return ofLong((long) value);
        }
        int exponent = Math.getExponent(value);
        long mantissa = Double.doubleToRawLongBits(value) & 0xfffffffffffffL;
        if (exponent < Double.MIN_EXPONENT) {
            exponent++;
        } else {
            mantissa |= 1L << 52;
        }
        int shift = Math.floorMod(exponent - 52, BITS);
        long result = (mantissa << shift & MODULUS) | mantissa >>> BITS - shift;
        if (shift == 0) {
            result = mantissa;
        }
        if (result >= MODULUS) {
            result -= MODULUS;
        }
        if (value < 0) {
            result = -result;
        }
        return result == -1 ? -2 : result;
    }

    @TruffleBoundary
    public static long ofString(TruffleString value) {
        if (value.isEmpty()) {
            return 0;
        }
        int code = value.hashCode();
        return code == -1 ? -2 : code;
    }

    /** Hash of a tuple from the hashes of its items (xxHash-based, as CPython documents in its sources). */
    public static long ofTuple(long[] items) {
        long accumulator = TUPLE_START;
        for (long item : items) {
            accumulator = mixed(accumulator, item);
        }
        return finished(accumulator, items.length);
    }

    private static long mixed(long accumulator, long item) {
        return Long.rotateLeft(accumulator + item * -4417276706812531889L, 31) * -7046029288634856825L;
    }

    private static long finished(long accumulator, int length) {
        long result = accumulator + (length ^ (TUPLE_START ^ 3527539L));
        return result == -1 ? 1546275796L : result;
    }

    /** Hash of a tuple of these items. */
    public static long ofItems(Object[] items) {
        long accumulator = TUPLE_START;
        for (Object item : items) {
            accumulator = mixed(accumulator, Py.hash(item));
        }
        return finished(accumulator, items.length);
    }

    /** Hash by identity. */
    @TruffleBoundary
    public static long ofIdentity(Object object) {
        return System.identityHashCode(object);
    }
}
