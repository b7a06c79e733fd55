package pbcvm.types.formatting;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import pbcvm.types.ints.IntText;
import pbcvm.types.ints.PyBigInt;

/**
 * Numeric conversions of {@code %}-formatting; flags that concern sign, width and padding are the caller's business.
 */
public final class PercentNumbers {
    private static final int DEFAULT_PRECISION = 6;

    private PercentNumbers() {
    }

    /** A float by one of {@code eEfFgG}; {@code precision} is -1 when not given. Negative values start with a minus. */
    public static String floatText(double value, char type, int precision, boolean alternate) {
        return FloatText.format(value, type, precision < 0 ? DEFAULT_PRECISION : precision, alternate, false);
    }

    /**
     * An exact int by one of {@code d i u o x X}: minus sign, prefix ({@code alternate}), and at least {@code
     * precision}
     * digits.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String intText(Object exact, char type, int precision, boolean alternate) {
        int base = type == 'o' ? 8 : type == 'x' || type == 'X' ? 16 : 10;
        boolean negative;
        String digits;
        if (exact instanceof Long small) {
            negative = small < 0;
            String text = Long.toString(small, base);
            digits = negative ? text.substring(1) : text;
        } else {
            BigInteger big = ((PyBigInt) exact).value;
            negative = big.signum() < 0;
            digits = base == 10 ? IntText.decimal(big.abs()) : big.abs().toString(base);
        }
        if (type == 'X') {
            digits = digits.toUpperCase(java.util.Locale.ROOT);
        }
        StringBuilder result = new StringBuilder(digits.length() + 3);
        if (negative) {
            result.append('-');
        }
        if (alternate && base != 10) {
            result.append('0').append(type);
        }
        if (precision > digits.length()) {
            result.repeat('0', precision - digits.length());
        }
        return result.append(digits).toString();
    }
}
