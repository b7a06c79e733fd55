package pbcvm.types.floats;

import java.math.BigDecimal;

/**
 * The exponential function by the method of the GNU C library, with the same results to the last digit on machines that
 * fuse multiplication and addition. Straight-line code fit for compilation.
 */
public final class ElementaryMath {

    private static final int STEPS = 128;
    private static final int STEP_BITS = 7;
    private static final double STEPS_PER_UNIT = 0x1.71547652b82fep0 * STEPS;
    /** The logarithm of two over 128, negated, in two parts. */
    private static final double STEP_HIGH = -0x1.62e42fefa0000p-8;
    private static final double STEP_LOW = -0x1.cf79abc9e3b39p-47;
    /** Adding it leaves an int in a double. */
    private static final double TO_INT = 0x1.8p52;
    private static final double C2 = 0x1.ffffffffffdbdp-2;
    private static final double C3 = 0x1.555555555543cp-3;
    private static final double C4 = 0x1.55555cf172b91p-5;
    private static final double C5 = 0x1.1111167a4d017p-7;
    private static final double[] POWER = new double[STEPS];
    /** What the table's powers of two miss, relative to them. */
    private static final double[] MISSING = new double[STEPS];
    private static final double TINY = 0x1p-54;
    private static final double LARGEST_EXPONENT = 700;
    private static final int LAST_TERM = 40;

    static {
        DoubleDouble step = DoubleDouble.of(
                new BigDecimal("0.693147180559945309417232121458176568075500134360255254120680"));
        for (int k = 0; k < STEPS; k++) {
            DoubleDouble power = series(step.times(new DoubleDouble((double) k / STEPS, 0)), 0, 1, 1);
            POWER[k] = power.high();
            MISSING[k] = power.low() / power.high();
        }
    }

    private ElementaryMath() {
    }

    /**
     * Sum of {@code x**n / n!} for n from {@code first} by {@code by}, with alternating signs if {@code sign} is -1.
     */
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
        if (!(Math.abs(x) < LARGEST_EXPONENT)) {
            return Math.exp(x);
        }
        if (Math.abs(x) < TINY) {
            return 1 + x;
        }
        double shifted = Math.fma(STEPS_PER_UNIT, x, TO_INT);
        int steps = (int) Double.doubleToRawLongBits(shifted);
        double count = shifted - TO_INT;
        double r = Math.fma(count, STEP_LOW, Math.fma(count, STEP_HIGH, x));
        int at = steps & STEPS - 1;
        double square = r * r;
        double rest = Math.fma(square * square, Math.fma(r, C5, C4),
                Math.fma(square, Math.fma(r, C3, C2), MISSING[at] + r));
        double scale = POWER[at] * Double.longBitsToDouble((long) ((steps >> STEP_BITS) + 1023) << 52);
        return Math.fma(scale, rest, scale);
    }
}
