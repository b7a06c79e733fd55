package pbcvm.types.ints;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import pbcvm.error.Raise;

/** Bit operations on ints of any representation, as on two's complement numbers of unlimited width. */
public final class IntBits {
    /** C's Py_ssize_t counts 30-bit digits: more cannot even be asked for. */
    private static final int SHIFT_LIMIT_BITS = 68;

    private IntBits() {
    }

    /** {@code left & right}. */
    @TruffleBoundary
    public static Object and(Object left, Object right) {
        Object a = Ints.exact(left);
        Object b = Ints.exact(right);
        if (a instanceof Long x && b instanceof Long y) {
            return x & y;
        }
        return Ints.of(Ints.big(a).and(Ints.big(b)));
    }

    /** {@code left | right}. */
    @TruffleBoundary
    public static Object or(Object left, Object right) {
        Object a = Ints.exact(left);
        Object b = Ints.exact(right);
        if (a instanceof Long x && b instanceof Long y) {
            return x | y;
        }
        return Ints.of(Ints.big(a).or(Ints.big(b)));
    }

    /** {@code left ^ right}. */
    @TruffleBoundary
    public static Object xor(Object left, Object right) {
        Object a = Ints.exact(left);
        Object b = Ints.exact(right);
        if (a instanceof Long x && b instanceof Long y) {
            return x ^ y;
        }
        return Ints.of(Ints.big(a).xor(Ints.big(b)));
    }

    /** {@code ~value}. */
    @TruffleBoundary
    public static Object invert(Object value) {
        Object exact = Ints.exact(value);
        return exact instanceof Long small ? (Object) (~small) : Ints.of(((PyBigInt) exact).value.not());
    }

    /** {@code left << right}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object shiftLeft(Object left, Object right) {
        Object a = Ints.exact(left);
        Object b = Ints.exact(right);
        checkCount(b);
        if (a instanceof Long x) {
            if (x == 0) {
                return 0L;
            }
            if (b instanceof Long count && count < 63) {
                int shift = (int) (long) count;
                long shifted = x << shift;
                if (shifted >> shift == x) {
                    return shifted;
                }
            }
        }
        if (!(b instanceof Long count)) {
            if (((PyBigInt) b).value.bitLength() < SHIFT_LIMIT_BITS) {
                throw IntArithmetic.tooLarge();
            }
            throw Raise.overflowError("too many digits in integer");
        }
        try {
            if (count > Integer.MAX_VALUE) {
                throw IntArithmetic.tooLarge();
            }
            return Ints.of(Ints.big(a).shiftLeft((int) (long) count));
        } catch (ArithmeticException e) {
            throw IntArithmetic.tooLarge();
        }
    }

    /** {@code left >> right}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object shiftRight(Object left, Object right) {
        Object a = Ints.exact(left);
        Object b = Ints.exact(right);
        checkCount(b);
        long count = b instanceof Long small ? small : Long.MAX_VALUE;
        if (a instanceof Long x) {
            return x >> Math.min(count, 63);
        }
        BigInteger big = ((PyBigInt) a).value;
        if (count >= big.bitLength()) {
            return big.signum() < 0 ? -1L : 0L;
        }
        return Ints.of(big.shiftRight((int) count));
    }

    private static void checkCount(Object count) {
        if (IntArithmetic.signum(count) < 0) {
            throw Raise.valueError("negative shift count");
        }
    }

    /** Bits of the absolute value. */
    @TruffleBoundary
    public static long bitLength(Object value) {
        Object exact = Ints.exact(value);
        return exact instanceof Long small ? 64 - Long.numberOfLeadingZeros(Math.abs(small))
                : ((PyBigInt) exact).value.abs().bitLength();
    }

    /** Ones among the bits of the absolute value. */
    @TruffleBoundary
    public static long bitCount(Object value) {
        Object exact = Ints.exact(value);
        return exact instanceof Long small ? Long.bitCount(Math.abs(small))
                : ((PyBigInt) exact).value.abs().bitCount();
    }
}
