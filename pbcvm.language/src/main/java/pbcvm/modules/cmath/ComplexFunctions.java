package pbcvm.modules.cmath;

import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.types.floats.Trigonometry;
import pbcvm.types.floats.AccurateMath;
import pbcvm.types.floats.ElementaryMath;
import pbcvm.types.floats.PyComplex;

/** Elementary functions of complex numbers, after Kahan's "Branch cuts for complex elementary functions". */
final class ComplexFunctions {
    private static final double LARGE = Double.MAX_VALUE / 4;
    private static final double ROOT_OF_LARGE = Math.sqrt(LARGE);
    private static final double LOG_OF_LARGE = Math.log(LARGE);
    private static final double ROOT_OF_SMALL = Math.sqrt(Double.MIN_NORMAL);
    private static final double LN_2 = Math.log(2);
    private static final double LN_10 = Math.log(10);

    private ComplexFunctions() {
    }

    /** An elementary function. */
    @FunctionalInterface
    interface Function {
        PyComplex apply(double real, double imag);
    }

    static PythonException domainError() {
        return Raise.valueError("math domain error");
    }

    private static boolean isFinite(double real, double imag) {
        return Double.isFinite(real) && Double.isFinite(imag);
    }

    private static PyComplex special(SpecialValues table, double real, double imag) {
        PyComplex value = table.of(real, imag);
        if (value == null) {
            throw domainError();
        }
        return value;
    }

    private static PyComplex inRange(double real, double imag) {
        if (Double.isInfinite(real) || Double.isInfinite(imag)) {
            throw Raise.overflowError("math range error");
        }
        return new PyComplex(real, imag);
    }

    private static boolean isLarge(double real, double imag) {
        return Math.abs(real) > LARGE || Math.abs(imag) > LARGE;
    }

    /** Logarithm of the absolute value of a large number, and of two. */
    private static double logOfTwice(double real, double imag) {
        return Math.log(AccurateMath.norm(real / 2, imag / 2)) + LN_2 * 2;
    }

    /** An infinity in the direction of an angle. */
    private static PyComplex toward(double angle, double realSign, double imagSign, double size) {
        return new PyComplex(realSign * Math.copySign(size, Trigonometry.cos(angle)),
                imagSign * Math.copySign(size, Trigonometry.sin(angle)));
    }

    // -- Inverse functions --------------------------------------------------------------------------------------------

    static PyComplex acos(double real, double imag) {
        if (!isFinite(real, imag)) {
            return special(SpecialValues.ACOS, real, imag);
        }
        if (isLarge(real, imag)) {
            double size = logOfTwice(real, imag);
            return new PyComplex(AccurateMath.atan2(Math.abs(imag), real),
                    real < 0 ? -Math.copySign(size, imag) : Math.copySign(size, -imag));
        }
        PyComplex a = sqrt(1 - real, -imag);
        PyComplex b = sqrt(1 + real, imag);
        return new PyComplex(2 * AccurateMath.atan2(a.real, b.real),
                AccurateMath.asinh(b.real * a.imag - b.imag * a.real));
    }

    static PyComplex acosh(double real, double imag) {
        if (!isFinite(real, imag)) {
            return special(SpecialValues.ACOSH, real, imag);
        }
        if (isLarge(real, imag)) {
            return new PyComplex(logOfTwice(real, imag), AccurateMath.atan2(imag, real));
        }
        PyComplex a = sqrt(real - 1, imag);
        PyComplex b = sqrt(real + 1, imag);
        return new PyComplex(AccurateMath.asinh(a.real * b.real + a.imag * b.imag),
                2 * AccurateMath.atan2(a.imag, b.real));
    }

    static PyComplex asin(double real, double imag) {
        PyComplex turned = asinh(-imag, real);
        return new PyComplex(turned.imag, -turned.real);
    }

    static PyComplex asinh(double real, double imag) {
        if (!isFinite(real, imag)) {
            return special(SpecialValues.ASINH, real, imag);
        }
        if (isLarge(real, imag)) {
            double size = logOfTwice(real, imag);
            return new PyComplex(imag >= 0 ? Math.copySign(size, real) : -Math.copySign(size, -real),
                    AccurateMath.atan2(imag, Math.abs(real)));
        }
        PyComplex a = sqrt(1 + imag, -real);
        PyComplex b = sqrt(1 - imag, real);
        return new PyComplex(AccurateMath.asinh(a.real * b.imag - b.real * a.imag),
                AccurateMath.atan2(imag, a.real * b.real - a.imag * b.imag));
    }

    static PyComplex atan(double real, double imag) {
        PyComplex turned = atanh(-imag, real);
        return new PyComplex(turned.imag, -turned.real);
    }

    static PyComplex atanh(double real, double imag) {
        if (!isFinite(real, imag)) {
            return special(SpecialValues.ATANH, real, imag);
        }
        if (Math.copySign(1, real) < 0) {
            PyComplex mirrored = atanh(-real, -imag);
            return new PyComplex(-mirrored.real, -mirrored.imag);
        }
        double size = Math.abs(imag);
        if (real > ROOT_OF_LARGE || size > ROOT_OF_LARGE) {
            double norm = AccurateMath.norm(real / 2, imag / 2);
            return new PyComplex(real / 4 / norm / norm, -Math.copySign(Math.PI / 2, -imag));
        }
        if (real == 1 && size < ROOT_OF_SMALL) {
            if (size == 0) {
                throw domainError();
            }
            return new PyComplex(-Math.log(Math.sqrt(size) / Math.sqrt(AccurateMath.norm(size, 2))),
                    Math.copySign(AccurateMath.atan2(2, -size) / 2, imag));
        }
        return new PyComplex(Math.log1p(4 * real / ((1 - real) * (1 - real) + size * size)) / 4,
                -AccurateMath.atan2(-2 * imag, (1 - real) * (1 + real) - size * size) / 2);
    }

    // -- Trigonometric and hyperbolic functions ---------------------------------------------------------------------

    static PyComplex cos(double real, double imag) {
        return cosh(-imag, real);
    }

    static PyComplex cosh(double real, double imag) {
        if (Double.isInfinite(real) && Double.isFinite(imag) && imag != 0) {
            return toward(imag, 1, real > 0 ? 1 : -1, Double.POSITIVE_INFINITY);
        }
        if (!isFinite(real, imag)) {
            return special(SpecialValues.COSH, real, imag);
        }
        if (Math.abs(real) > LOG_OF_LARGE) {
            double less = real - Math.copySign(1, real);
            return inRange(Trigonometry.cos(imag) * AccurateMath.cosh(less) * Math.E,
                    Trigonometry.sin(imag) * AccurateMath.sinh(less) * Math.E);
        }
        return inRange(Trigonometry.cos(imag) * AccurateMath.cosh(real),
                Trigonometry.sin(imag) * AccurateMath.sinh(real));
    }

    static PyComplex sin(double real, double imag) {
        PyComplex turned = sinh(-imag, real);
        return new PyComplex(turned.imag, -turned.real);
    }

    static PyComplex sinh(double real, double imag) {
        if (Double.isInfinite(real) && Double.isFinite(imag) && imag != 0) {
            return toward(imag, real > 0 ? 1 : -1, 1, Double.POSITIVE_INFINITY);
        }
        if (!isFinite(real, imag)) {
            return special(SpecialValues.SINH, real, imag);
        }
        if (Math.abs(real) > LOG_OF_LARGE) {
            double less = real - Math.copySign(1, real);
            return inRange(Trigonometry.cos(imag) * AccurateMath.sinh(less) * Math.E,
                    Trigonometry.sin(imag) * AccurateMath.cosh(less) * Math.E);
        }
        return inRange(Trigonometry.cos(imag) * AccurateMath.sinh(real),
                Trigonometry.sin(imag) * AccurateMath.cosh(real));
    }

    static PyComplex tan(double real, double imag) {
        PyComplex turned = tanh(-imag, real);
        return new PyComplex(turned.imag, -turned.real);
    }

    static PyComplex tanh(double real, double imag) {
        if (Double.isInfinite(real) && Double.isFinite(imag) && imag != 0) {
            return new PyComplex(Math.copySign(1, real),
                    Math.copySign(0.0, 2 * Trigonometry.sin(imag) * Trigonometry.cos(imag)));
        }
        if (!isFinite(real, imag)) {
            return special(SpecialValues.TANH, real, imag);
        }
        if (Math.abs(real) > LOG_OF_LARGE) {
            return new PyComplex(Math.copySign(1, real),
                    4 * Trigonometry.sin(imag) * Trigonometry.cos(imag) * ElementaryMath.exp(-2 * Math.abs(real)));
        }
        double a = StrictMath.tanh(real);
        double b = Math.tan(imag);
        double reciprocal = 1 / AccurateMath.cosh(real);
        double product = a * b;
        double divisor = 1 + product * product;
        return new PyComplex(a * (1 + b * b) / divisor, b / divisor * reciprocal * reciprocal);
    }

    // -- Powers and logarithms ----------------------------------------------------------------------------------------

    static PyComplex exp(double real, double imag) {
        if (Double.isInfinite(real) && Double.isFinite(imag) && imag != 0) {
            return toward(imag, 1, 1, real > 0 ? Double.POSITIVE_INFINITY : 0.0);
        }
        if (!isFinite(real, imag)) {
            return special(SpecialValues.EXP, real, imag);
        }
        if (real > LOG_OF_LARGE) {
            double length = ElementaryMath.exp(real - 1);
            return inRange(length * Trigonometry.cos(imag) * Math.E, length * Trigonometry.sin(imag) * Math.E);
        }
        double length = ElementaryMath.exp(real);
        return inRange(length * Trigonometry.cos(imag), length * Trigonometry.sin(imag));
    }

    static PyComplex log(double real, double imag) {
        if (!isFinite(real, imag)) {
            return special(SpecialValues.LOG, real, imag);
        }
        return new PyComplex(logOfSize(Math.abs(real), Math.abs(imag)), AccurateMath.atan2(imag, real));
    }

    private static double logOfSize(double a, double b) {
        if (isLarge(a, b)) {
            return Math.log(AccurateMath.norm(a / 2, b / 2)) + LN_2;
        }
        if (a < Double.MIN_NORMAL && b < Double.MIN_NORMAL) {
            if (a == 0 && b == 0) {
                throw domainError();
            }
            return Math.log(AccurateMath.norm(Math.scalb(a, 53), Math.scalb(b, 53))) - 53 * LN_2;
        }
        double norm = AccurateMath.norm(a, b);
        if (norm >= 0.71 && norm <= 1.73) {
            double more = Math.max(a, b);
            double less = Math.min(a, b);
            return Math.log1p((more - 1) * (more + 1) + less * less) / 2;
        }
        return Math.log(norm);
    }

    static PyComplex log10(double real, double imag) {
        PyComplex natural = log(real, imag);
        return new PyComplex(natural.real / LN_10, natural.imag / LN_10);
    }

    static PyComplex sqrt(double real, double imag) {
        if (!isFinite(real, imag)) {
            return special(SpecialValues.SQRT, real, imag);
        }
        if (real == 0 && imag == 0) {
            return new PyComplex(0.0, imag);
        }
        double a = Math.abs(real);
        double b = Math.abs(imag);
        double s;
        if (a < Double.MIN_NORMAL && b < Double.MIN_NORMAL) {
            a = Math.scalb(a, 53);
            s = Math.scalb(Math.sqrt(a + AccurateMath.norm(a, Math.scalb(b, 53))), -27);
        } else {
            a /= 8;
            s = 2 * Math.sqrt(a + AccurateMath.norm(a, b / 8));
        }
        double d = b / (2 * s);
        return real >= 0 ? new PyComplex(s, Math.copySign(d, imag)) : new PyComplex(d, Math.copySign(s, imag));
    }

    // -- Polar coordinates --------------------------------------------------------------------------------------------

    static PyComplex rect(double radius, double angle) {
        if (Double.isInfinite(radius) && Double.isFinite(angle) && angle != 0) {
            double sign = radius > 0 ? 1 : -1;
            return toward(angle, sign, sign, Double.POSITIVE_INFINITY);
        }
        if (!isFinite(radius, angle)) {
            return special(SpecialValues.RECT, radius, angle);
        }
        return angle == 0 ? new PyComplex(radius, radius * angle)
                : new PyComplex(radius * Trigonometry.cos(angle), radius * Trigonometry.sin(angle));
    }
}
