package pbcvm.types.floats;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Floating-point functions computed with twice the precision, so that nearly every result is the correctly rounded one,
 * as those of good C libraries are.
 */
public final class AccurateMath {
    private static final MathContext DIGITS = new MathContext(50);
    private static final BigDecimal PI = new BigDecimal("3.14159265358979323846264338327950288419716939937510582");
    private static final DoubleDouble PI_2 = DoubleDouble.of(PI.divide(BigDecimal.TWO, DIGITS));
    private static final DoubleDouble PI_1 = DoubleDouble.of(PI);
    private static final DoubleDouble ONE = new DoubleDouble(1, 0);
    private static final DoubleDouble LOG2_E = DoubleDouble.of(
            new BigDecimal("1.44269504088896340735992468100189213742664595415298593"));
    private static final double LOG10_2_HIGH = Double.longBitsToDouble(0x3FD34413509F6000L);
    private static final double LOG10_2_LOW =
            new BigDecimal("0.30102999566398119521373889472449302676818988146210854131")
                    .subtract(new BigDecimal(LOG10_2_HIGH)).doubleValue();
    private static final double LOG10_E = 0.43429448190325182765;
    /** Steps of the tables in an interval of length one. */
    private static final int STEPS = 64;
    /** Less than this part of a number does not change it. */
    private static final double NEGLIGIBLE = 0x1p-56;
    private static final double EXP_LIMIT = 700;
    private static final int LOG_FIRST = 44;
    private static final int LOG_LAST = 92;

    private AccurateMath() {
    }

    // -- Arc functions ------------------------------------------------------------------------------------------------

    /** Arc tangents of k/64. */
    private static final class ArcTable {
        private static final DoubleDouble[] VALUES = new DoubleDouble[STEPS + 1];

        static {
            for (int k = 0; k <= STEPS; k++) {
                VALUES[k] = DoubleDouble.of(arcTangent(new BigDecimal(k).divide(new BigDecimal(STEPS))));
            }
        }

        /** By halving the argument's angle three times, then the power series. */
        private static BigDecimal arcTangent(BigDecimal argument) {
            BigDecimal x = argument;
            for (int i = 0; i < 3; i++) {
                BigDecimal root = x.multiply(x).add(BigDecimal.ONE).sqrt(DIGITS);
                x = x.divide(root.add(BigDecimal.ONE), DIGITS);
            }
            BigDecimal square = x.multiply(x, DIGITS).negate();
            BigDecimal power = x;
            BigDecimal sum = BigDecimal.ZERO;
            for (int n = 1; n < 90; n += 2) {
                sum = sum.add(power.divide(new BigDecimal(n), DIGITS));
                power = power.multiply(square, DIGITS);
            }
            return sum.multiply(new BigDecimal(8));
        }
    }

    /** Arc tangent of a number from 0 to 1. */
    private static DoubleDouble arc(DoubleDouble x) {
        int k = (int) Math.rint(x.high() * STEPS);
        if (k == 0) {
            double square = x.high() * x.high();
            return DoubleDouble.sum(x.high(), x.low() + x.high() * arcTail(square));
        }
        double center = (double) k / STEPS;
        DoubleDouble numerator = DoubleDouble.sum(x.high() - center, x.low());
        DoubleDouble scaled = DoubleDouble.product(x.high(), center);
        DoubleDouble denominator = ONE.plus(new DoubleDouble(scaled.high(), scaled.low() + x.low() * center));
        DoubleDouble z = numerator.dividedBy(denominator);
        double tail = z.high() * arcTail(z.high() * z.high());
        return ArcTable.VALUES[k].plus(DoubleDouble.sum(z.high(), z.low() + tail));
    }

    /** {@code atan(z)/z - 1} from the square of z, which is small. */
    private static double arcTail(double s) {
        return s * (-1.0 / 3 + s * (1.0 / 5 + s * (-1.0 / 7 + s * (1.0 / 9 + s * (-1.0 / 11 + s / 13)))));
    }

    /** The angle of the point with these non-negative coordinates, of which one is not zero. */
    private static DoubleDouble angle(DoubleDouble y, DoubleDouble x) {
        if (y.high() <= x.high()) {
            return arc(y.dividedBy(x));
        }
        return PI_2.plus(arc(x.dividedBy(y)).negated());
    }

    @TruffleBoundary
    public static double atan(double x) {
        double size = Math.abs(x);
        if (!(size > 1e-10 && size < 1e10)) {
            return StrictMath.atan(x);
        }
        return Math.copySign(angle(new DoubleDouble(size, 0), ONE).value(), x);
    }

    @TruffleBoundary
    public static double atan2(double y, double x) {
        double a = Math.abs(y);
        double b = Math.abs(x);
        if (!(a > 0 && b > 0 && a < Double.POSITIVE_INFINITY && b < Double.POSITIVE_INFINITY)) {
            return StrictMath.atan2(y, x);
        }
        int scale = -Math.getExponent(Math.max(a, b));
        a = Math.scalb(a, scale);
        b = Math.scalb(b, scale);
        if (a * NEGLIGIBLE > b) {
            return Math.copySign(Math.PI / 2, y);
        }
        if (b * NEGLIGIBLE > a) {
            return x > 0 ? y / x : Math.copySign(Math.PI, y);
        }
        DoubleDouble angle = angle(new DoubleDouble(a, 0), new DoubleDouble(b, 0));
        double result = x > 0 ? angle.value() : PI_1.plus(angle.negated()).value();
        return Math.copySign(result, y);
    }

    /** The root of {@code 1 - x*x}, for x from 0 to 1. */
    private static DoubleDouble leg(double x) {
        return DoubleDouble.sum(1, -x).times(DoubleDouble.sum(1, x)).root();
    }

    @TruffleBoundary
    public static double asin(double x) {
        double size = Math.abs(x);
        if (!(size > 1e-10 && size < 1)) {
            return StrictMath.asin(x);
        }
        return Math.copySign(angle(new DoubleDouble(size, 0), leg(size)).value(), x);
    }

    @TruffleBoundary
    public static double acos(double x) {
        double size = Math.abs(x);
        if (!(size > 1e-30 && size < 1)) {
            return StrictMath.acos(x);
        }
        DoubleDouble angle = angle(leg(size), new DoubleDouble(size, 0));
        return x > 0 ? angle.value() : PI_1.plus(angle.negated()).value();
    }

    // -- Logarithms ---------------------------------------------------------------------------------------------------

    /** Natural logarithms of k/64 for k around 64. */
    private static final class LogTable {
        private static final DoubleDouble[] VALUES = new DoubleDouble[LOG_LAST + 1];

        static {
            for (int k = LOG_FIRST; k <= LOG_LAST; k++) {
                VALUES[k] = DoubleDouble.of(logarithm(k));
            }
        }

        /** {@code 2*atanh((k-64)/(k+64))}. */
        private static BigDecimal logarithm(int k) {
            BigDecimal x = new BigDecimal(k - STEPS).divide(new BigDecimal(k + STEPS), DIGITS);
            BigDecimal square = x.multiply(x, DIGITS);
            BigDecimal power = x;
            BigDecimal sum = BigDecimal.ZERO;
            for (int n = 1; n < 80; n += 2) {
                sum = sum.add(power.divide(new BigDecimal(n), DIGITS));
                power = power.multiply(square, DIGITS);
            }
            return sum.multiply(BigDecimal.TWO);
        }
    }

    /** Natural logarithm of a number near one. */
    private static DoubleDouble logarithm(double mantissa) {
        int k = (int) Math.rint(mantissa * STEPS);
        double center = (double) k / STEPS;
        DoubleDouble z = DoubleDouble.sum(mantissa - center, 0).dividedBy(new DoubleDouble(center, 0));
        double h = z.high();
        DoubleDouble square = z.times(z);
        DoubleDouble half = new DoubleDouble(-square.high() / 2, -square.low() / 2);
        double tail = h * h * h * (1.0 / 3 + h * (-1.0 / 4 + h * (1.0 / 5 + h * (-1.0 / 6 + h * (1.0 / 7
                + h * (-1.0 / 8 + h / 9))))));
        return LogTable.VALUES[k].plus(z.plus(half).plus(new DoubleDouble(tail, 0)));
    }

    /** Logarithm to base two. */
    @TruffleBoundary
    public static double log2(double x) {
        if (!(x > 0) || Double.isInfinite(x)) {
            return x == 0 ? Double.NEGATIVE_INFINITY : x > 0 ? x : Double.NaN;
        }
        int exponent = Math.getExponent(x);
        if (exponent < Double.MIN_EXPONENT) {
            exponent = Math.getExponent(x * 0x1p54) - 54;
        }
        double mantissa = Math.scalb(x, -exponent);
        if (mantissa > 1.42) {
            mantissa /= 2;
            exponent++;
        }
        if (mantissa == 1) {
            return exponent;
        }
        return new DoubleDouble(exponent, 0).plus(logarithm(mantissa).times(LOG2_E)).value();
    }

    /** Logarithm to base ten, from that of the number scaled by a power of two. */
    public static double log10(double x) {
        if (!(x > 0) || Double.isInfinite(x)) {
            return x == 0 ? Double.NEGATIVE_INFINITY : x > 0 ? x : Double.NaN;
        }
        int exponent = Math.getExponent(x);
        if (exponent < Double.MIN_EXPONENT) {
            exponent = Math.getExponent(x * 0x1p54) - 54;
        }
        double scaled = Math.scalb(x, -exponent);
        if (exponent < 0) {
            exponent++;
            scaled /= 2;
        }
        return exponent * LOG10_2_LOW + LOG10_E * Math.log(scaled) + exponent * LOG10_2_HIGH;
    }

    // -- Roots and norms ----------------------------------------------------------------------------------------------

    /** Cube root. */
    @TruffleBoundary
    public static double cbrt(double x) {
        double root = Math.cbrt(x);
        if (root == 0 || !Double.isFinite(root) || Math.abs(x) < 1e-290 || Math.abs(x) > 1e290) {
            return root;
        }
        DoubleDouble cube = DoubleDouble.product(root, root).times(new DoubleDouble(root, 0));
        return root - (cube.high() - x + cube.low()) / (3 * root * root);
    }

    /** Length of the vector; infinite if a coordinate is, else nan if one is. */
    @TruffleBoundary
    public static double norm(double... vector) {
        double largest = 0;
        boolean nan = false;
        for (double coordinate : vector) {
            nan |= Double.isNaN(coordinate);
            largest = Math.max(largest, Double.isNaN(coordinate) ? 0 : Math.abs(coordinate));
        }
        if (largest == Double.POSITIVE_INFINITY || largest == 0 && !nan) {
            return largest;
        }
        if (nan) {
            return Double.NaN;
        }
        int exponent = Math.max(Math.getExponent(largest), -1000);
        DoubleDouble sum = new DoubleDouble(0, 0);
        for (double coordinate : vector) {
            double scaled = Math.scalb(coordinate, -exponent);
            sum = sum.plus(DoubleDouble.product(scaled, scaled));
        }
        return Math.scalb(sum.root().value(), exponent);
    }

    // -- Hyperbolic functions -----------------------------------------------------------------------------------------

    public static double cosh(double x) {
        double size = Math.abs(x);
        if (size >= EXP_LIMIT || !(size >= 0.5 * Math.log(2))) {
            return StrictMath.cosh(x);
        }
        double power = ElementaryMath.exp(size);
        return size < 22 ? 0.5 * power + 0.5 / power : 0.5 * power;
    }

    public static double sinh(double x) {
        double size = Math.abs(x);
        if (size >= 22 && size < EXP_LIMIT) {
            return Math.copySign(0.5, x) * ElementaryMath.exp(size);
        }
        return StrictMath.sinh(x);
    }

    public static double asinh(double x) {
        double size = Math.abs(x);
        double result;
        if (!(size >= 0x1p-28) || Double.isInfinite(x)) {
            return x;
        } else if (size > 0x1p28) {
            result = Math.log(size) + Math.log(2);
        } else if (size > 2) {
            result = Math.log(2 * size + 1 / (Math.sqrt(x * x + 1) + size));
        } else {
            double square = x * x;
            result = Math.log1p(size + square / (1 + Math.sqrt(1 + square)));
        }
        return Math.copySign(result, x);
    }

    public static double acosh(double x) {
        if (!(x >= 1)) {
            return Double.NaN;
        }
        if (x > 0x1p28) {
            return Math.log(x) + Math.log(2);
        }
        if (x > 2) {
            return Math.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
        }
        double above = x - 1;
        return Math.log1p(above + Math.sqrt(2 * above + above * above));
    }

    public static double atanh(double x) {
        double size = Math.abs(x);
        if (size < 0x1p-28) {
            return x;
        }
        double twice = size + size;
        double result = size < 0.5 ? 0.5 * Math.log1p(twice + twice * size / (1 - size))
                : 0.5 * Math.log1p(twice / (1 - size));
        return size > 1 ? Double.NaN : Math.copySign(result, x);
    }
}
