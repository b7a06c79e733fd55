package pbcvm.types.ints;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import pbcvm.error.Raise;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.floats.RoundedQuotient;
import pbcvm.types.tuples.PyTuple;

/**
 * Arithmetic on ints of any representation (bools and instances of subclasses included). Results are exact ints: a Long
 * where the value fits, else a {@link PyBigInt}.
 */
public final class IntArithmetic {
    private static final long EXACT_IN_DOUBLE = 1L << 53;

    private IntArithmetic() {
    }

    /** {@code left + right}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object add(Object left, Object right) {
        Object a = Ints.exact(left);
        Object b = Ints.exact(right);
        if (a instanceof Long x && b instanceof Long y) {
            long sum = x + y;
            if (((x ^ sum) & (y ^ sum)) >= 0) {
                return sum;
            }
        }
        return Ints.of(Ints.big(a).add(Ints.big(b)));
    }

    /** {@code left - right}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object subtract(Object left, Object right) {
        Object a = Ints.exact(left);
        Object b = Ints.exact(right);
        if (a instanceof Long x && b instanceof Long y) {
            long difference = x - y;
            if (((x ^ y) & (x ^ difference)) >= 0) {
                return difference;
            }
        }
        return Ints.of(Ints.big(a).subtract(Ints.big(b)));
    }

    /** {@code left * right}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object multiply(Object left, Object right) {
        Object a = Ints.exact(left);
        Object b = Ints.exact(right);
        if (a instanceof Long x && b instanceof Long y) {
            long low = x * y;
            if (Math.multiplyHigh(x, y) == low >> 63) {
                return low;
            }
        }
        try {
            return Ints.of(Ints.big(a).multiply(Ints.big(b)));
        } catch (ArithmeticException e) {
            throw tooLarge();
        }
    }

    /** {@code -value}. */
    @TruffleBoundary
    public static Object negate(Object value) {
        Object exact = Ints.exact(value);
        if (exact instanceof Long small && small != Long.MIN_VALUE) {
            return -small;
        }
        return Ints.of(Ints.big(exact).negate());
    }

    /** {@code abs(value)}. */
    @TruffleBoundary
    public static Object absolute(Object value) {
        return signum(value) < 0 ? negate(value) : Ints.exact(value);
    }

    /** -1, 0 or 1. */
    @TruffleBoundary
    public static int signum(Object value) {
        Object exact = Ints.exact(value);
        return exact instanceof Long small ? Long.signum(small) : ((PyBigInt) exact).value.signum();
    }

    /** {@code left // right}: the quotient rounded down. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object floorDivide(Object left, Object right) {
        Object a = Ints.exact(left);
        Object b = Ints.exact(right);
        if (signum(b) == 0) {
            throw Raise.zeroDivisionError("integer division or modulo by zero");
        }
        if (a instanceof Long x && b instanceof Long y && (x != Long.MIN_VALUE || y != -1)) {
            return Math.floorDiv(x, y);
        }
        return Ints.of(divideBig(a, b)[0]);
    }

    /** {@code left % right}: the remainder has the sign of the divisor. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object modulo(Object left, Object right) {
        Object a = Ints.exact(left);
        Object b = Ints.exact(right);
        if (signum(b) == 0) {
            throw Raise.zeroDivisionError("integer modulo by zero");
        }
        if (a instanceof Long x && b instanceof Long y) {
            return Math.floorMod(x, y);
        }
        return Ints.of(divideBig(a, b)[1]);
    }

    /** {@code divmod(left, right)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyTuple divMod(Object left, Object right) {
        Object a = Ints.exact(left);
        Object b = Ints.exact(right);
        if (signum(b) == 0) {
            throw Raise.zeroDivisionError("integer division or modulo by zero");
        }
        if (a instanceof Long x && b instanceof Long y && (x != Long.MIN_VALUE || y != -1)) {
            return PyTuple.of(Math.floorDiv(x, y), Math.floorMod(x, y));
        }
        BigInteger[] both = divideBig(a, b);
        return PyTuple.of(Ints.of(both[0]), Ints.of(both[1]));
    }

    private static BigInteger[] divideBig(Object left, Object right) {
        return floorDivideBig(Ints.big(left), Ints.big(right));
    }

    /** Quotient rounded down and remainder with the divisor's sign. The divisor is not zero. */
    @TruffleBoundary
    public static BigInteger[] floorDivideBig(BigInteger left, BigInteger right) {
        BigInteger[] both = left.divideAndRemainder(right);
        if (both[1].signum() != 0 && both[1].signum() != right.signum()) {
            both[0] = both[0].subtract(BigInteger.ONE);
            both[1] = both[1].add(right);
        }
        return both;
    }

    /** {@code left / right}: the float nearest to the exact quotient. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static double trueDivide(Object left, Object right) {
        Object a = Ints.exact(left);
        Object b = Ints.exact(right);
        if (signum(b) == 0) {
            throw Raise.zeroDivisionError("division by zero");
        }
        if (a instanceof Long x && b instanceof Long y && isExactInDouble(x) && isExactInDouble(y)) {
            return (double) x / (double) y;
        }
        double result = RoundedQuotient.of(Ints.big(a), Ints.big(b));
        if (Double.isInfinite(result)) {
            throw Raise.overflowError("integer division result too large for a float");
        }
        return result;
    }

    /** Whether a double holds the value exactly. */
    public static boolean isExactInDouble(long value) {
        return -EXACT_IN_DOUBLE <= value && value <= EXACT_IN_DOUBLE;
    }

    /** Order of two ints: negative, zero or positive. */
    @TruffleBoundary
    public static int compare(Object left, Object right) {
        Object a = Ints.exact(left);
        Object b = Ints.exact(right);
        if (a instanceof Long x && b instanceof Long y) {
            return Long.compare(x, y);
        }
        return Ints.big(a).compareTo(Ints.big(b));
    }

    /** Whether two ints are equal. */
    @TruffleBoundary
    public static boolean equal(Object left, Object right) {
        return compare(left, right) == 0;
    }

    static RuntimeException tooLarge() {
        return Raise.of(ExceptionTypes.MEMORY_ERROR);
    }
}
