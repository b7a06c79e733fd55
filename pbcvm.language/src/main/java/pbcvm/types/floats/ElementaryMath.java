package pbcvm.types.floats;

/**
 * Sine, cosine and exponential function from tables and twice the precision, so that nearly every result is the
 * correctly rounded one. Straight-line code fit for compilation; beyond {@link #LARGEST_ANGLE} Java's functions take
 * over.
 */
public final class ElementaryMath {
    private static final double LARGEST_ANGLE = 1 << 20;
    /** The circle is cut into so many arcs. */
    private static final int ARCS = 256;
    private static final double ARCS_PER_RADIAN = ARCS / (2 * Math.PI);
    /** An arc's angle as the sum of four parts, of which the first two have 27 bits. */
    private static final double[] ARC =
            split("3.14159265358979323846264338327950288419716939937510582097494459230781640628"
                    + "620899862803482534211706798214808651", 128);
    private static final double A0 = ARC[0];
    private static final double A1 = ARC[1];
    private static final double A2 = ARC[2];
    private static final double A3 = ARC[3];
    private static final double[] SIN_HIGH = new double[ARCS];
    private static final double[] SIN_LOW = new double[ARCS];

    private static final int STEPS = 64;
    /** The logarithm of two over 64, as the angle above. */
    private static final double[] STEP =
            split("0.69314718055994530941723212145817656807550013436025525412068000949339362196"
                    + "969471560586332699641868754200148102057", 64);
    private static final double S0 = STEP[0];
    private static final double S1 = STEP[1];
    private static final double S2 = STEP[2];
    private static final double STEPS_PER_UNIT = STEPS / Math.log(2);
    private static final double[] POWER_HIGH = new double[STEPS];
    private static final double[] POWER_LOW = new double[STEPS];
    private static final double LEAST_EXPONENT = -700;
    private static final double LARGEST_EXPONENT = 700;

    static {
        DoubleDouble arc = DoubleDouble.sum(A0, A1).plus(new DoubleDouble(A2, 0));
        for (int k = 0; k < ARCS; k++) {
            DoubleDouble sine = sineOfArcs(arc, k);
            SIN_HIGH[k] = sine.high();
            SIN_LOW[k] = sine.low();
        }
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
        java.math.BigDecimal left = new java.math.BigDecimal(digits).divide(new java.math.BigDecimal(divisor));
        double[] parts = new double[4];
        for (int i = 0; i < parts.length; i++) {
            double part = left.doubleValue();
            if (i < 2) {
                part = Double.longBitsToDouble(Double.doubleToRawLongBits(part) & -1L << 26);
            }
            parts[i] = part;
            left = left.subtract(new java.math.BigDecimal(part));
        }
        return parts;
    }

    /** The sine of k arcs, from an angle of at most an eighth of the circle. */
    private static DoubleDouble sineOfArcs(DoubleDouble arc, int k) {
        int quarter = ARCS / 4;
        int inHalf = k % (2 * quarter);
        int mirrored = inHalf > quarter ? 2 * quarter - inHalf : inHalf;
        DoubleDouble value = mirrored <= quarter / 2 ? series(arc.times(new DoubleDouble(mirrored, 0)), 1, 2, -1)
                : series(arc.times(new DoubleDouble(quarter - mirrored, 0)), 0, 2, -1);
        return k >= 2 * quarter ? value.negated() : value;
    }

    /**
     * Sum of {@code x**n / n!} for n from {@code first} by {@code by}, with alternating signs if {@code sign} is -1.
     */
    private static DoubleDouble series(DoubleDouble x, int first, int by, int sign) {
        DoubleDouble term = new DoubleDouble(1, 0);
        for (int n = 1; n <= first; n++) {
            term = term.times(x).dividedBy(new DoubleDouble(n, 0));
        }
        DoubleDouble sum = term;
        for (int n = first + by; n < 40; n += by) {
            for (int i = n - by + 1; i <= n; i++) {
                term = term.times(x).dividedBy(new DoubleDouble(i, 0));
            }
            term = sign < 0 ? term.negated() : term;
            sum = sum.plus(term);
        }
        return sum;
    }

    // -- Sine and cosine ----------------------------------------------------------------------------------------------

    public static double sin(double x) {
        if (!(Math.abs(x) <= LARGEST_ANGLE)) {
            return Math.sin(x);
        }
        return Math.abs(x) < 0x1p-27 ? x : sine(x, 0);
    }

    public static double cos(double x) {
        return Math.abs(x) <= LARGEST_ANGLE ? sine(x, ARCS / 4) : Math.cos(x);
    }

    /** The sine of an angle plus so many arcs: {@code sin(a + r) = sin a cos r + cos a sin r}. */
    private static double sine(double x, int arcs) {
        double k = Math.rint(x * ARCS_PER_RADIAN);
        int at = (int) k + arcs & ARCS - 1;
        double a = Math.fma(-k, A0, x);
        double b = -k * A1;
        double c = -k * A2;
        double cLow = Math.fma(-k, A2, -c) - k * A3;
        double ab = a + b;
        double abLow = a - (ab - (ab - a)) + (b - (ab - a));
        double r = ab + c;
        double low = ab - (r - (r - ab)) + (c - (r - ab)) + (abLow + cLow);
        double square = r * r;
        double sineTail = r * square * (-1.0 / 6 + square * (1.0 / 120 + square * (-1.0 / 5040 + square / 362880)));
        double cosineTail = square * (-0.5 + square * (1.0 / 24 + square * (-1.0 / 720 + square / 40320)));
        double s = SIN_HIGH[at];
        int turned = at + ARCS / 4 & ARCS - 1;
        double q = SIN_HIGH[turned];
        double product = q * r;
        double productLow = Math.fma(q, r, -product);
        double sum = s + product;
        double sumLow = s - (sum - (sum - s)) + (product - (sum - s));
        double rest = s * cosineTail + SIN_LOW[at] + (q * (sineTail + low) + SIN_LOW[turned] * r) - s * r * low;
        return sum + (sumLow + productLow + rest);
    }

    // -- Exponential function -----------------------------------------------------------------------------------------

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
