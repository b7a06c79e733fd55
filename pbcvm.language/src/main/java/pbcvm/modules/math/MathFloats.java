package pbcvm.modules.math;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import java.util.function.DoubleUnaryOperator;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.Slot;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.floats.Trigonometry;
import pbcvm.types.floats.ElementaryMath;
import pbcvm.types.floats.FloatArithmetic;
import pbcvm.types.ints.IntConversions;
import pbcvm.types.ints.Ints;
import pbcvm.types.ints.PyBigInt;
import pbcvm.types.tuples.PyTuple;

/** Functions of floats of the module {@code math}: argument conversion, domain and range errors. */
final class MathFloats {
    private static final double LN_2 = Math.log(2);
    private static final double DEGREES = 180.0 / Math.PI;
    private static final double RADIANS = Math.PI / 180.0;
    private static final DoubleUnaryOperator SQRT = Math::sqrt;
    private static final DoubleUnaryOperator SIN = Trigonometry::sin;
    private static final DoubleUnaryOperator COS = Trigonometry::cos;
    private static final DoubleUnaryOperator EXP = ElementaryMath::exp;
    private static final DoubleUnaryOperator FLOOR = Math::floor;
    private static final DoubleUnaryOperator CEIL = Math::ceil;

    private MathFloats() {
    }

    static PythonException domainError() {
        return Raise.valueError("math domain error");
    }

    static PythonException rangeError() {
        return Raise.overflowError("math range error");
    }

    /** Applies a function; a nan from a number is a domain error, an infinity from a finite one a range error. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object apply(DoubleUnaryOperator function, Object argument, boolean canOverflow) {
        double x = Py.asDouble(argument);
        double result = function.applyAsDouble(x);
        if (Double.isNaN(result) && !Double.isNaN(x)) {
            throw domainError();
        }
        if (Double.isInfinite(result) && Double.isFinite(x)) {
            throw canOverflow ? rangeError() : domainError();
        }
        return result;
    }

    // -- Hot functions, fit for partial evaluation ------------------------------------------------------------------

    static Object sqrt(Object x) {
        if (x instanceof Double number && number >= 0) {
            return Math.sqrt(number);
        }
        if (x instanceof Long number && number >= 0) {
            return Math.sqrt((double) number);
        }
        return apply(SQRT, x, false);
    }

    private static boolean isFinite(double x) {
        return Math.abs(x) <= Double.MAX_VALUE;
    }

    static Object sin(Object x) {
        return x instanceof Double number && isFinite(number) ? (Object) Trigonometry.sin(number)
                : apply(SIN, x, false);
    }

    static Object cos(Object x) {
        return x instanceof Double number && isFinite(number) ? (Object) Trigonometry.cos(number)
                : apply(COS, x, false);
    }

    static Object exp(Object x) {
        if (x instanceof Double number && number < 700) {
            return ElementaryMath.exp(number);
        }
        return apply(EXP, x, true);
    }

    static Object fabs(Object x) {
        return x instanceof Double number ? (Object) Math.abs(number) : fabsSlow(x);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object fabsSlow(Object x) {
        return Math.abs(Py.asDouble(x));
    }

    static Object floor(Object x) {
        if (x instanceof Double number) {
            double floor = Math.floor(number);
            if (Math.abs(floor) < 0x1p62) {
                return (long) floor;
            }
        }
        return x instanceof Long ? x : rounded(x, Slot.FLOOR, FLOOR);
    }

    static Object ceil(Object x) {
        if (x instanceof Double number) {
            double ceil = Math.ceil(number);
            if (Math.abs(ceil) < 0x1p62) {
                return (long) ceil;
            }
        }
        return x instanceof Long ? x : rounded(x, Slot.CEIL, CEIL);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object rounded(Object x, Slot slot, DoubleUnaryOperator rounding) {
        if (!(x instanceof Double)) {
            Object method = Types.of(x).lookup(slot);
            if (method != null) {
                return Calls.callMethod(method, x);
            }
        }
        return IntConversions.fromDouble(rounding.applyAsDouble(Py.asDouble(x)));
    }

    static Object trunc(Object x) {
        Object method = Types.of(x).lookup(Slot.TRUNC);
        if (method == null) {
            throw Raise.typeError("type %s doesn't define __trunc__ method", Raise.typeName(x));
        }
        return Calls.callMethod(method, x);
    }

    // -- Logarithms and powers ----------------------------------------------------------------------------------------

    static Object log(Object x, Object base) {
        if (base == null) {
            if (x instanceof Double number && number > 0) {
                return Math.log(number);
            }
            return logSlow(x);
        }
        return logToBase(x, base);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object logSlow(Object x) {
        if (x == null) {
            throw Raise.typeError("math.log requires 1 to 2 arguments");
        }
        return logarithm(x, Math::log, LN_2);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object logToBase(Object x, Object base) {
        double numerator = logarithm(x, Math::log, LN_2);
        double denominator = logarithm(base, Math::log, LN_2);
        return FloatArithmetic.divide(numerator, denominator);
    }

    /** The logarithm of a number; ints may be beyond the range of floats. */
    static double logarithm(Object argument, DoubleUnaryOperator function, double ofTwo) {
        if (Ints.isInt(argument) && Ints.exact(argument) instanceof PyBigInt big && big.value.bitLength() > 1023) {
            if (big.value.signum() < 0) {
                throw domainError();
            }
            BigInteger value = big.value;
            int exponent = value.bitLength();
            double mantissa = value.shiftRight(exponent - 1000).doubleValue() * 0x1p-1000;
            return function.applyAsDouble(mantissa) + ofTwo * exponent;
        }
        double x = Py.asDouble(argument);
        if (x <= 0) {
            throw domainError();
        }
        return function.applyAsDouble(x);
    }

    static Object log1p(Object argument) {
        double x = Py.asDouble(argument);
        if (x <= -1) {
            throw domainError();
        }
        return Math.log1p(x);
    }

    static Object pow(Object base, Object exponent) {
        double x = Py.asDouble(base);
        double y = Py.asDouble(exponent);
        if (x == 1 || y == 0 || x == -1 && Double.isInfinite(y)) {
            return 1.0;
        }
        double result = Math.pow(x, y);
        if (Double.isFinite(x) && Double.isFinite(y)) {
            if (Double.isNaN(result) || Double.isInfinite(result) && x == 0) {
                throw domainError();
            }
            if (Double.isInfinite(result)) {
                throw rangeError();
            }
        }
        return result;
    }

    // -- Remainders and parts -----------------------------------------------------------------------------------------

    static Object fmod(Object first, Object second) {
        double x = Py.asDouble(first);
        double y = Py.asDouble(second);
        double result = x % y;
        if (Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y)) {
            throw domainError();
        }
        return result;
    }

    static Object remainder(Object first, Object second) {
        double x = Py.asDouble(first);
        double y = Py.asDouble(second);
        double result = Math.IEEEremainder(x, y);
        if (Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y)) {
            throw domainError();
        }
        return result;
    }

    static Object frexp(Object argument) {
        double x = Py.asDouble(argument);
        if (x == 0 || !Double.isFinite(x)) {
            return PyTuple.of(x, 0L);
        }
        int exponent = Math.getExponent(x) < Double.MIN_EXPONENT ? Math.getExponent(x * 0x1p54) - 54
                : Math.getExponent(x);
        return PyTuple.of(Math.scalb(x, -exponent) / 2, exponent + 1L);
    }

    static Object ldexp(Object argument, Object exponent) {
        double x = Py.asDouble(argument);
        if (!Ints.isInt(exponent)) {
            throw Raise.typeError("Expected an int as second argument to ldexp.");
        }
        long power = Py.indexClamped(exponent);
        if (x == 0 || !Double.isFinite(x)) {
            return x;
        }
        double result = Math.scalb(x, (int) Math.max(Math.min(power, 10000), -10000));
        if (Double.isInfinite(result)) {
            throw rangeError();
        }
        return result;
    }

    static Object modf(Object argument) {
        double x = Py.asDouble(argument);
        if (Double.isInfinite(x)) {
            return PyTuple.of(Math.copySign(0.0, x), x);
        }
        double whole = x < 0 ? Math.ceil(x) : Math.floor(x);
        return PyTuple.of(Math.copySign(x - whole, x), whole);
    }

    static Object ulp(Object argument) {
        return Math.ulp(Py.asDouble(argument));
    }

    static Object nextAfter(Object from, Object to) {
        return Math.nextAfter(Py.asDouble(from), Py.asDouble(to));
    }

    static Object degrees(Object x) {
        return Py.asDouble(x) * DEGREES;
    }

    static Object radians(Object x) {
        return Py.asDouble(x) * RADIANS;
    }

    static Object isClose(Object first, Object second, Object relative, Object absolute) {
        double a = Py.asDouble(first);
        double b = Py.asDouble(second);
        double relTol = Py.asDouble(relative);
        double absTol = Py.asDouble(absolute);
        if (relTol < 0 || absTol < 0) {
            throw Raise.valueError("tolerances must be non-negative");
        }
        if (a == b) {
            return true;
        }
        if (Double.isInfinite(a) || Double.isInfinite(b)) {
            return false;
        }
        double difference = Math.abs(b - a);
        return difference <= Math.abs(relTol * b) || difference <= Math.abs(relTol * a) || difference <= absTol;
    }
}
