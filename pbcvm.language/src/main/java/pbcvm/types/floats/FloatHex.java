package pbcvm.types.floats;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;

/** Hexadecimal text of floats: {@code float.hex} and {@code float.fromhex}. */
final class FloatHex {
    private static final int MANTISSA_DIGITS = 13;
    private static final int EXPONENT_CLAMP = 1_000_000_000;

    private FloatHex() {
    }

    @TruffleBoundary
    static String toHex(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return pbcvm.types.formatting.FloatText.repr(value);
        }
        String sign = Double.doubleToRawLongBits(value) < 0 ? "-" : "";
        if (value == 0) {
            return sign + "0x0.0p+0";
        }
        long bits = Double.doubleToRawLongBits(value);
        boolean subnormal = Math.getExponent(value) < Double.MIN_EXPONENT;
        int exponent = subnormal ? Double.MIN_EXPONENT : Math.getExponent(value);
        String digits = Long.toHexString(bits & (1L << 52) - 1);
        return sign + (subnormal ? "0x0." : "0x1.") + "0".repeat(MANTISSA_DIGITS - digits.length()) + digits + "p"
                + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static double parse(String source) {
        String text = trim(source);
        boolean negative = text.startsWith("-");
        String rest = negative || text.startsWith("+") ? text.substring(1) : text;
        if (rest.equalsIgnoreCase("inf") || rest.equalsIgnoreCase("infinity")) {
            return negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        if (rest.equalsIgnoreCase("nan")) {
            return Double.NaN;
        }
        if (rest.startsWith("0x") || rest.startsWith("0X")) {
            rest = rest.substring(2);
        }
        int exponentAt = Math.max(rest.indexOf('p'), rest.indexOf('P'));
        String mantissa = exponentAt < 0 ? rest : rest.substring(0, exponentAt);
        long exponent = exponentAt < 0 ? 0 : exponent(rest.substring(exponentAt + 1));
        if (!isMantissa(mantissa)) {
            throw invalid();
        }
        double value = Double.parseDouble("0x" + mantissa + "p" + exponent);
        if (Double.isInfinite(value)) {
            throw Raise.overflowError("hexadecimal value too large to represent as a float");
        }
        return negative ? -value : value;
    }

    private static String trim(String source) {
        int start = 0;
        int end = source.length();
        while (start < end && isSpace(source.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(source.charAt(end - 1))) {
            end--;
        }
        return source.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static boolean isMantissa(String text) {
        boolean point = false;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && !point) {
                point = true;
            } else if (c < 128 && Character.digit(c, 16) >= 0) {
                digits++;
            } else {
                return false;
            }
        }
        return digits > 0;
    }

    private static long exponent(String text) {
        int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        if (start == text.length()) {
            throw invalid();
        }
        long value = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw invalid();
            }
            value = Math.min(value * 10 + c - '0', EXPONENT_CLAMP);
        }
        return text.startsWith("-") ? -value : value;
    }

    private static PythonException invalid() {
        return Raise.valueError("invalid hexadecimal floating-point string");
    }
}
