package pbcvm.types.floats;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.types.ints.IntParser;

/**
 * Reads floats from text: decimal digits of any script, single underscores between digits, {@code inf} and {@code nan}.
 */
public final class FloatParser {
    private FloatParser() {
    }

    /** The float that the code points spell, white space around it included; null when they spell none. */
    @TruffleBoundary
    public static Double parse(int[] text) {
        String ascii = ascii(text);
        int start = 0;
        int end = ascii.length();
        while (start < end && ascii.charAt(start) == ' ') {
            start++;
        }
        while (end > start && ascii.charAt(end - 1) == ' ') {
            end--;
        }
        String trimmed = withoutUnderscores(ascii.substring(start, end));
        if (trimmed == null || trimmed.isEmpty() || prefixEnd(trimmed, 0) != trimmed.length()) {
            return null;
        }
        return value(trimmed);
    }

    /** The text with digits of other scripts as ASCII digits, white space as spaces, other characters as '?'. */
    static String ascii(int[] text) {
        StringBuilder result = new StringBuilder(text.length);
        for (int c : text) {
            if (c > ' ' && c < 128) {
                result.append((char) c);
            } else if (IntParser.isSpace(c)) {
                result.append(' ');
            } else {
                int digit = c < 128 ? -1 : IntParser.digit(c, 10);
                result.append(digit < 0 ? '?' : (char) ('0' + digit));
            }
        }
        return result.toString();
    }

    /** The text without underscores; null unless each stands between two digits. */
    static String withoutUnderscores(String text) {
        if (text.indexOf('_') < 0) {
            return text;
        }
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '_') {
                result.append(c);
            } else if (i == 0 || i + 1 == text.length() || !isDigit(text.charAt(i - 1))
                    || !isDigit(text.charAt(i + 1))) {
                return null;
            }
        }
        return result.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The end of the longest float that starts at an index; the index itself when there is none. */
    static int prefixEnd(String text, int start) {
        int at = start;
        if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
            at++;
        }
        for (String word : new String[]{"infinity", "inf", "nan"}) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return at + word.length();
            }
        }
        int whole = digitsEnd(text, at);
        int end = whole;
        int digits = whole - at;
        if (end < text.length() && text.charAt(end) == '.') {
            end = digitsEnd(text, whole + 1);
            digits += end - whole - 1;
        }
        if (digits == 0) {
            return start;
        }
        if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            int exponent = end + 1;
            if (exponent < text.length() && (text.charAt(exponent) == '+' || text.charAt(exponent) == '-')) {
                exponent++;
            }
            int exponentEnd = digitsEnd(text, exponent);
            return exponentEnd > exponent ? exponentEnd : end;
        }
        return end;
    }

    private static int digitsEnd(String text, int start) {
        int at = start;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The value of a text that {@link #prefixEnd} accepts as a whole. */
    static double value(String text) {
        char last = text.charAt(text.length() - 1);
        if (isDigit(last) || last == '.') {
            return Double.parseDouble(text);
        }
        boolean negative = text.charAt(0) == '-';
        if (last == 'n' || last == 'N') {
            return Double.NaN;
        }
        return negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
}
