package pbcvm.types.floats;

import java.math.BigDecimal;

/**
 * The exponential function from a table and twice the precision, so that nearly every result is the correctly rounded one.
 * Straight-line code fit for compilation.
 */
public final class ElementaryMath {

    private static final int STEPS = 64;
    /** The logarithm of two over 64 as the sum of three parts, of which the first two have 27 bits. */
    private static final double[] STEP = split("0.69314718055994530941723212145817656807550013436025525412068000949339362196"
                    + "969471560586332699641868754200148102057", STEPS);
    private static final double S0 = STEP[0];
    private static final double S1 = STEP[1];
    private static final double S2 = STEP[2];
    private static final double STEPS_PER_UNIT = STEPS / Math.log(2);
    private static final double[] POWER_HIGH = new double[STEPS];
    private static final double[] POWER_LOW = new double[STEPS];
    private static final double LEAST_EXPONENT = -700;
    private static final double LARGEST_EXPONENT = 700;
    private static final int LAST_TERM = 40;

    static {
        DoubleDouble step = DoubleDouble.sum(S0, S1).plus(new DoubleDouble(S2, 0));
        for (int k = 0; k < STEPS; k++) {
            DoubleDouble power = series(step.times(new DoubleDouble(k, 0)), 0, 1, 1);
            POWER_HIGH[k] = power.high();
            POWER_LOW[k] = power.low();
        }
    }

    private ElementaryMath() {
    }

    private static double[] split(String digits, int divisor) {
        BigDecimal left = new BigDecimal(digits).divide(new BigDecimal(divisor));
        double[] parts = new double[3];
        for (int i = 0; i < parts.length; i++) {
            double part = left.doubleValue();
            if (i < 2) {
                part = Double.longBitsToDouble(Double.doubleToRawLongBits(part) & -1L << 26);
            }
            parts[i] = part;
            left = left.subtract(new BigDecimal(part));
        }
        return parts;
    }

    /** Sum of {@code x**n / n!} for n from {@code first} by {@code by}, with alternating signs if {@code sign} is -1. */
    static DoubleDouble series(DoubleDouble x, int first, int by, int sign) {
        DoubleDouble term = new DoubleDouble(1, 0);
        for (int n = 1; n <= first; n++) {
            term = term.times(x).dividedBy(new DoubleDouble(n, 0));
        }
        DoubleDouble sum = term;
        for (int n = first + by; n < LAST_TERM; n += by) {
            for (int i = n - by + 1; i <= n; i++) {
                term = term.times(x).dividedBy(new DoubleDouble(i, 0));
            }
            term = sign < 0 ? term.negated() : term;
            sum = sum.plus(term);
        }
        return sum;
    }

    public static double exp(double x) {
        if (!(x > LEAST_EXPONENT && x < LARGEST_EXPONENT)) {
            return Math.exp(x);
        }
        double k = Math.rint(x * STEPS_PER_UNIT);
        int steps = (int) k;
        double a = Math.fma(-k, S0, x);
        double b = -k * S1;
        double c = -k * S2;
        double r = a + b;
        double low = a - (r - (r - a)) + (b - (r - a)) + c;
        double tail = low + r * low + r * r * (0.5 + r * (1.0 / 6 + r * (1.0 / 24 + r * (1.0 / 120 + r / 720))));
        int at = steps & STEPS - 1;
        double power = POWER_HIGH[at];
        double product = power * r;
        double productLow = Math.fma(power, r, -product);
        double sum = power + product;
        double sumLow = power - sum + product;
        double result = sum + (sumLow + productLow + (POWER_LOW[at] + POWER_LOW[at] * r + power * tail));
        return result * Double.longBitsToDouble((long) ((steps >> 6) + 1023) << 52);
    }
}
