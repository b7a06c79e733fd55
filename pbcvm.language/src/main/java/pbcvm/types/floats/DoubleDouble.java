package pbcvm.types.floats;

import java.math.BigDecimal;
import java.math.MathContext;

/** A number as the unevaluated sum of two doubles, the second at most half an ulp of the first. */
public record DoubleDouble(double high, double low) {

    /** The sum, exactly. */
    public static DoubleDouble sum(double a, double b) {
        double sum = a + b;
        double other = sum - a;
        return new DoubleDouble(sum, a - (sum - other) + (b - other));
    }

    /** The product, exactly unless it underflows. */
    public static DoubleDouble product(double a, double b) {
        double product = a * b;
        return new DoubleDouble(product, Math.fma(a, b, -product));
    }

    public static DoubleDouble of(BigDecimal value) {
        double high = value.doubleValue();
        double low = value.subtract(new BigDecimal(high), MathContext.UNLIMITED).doubleValue();
        return new DoubleDouble(high, low);
    }

    public DoubleDouble plus(DoubleDouble other) {
        DoubleDouble sum = sum(high, other.high);
        return sum(sum.high, sum.low + (low + other.low));
    }

    public DoubleDouble negated() {
        return new DoubleDouble(-high, -low);
    }

    public DoubleDouble times(DoubleDouble other) {
        DoubleDouble product = product(high, other.high);
        return sum(product.high, product.low + (high * other.low + low * other.high));
    }

    public DoubleDouble dividedBy(DoubleDouble other) {
        double quotient = high / other.high;
        double rest = Math.fma(-quotient, other.high, high) + low - quotient * other.low;
        return sum(quotient, rest / other.high);
    }

    public DoubleDouble root() {
        if (high == 0) {
            return this;
        }
        double root = Math.sqrt(high);
        return sum(root, (Math.fma(-root, root, high) + low) / (2 * root));
    }

    /** The nearest double. */
    public double value() {
        return high + low;
    }
}
