package pbcvm.types.floats;

/**
 * Sine and cosine by the method of the GNU C library, with the same results to the last digit on machines that fuse
 * multiplication and addition: the angle is brought to a multiple of 1/128 and a small rest, whose short polynomials
 * are
 * combined with a table of exact values. Straight-line code fit for compilation.
 */
public final class Trigonometry {

    /** Adding it leaves multiples of 1/128 in a double. */
    private static final double TO_STEPS = 0x1.8p45;
    private static final int STEPS_PER_UNIT = 128;
    private static final int STEPS = 140;
    private static final double[] SINE = new double[STEPS];
    private static final double[] SINE_LOW = new double[STEPS];
    private static final double[] COSINE = new double[STEPS];
    private static final double[] COSINE_LOW = new double[STEPS];

    private static final double TINY = 0x1p-26;
    private static final double POLYNOMIAL_LIMIT = 0.126;
    private static final double DIRECT_LIMIT = 0.855469;
    private static final double COMPLEMENT_LIMIT = 2.426265;
    private static final double REDUCTION_LIMIT = 105414350;

    private static final double S1 = Double.longBitsToDouble(0xBFC5555555555555L);
    private static final double S2 = Double.longBitsToDouble(0x3F81111111110ECEL);
    private static final double S3 = Double.longBitsToDouble(0xBF2A01A019DB08B8L);
    private static final double S4 = Double.longBitsToDouble(0x3EC71DE27B9A7ED9L);
    private static final double S5 = Double.longBitsToDouble(0xBE5ADDFFC2FCDF59L);
    private static final double SN3 = -1.66666666666664880952546298448555E-01;
    private static final double SN5 = 8.33333214285722277379541354343671E-03;
    private static final double CS2 = 4.99999999999999999999950396842453E-01;
    private static final double CS4 = -4.16666666666664434524222570944589E-02;
    private static final double CS6 = 1.38888874007937613028114285595617E-03;

    /** Half of pi, in two and in four parts. */
    private static final double HALF_PI = 1.5707963267948966;
    private static final double HALF_PI_LOW = 6.123233995736766e-17;
    private static final double P1 = Double.longBitsToDouble(0x3FF921FB58000000L);
    private static final double P2 = Double.longBitsToDouble(0xBE4DDE973C000000L);
    private static final double P3 = Double.longBitsToDouble(0xBC8CB3B398000000L);
    private static final double P4 = Double.longBitsToDouble(0xBACD747F23E32ED7L);
    private static final double QUARTERS_PER_UNIT = 0.6366197723675814;
    private static final double TO_INT = 0x1.8p52;

    static {
        DoubleDouble step = new DoubleDouble(1.0 / STEPS_PER_UNIT, 0);
        DoubleDouble stepSine = ElementaryMath.series(step, 1, 2, -1);
        DoubleDouble stepCosine = ElementaryMath.series(step, 0, 2, -1);
        DoubleDouble sine = new DoubleDouble(0, 0);
        DoubleDouble cosine = new DoubleDouble(1, 0);
        for (int k = 0; k < STEPS; k++) {
            SINE[k] = sine.high();
            SINE_LOW[k] = sine.low();
            COSINE[k] = cosine.high();
            COSINE_LOW[k] = cosine.low();
            DoubleDouble next = sine.times(stepCosine).plus(cosine.times(stepSine));
            cosine = cosine.times(stepCosine).plus(sine.times(stepSine).negated());
            sine = next;
        }
    }

    private Trigonometry() {
    }

    public static double sin(double x) {
        double size = Math.abs(x);
        if (size < TINY) {
            return x;
        }
        if (size < DIRECT_LIMIT) {
            return sine(x, 0);
        }
        if (size < COMPLEMENT_LIMIT) {
            return Math.copySign(cosine(HALF_PI - size, HALF_PI_LOW), x);
        }
        return size < REDUCTION_LIMIT ? reduced(x, 0) : Math.sin(x);
    }

    public static double cos(double x) {
        double size = Math.abs(x);
        if (size < TINY / 2) {
            return 1;
        }
        if (size < DIRECT_LIMIT) {
            return cosine(x, 0);
        }
        if (size < COMPLEMENT_LIMIT) {
            double complement = HALF_PI - size;
            double angle = complement + HALF_PI_LOW;
            return sine(angle, complement - angle + HALF_PI_LOW);
        }
        return size < REDUCTION_LIMIT ? reduced(x, 1) : Math.cos(x);
    }

    /** The sine of an angle plus so many quarters of the circle. */
    private static double reduced(double x, int quarters) {
        double shifted = Math.fma(x, QUARTERS_PER_UNIT, TO_INT);
        double count = shifted - TO_INT;
        double y = Math.fma(-count, P2, Math.fma(-count, P1, x));
        double z = Math.fma(-count, P3, y);
        double low = Math.fma(-count, P3, y - z);
        double angle = Math.fma(-count, P4, z);
        low += Math.fma(-count, P4, z - angle);
        int quarter = (int) Double.doubleToRawLongBits(shifted) + quarters;
        double result = (quarter & 1) != 0 ? cosine(angle, low) : sine(angle, low);
        return (quarter & 2) != 0 ? -result : result;
    }

    /** The sine of {@code x + low}, where x is about one at most and low much less. */
    private static double sine(double x, double low) {
        double size = Math.abs(x);
        if (size < POLYNOMIAL_LIMIT) {
            double square = x * x;
            double p = Math.fma(Math.fma(Math.fma(Math.fma(S5, square, S4), square, S3), square, S2), square, S1);
            return x + Math.fma(Math.fma(p, x, -(0.5 * low)), square, low);
        }
        double rest = x <= 0 ? -low : low;
        double shifted = TO_STEPS + size;
        int k = (int) Double.doubleToRawLongBits(shifted);
        double r = size - (shifted - TO_STEPS);
        double square = r * r;
        double s = r + Math.fma(r * square, Math.fma(square, SN5, SN3), rest);
        double c = Math.fma(r, rest, square * Math.fma(square, Math.fma(square, CS6, CS4), CS2));
        double sine = SINE[k];
        double cosine = COSINE[k];
        double correction = Math.fma(cosine, s, Math.fma(-sine, c, Math.fma(s, COSINE_LOW[k], SINE_LOW[k])));
        return Math.copySign(sine + correction, x);
    }

    /** The cosine of {@code x + low}, where x is about one at most and low much less. */
    private static double cosine(double x, double low) {
        double size = Math.abs(x);
        double shifted = TO_STEPS + size;
        int k = (int) Double.doubleToRawLongBits(shifted);
        double r = size - (shifted - TO_STEPS) + (x < 0 ? -low : low);
        double square = r * r;
        double s = Math.fma(r * square, Math.fma(square, SN5, SN3), r);
        double c = square * Math.fma(square, Math.fma(square, CS6, CS4), CS2);
        double sine = SINE[k];
        double cosine = COSINE[k];
        double correction = Math.fma(-sine, s, Math.fma(-cosine, c, Math.fma(-s, SINE_LOW[k], COSINE_LOW[k])));
        return cosine + correction;
    }
}
