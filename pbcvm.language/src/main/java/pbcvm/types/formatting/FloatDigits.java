package pbcvm.types.formatting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Decimal digits of a finite, non-negative double, without trailing zeros: the value is {@code 0.digits * 10**point}.
 * Zero
 * has the digit "0" and the point 1.
 */
record FloatDigits(String digits, int point) {
    private static final FloatDigits ZERO = new FloatDigits("0", 1);

    /** The fewest digits that read back as the same value. */
    static FloatDigits shortest(double value) {
        if (value == 0) {
            return ZERO;
        }
        String text = Double.toString(value);
        int exponentAt = text.indexOf('E');
        String mantissa = exponentAt < 0 ? text : text.substring(0, exponentAt);
        int exponent = exponentAt < 0 ? 0 : Integer.parseInt(text.substring(exponentAt + 1));
        int dot = mantissa.indexOf('.');
        FloatDigits result = normalize(mantissa.substring(0, dot) + mantissa.substring(dot + 1), dot + exponent);
        return result.digits.length() == 2 ? result.oneDigitIfEnough(value) : result;
    }

    /** Java gives at least two digits, so one may be enough. */
    private FloatDigits oneDigitIfEnough(double value) {
        int first = digits.charAt(0) - '0';
        int rounded = digits.charAt(1) >= '5' ? first + 1 : first;
        for (int candidate : new int[]{rounded, first}) {
            if (candidate > 0 && Double.parseDouble(candidate + "E" + (point - 1)) == value) {
                return candidate == 10 ? new FloatDigits("1", point + 1)
                        : new FloatDigits(String.valueOf(candidate), point);
            }
        }
        return this;
    }

    /** The value rounded half to even to {@code count} significant digits. */
    static FloatDigits significant(double value, int count) {
        if (value == 0) {
            return ZERO;
        }
        BigDecimal rounded =
                new BigDecimal(value).round(new MathContext(Math.min(count, 2000), RoundingMode.HALF_EVEN));
        String digits = rounded.unscaledValue().toString();
        return normalize(digits, digits.length() - rounded.scale());
    }

    private static FloatDigits normalize(String digits, int point) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        int end = digits.length();
        while (end > start + 1 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return new FloatDigits(digits.substring(start, end), point - start);
    }
}
