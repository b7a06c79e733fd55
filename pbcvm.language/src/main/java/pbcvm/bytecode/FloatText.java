package pbcvm.bytecode;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Floats and complex numbers as Python writes them. */
final class FloatText {

    private static final int FIRST_LARGE_EXPONENT = 16;
    private static final int LAST_SMALL_EXPONENT = -5;

    private FloatText() {
    }

    static String of(double value) {
        String text = digits(value);
        boolean isPlain = text.chars().allMatch(c -> c == '-' || Character.isDigit(c));
        return isPlain ? text + ".0" : text;
    }

    static String of(double re, double im) {
        String imaginary = digits(im) + "j";
        if (re == 0 && Math.copySign(1, re) > 0) {
            return imaginary;
        }
        return "(" + digits(re) + (imaginary.startsWith("-") ? "" : "+") + imaginary + ")";
    }

    private static String digits(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        if (value == 0) {
            return Math.copySign(1, value) < 0 ? "-0" : "0";
        }
        BigDecimal exact = shortest(Math.abs(value));
        String digits = exact.unscaledValue().toString();
        int exponent = digits.length() - exact.scale() - 1;
        String sign = value < 0 ? "-" : "";
        if (exponent >= FIRST_LARGE_EXPONENT || exponent <= LAST_SMALL_EXPONENT) {
            String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
            String power = Math.abs(exponent) < 10 ? "0" + Math.abs(exponent) : "" + Math.abs(exponent);
            return sign + digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + power;
        }
        return sign + exact.toPlainString();
    }

    /** The shortest decimal that reads as the value; Java alone would write at least two digits. */
    private static BigDecimal shortest(double value) {
        BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        if (decimal.precision() == 2) {
            BigDecimal oneDigit = decimal.round(new MathContext(1, RoundingMode.HALF_EVEN));
            return oneDigit.doubleValue() == value ? oneDigit.stripTrailingZeros() : decimal;
        }
        return decimal;
    }
}
