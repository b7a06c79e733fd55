package pbcvm.types.floats;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import pbcvm.error.Raise;
import pbcvm.operation.CompareOperator;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.ints.IntArithmetic;
import pbcvm.types.ints.IntConversions;
import pbcvm.types.ints.Ints;
import pbcvm.types.ints.PyBigInt;
import pbcvm.types.tuples.PyTuple;

/** Arithmetic on floats where Python differs from Java. */
public final class FloatArithmetic {
    private static final double TWO_63 = 0x1p63;
    /** Result of {@link #compare} when one operand is a nan. */
    public static final int UNORDERED = 2;
    /** {@code errno.ERANGE}. */
    private static final long OUT_OF_RANGE = 34;

    private FloatArithmetic() {
    }

    /** {@code left / right}. */
    public static double divide(double left, double right) {
        if (right == 0) {
            throw zeroDivision("float division by zero");
        }
        return left / right;
    }

    /** {@code left // right}. */
    public static double floorDivide(double left, double right) {
        if (right == 0) {
            throw zeroDivision("float floor division by zero");
        }
        double rest = left % right;
        double quotient = (left - rest) / right;
        if (rest != 0 && right < 0 != rest < 0) {
            quotient -= 1.0;
        }
        return floorOfQuotient(quotient, left, right);
    }

    private static double floorOfQuotient(double quotient, double left, double right) {
        if (quotient == 0) {
            return Math.copySign(0.0, left / right);
        }
        double floor = Math.floor(quotient);
        return quotient - floor > 0.5 ? floor + 1.0 : floor;
    }

    /** {@code left % right}: the result has the sign of the divisor. */
    public static double modulo(double left, double right) {
        if (right == 0) {
            throw zeroDivision("float modulo");
        }
        double rest = left % right;
        if (rest == 0) {
            return Math.copySign(0.0, right);
        }
        return right < 0 != rest < 0 ? rest + right : rest;
    }

    /** {@code divmod(left, right)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyTuple divMod(double left, double right) {
        if (right == 0) {
            throw zeroDivision("float divmod()");
        }
        return PyTuple.of(floorDivide(left, right), modulo(left, right));
    }

    @TruffleBoundary
    private static RuntimeException zeroDivision(String text) {
        return Raise.zeroDivisionError(text);
    }

    /** {@code base ** exponent}: a Double, or a PyComplex for a fractional power of a negative base. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object power(double base, double exponent) {
        if (exponent == 0 || base == 1) {
            return 1.0;
        }
        if (Double.isNaN(base) || Double.isNaN(exponent)) {
            return Double.NaN;
        }
        if (Double.isInfinite(exponent)) {
            double size = Math.abs(base);
            return size == 1 ? 1.0 : exponent > 0 == size > 1 ? Double.POSITIVE_INFINITY : 0.0;
        }
        if (base == 0 && exponent < 0) {
            throw Raise.zeroDivisionError("0.0 cannot be raised to a negative power");
        }
        if (base == 0 || Double.isInfinite(base)) {
            return Math.pow(base, exponent);
        }
        if (base < 0 && exponent != Math.floor(exponent)) {
            return ComplexArithmetic.power(new PyComplex(base, 0), new PyComplex(exponent, 0));
        }
        double result = Math.pow(base, exponent);
        if (Double.isInfinite(result)) {
            throw Raise.of(ExceptionTypes.OVERFLOW_ERROR, OUT_OF_RANGE,
                    pbcvm.object.Str.of("Numerical result out of range"));
        }
        return result;
    }

    /** Exact order of a float and an int: -1, 0, 1, or {@link #UNORDERED}. */
    @TruffleBoundary
    public static int compare(double left, Object right) {
        Object exact = Ints.exact(right);
        if (Double.isNaN(left)) {
            return UNORDERED;
        }
        if (exact instanceof Long small) {
            return compare(left, (long) small);
        }
        BigInteger big = ((PyBigInt) exact).value;
        if (Double.isInfinite(left) || Math.abs(left) < TWO_63) {
            return Double.isInfinite(left) ? left > 0 ? 1 : -1 : -big.signum();
        }
        return IntConversions.bigFromDouble(left).compareTo(big);
    }

    /** Exact order of a float and an int: -1, 0, 1, or {@link #UNORDERED}. */
    public static int compare(double left, long right) {
        if (IntArithmetic.isExactInDouble(right)) {
            return left < right ? -1 : left > right ? 1 : left == right ? 0 : UNORDERED;
        }
        if (left >= TWO_63) {
            return 1;
        }
        if (left < -TWO_63) {
            return -1;
        }
        if (left != left) {
            return UNORDERED;
        }
        int order = Long.compare((long) left, right);
        return order != 0 ? order : Double.compare(left, Math.rint(left));
    }

    /** Whether {@code left op right} holds, exactly. */
    public static boolean test(CompareOperator op, double left, Object right) {
        int order = compare(left, right);
        return order == UNORDERED ? op == CompareOperator.NE : op.test(order);
    }
}
