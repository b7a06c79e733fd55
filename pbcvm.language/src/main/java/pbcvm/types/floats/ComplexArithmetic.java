package pbcvm.types.floats;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.error.Raise;

/** Arithmetic on complex numbers. */
public final class ComplexArithmetic {
    private static final double LARGEST_INT_POWER = 100;
    private static final PyComplex ONE = new PyComplex(1, 0);

    private ComplexArithmetic() {
    }

    public static PyComplex add(PyComplex a, PyComplex b) {
        return new PyComplex(a.real + b.real, a.imag + b.imag);
    }

    public static PyComplex subtract(PyComplex a, PyComplex b) {
        return new PyComplex(a.real - b.real, a.imag - b.imag);
    }

    public static PyComplex multiply(PyComplex a, PyComplex b) {
        return new PyComplex(a.real * b.real - a.imag * b.imag, a.real * b.imag + a.imag * b.real);
    }

    /** The quotient, by the method that scales with the larger part of the divisor. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyComplex divide(PyComplex a, PyComplex b) {
        if (b.real == 0 && b.imag == 0) {
            throw Raise.zeroDivisionError("complex division by zero");
        }
        return quotient(a, b);
    }

    private static PyComplex quotient(PyComplex a, PyComplex b) {
        double realSize = Math.abs(b.real);
        double imagSize = Math.abs(b.imag);
        if (realSize >= imagSize) {
            double ratio = b.imag / b.real;
            double divisor = b.real + b.imag * ratio;
            return new PyComplex((a.real + a.imag * ratio) / divisor, (a.imag - a.real * ratio) / divisor);
        }
        if (imagSize >= realSize) {
            double ratio = b.real / b.imag;
            double divisor = b.real * ratio + b.imag;
            return new PyComplex((a.real * ratio + a.imag) / divisor, (a.imag * ratio - a.real) / divisor);
        }
        return new PyComplex(Double.NaN, Double.NaN);
    }

    /** {@code base ** exponent}; small integral exponents by multiplication. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyComplex power(PyComplex base, PyComplex exponent) {
        PyComplex result;
        if (exponent.imag == 0 && exponent.real == Math.floor(exponent.real)
                && Math.abs(exponent.real) <= LARGEST_INT_POWER) {
            result = power(base, (int) exponent.real);
        } else {
            result = polarPower(base, exponent);
        }
        if (Double.isInfinite(result.real) || Double.isInfinite(result.imag)) {
            throw Raise.overflowError("complex exponentiation");
        }
        return result;
    }

    private static PyComplex power(PyComplex base, int exponent) {
        int count = Math.abs(exponent);
        PyComplex result = ONE;
        PyComplex square = base;
        for (int mask = 1; mask > 0 && count >= mask; mask <<= 1) {
            if ((count & mask) != 0) {
                result = multiply(result, square);
            }
            square = multiply(square, square);
        }
        if (exponent > 0) {
            return result;
        }
        if (result.real == 0 && result.imag == 0) {
            throw zeroToNegative();
        }
        return quotient(ONE, result);
    }

    private static RuntimeException zeroToNegative() {
        return Raise.zeroDivisionError("0.0 to a negative or complex power");
    }

    private static PyComplex polarPower(PyComplex base, PyComplex exponent) {
        if (base.real == 0 && base.imag == 0) {
            if (exponent.imag != 0 || exponent.real < 0) {
                throw zeroToNegative();
            }
            return new PyComplex(0, 0);
        }
        double size = AccurateMath.norm(base.real, base.imag);
        double length = Math.pow(size, exponent.real);
        double angle = AccurateMath.atan2(base.imag, base.real);
        double phase = angle * exponent.real;
        if (exponent.imag != 0) {
            length *= ElementaryMath.exp(-angle * exponent.imag);
            phase += exponent.imag * Math.log(size);
        }
        if (Double.isInfinite(phase)) {
            throw zeroToNegative();
        }
        return new PyComplex(length * Trigonometry.cos(phase), length * Trigonometry.sin(phase));
    }

    /** {@code abs(value)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static double absolute(PyComplex value) {
        double result = AccurateMath.norm(value.real, value.imag);
        if (Double.isInfinite(result) && Double.isFinite(value.real) && Double.isFinite(value.imag)) {
            throw Raise.overflowError("absolute value too large");
        }
        return result;
    }
}
