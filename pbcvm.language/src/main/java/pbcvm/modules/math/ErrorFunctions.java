package pbcvm.modules.math;

import java.math.BigDecimal;
import pbcvm.types.floats.DoubleDouble;

/** The error function and its complement. */
final class ErrorFunctions {
    private static final DoubleDouble TWO_BY_ROOT_PI = DoubleDouble.of(
            new BigDecimal("1.12837916709551257389615890312154517168810125865799771"));
    private static final DoubleDouble ONE = new DoubleDouble(1, 0);
    private static final double SERIES_LIMIT = 3;
    private static final double VANISHING = 28;
    private static final double SATURATED = 6;
    private static final int TERMS = 120;

    private ErrorFunctions() {
    }

    static double erf(double x) {
        double size = Math.abs(x);
        if (Double.isNaN(x)) {
            return x;
        }
        if (size < 1e-150) {
            return x * TWO_BY_ROOT_PI.high();
        }
        if (size >= SATURATED) {
            return Math.copySign(1.0, x);
        }
        DoubleDouble value = size < SERIES_LIMIT ? series(size) : ONE.plus(fraction(size).negated());
        return Math.copySign(value.value(), x);
    }

    static double erfc(double x) {
        if (Double.isNaN(x)) {
            return x;
        }
        if (x < -SATURATED) {
            return 2.0;
        }
        if (x > VANISHING) {
            return 0.0;
        }
        if (x < 0.5) {
            DoubleDouble value = Math.abs(x) < 1e-150 ? new DoubleDouble(x, 0) : series(Math.abs(x));
            return ONE.plus(x < 0 ? value : value.negated()).value();
        }
        return x < 1.5 ? ONE.plus(series(x).negated()).value() : fraction(x).value();
    }

    /** Series of positive terms: {@code 2/sqrt(pi) * exp(-x*x) * sum(2**n * x**(2n+1) / (2n+1)!!)}. */
    private static DoubleDouble series(double x) {
        DoubleDouble square = DoubleDouble.product(x, x);
        DoubleDouble term = new DoubleDouble(x, 0);
        DoubleDouble sum = term;
        for (int n = 1; n < TERMS && term.high() > sum.high() * 1e-33; n++) {
            term = term.times(square).dividedBy(new DoubleDouble(n + 0.5, 0));
            sum = sum.plus(term);
        }
        return sum.times(exponential(square.negated())).times(TWO_BY_ROOT_PI);
    }

    /** Continued fraction of the complement. */
    private static DoubleDouble fraction(double x) {
        DoubleDouble square = DoubleDouble.product(x, x);
        DoubleDouble value = new DoubleDouble(x, 0);
        for (int n = 2 * TERMS; n > 0; n--) {
            value = new DoubleDouble(x, 0).plus(new DoubleDouble(n / 2.0, 0).dividedBy(value));
        }
        DoubleDouble half = new DoubleDouble(TWO_BY_ROOT_PI.high() / 2, TWO_BY_ROOT_PI.low() / 2);
        return exponential(square.negated()).times(half).dividedBy(value);
    }

    /** The exponential of a number that is not positive. */
    private static DoubleDouble exponential(DoubleDouble x) {
        int halvings = Math.max(Math.getExponent(x.high()) + 6, 0);
        double scale = Math.scalb(1.0, -halvings);
        DoubleDouble reduced = new DoubleDouble(x.high() * scale, x.low() * scale);
        DoubleDouble term = ONE;
        DoubleDouble sum = ONE;
        for (int n = 1; n < 25; n++) {
            term = term.times(reduced).dividedBy(new DoubleDouble(n, 0));
            sum = sum.plus(term);
        }
        for (int i = 0; i < halvings; i++) {
            sum = sum.times(sum);
        }
        return sum;
    }
}
