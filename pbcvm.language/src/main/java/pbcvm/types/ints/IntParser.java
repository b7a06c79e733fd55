package pbcvm.types.ints;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import java.util.Arrays;
import pbcvm.PbcvmContext;
import pbcvm.error.Raise;

/**
 * Reads ints from text: surrounding white space, sign, base prefix, single underscores between digits, decimal digits
 * of
 * any script.
 */
public final class IntParser {
    private static final int CHUNK_DIGITS = 18;
    private static final long[] POWERS_OF_TEN = powersOfTen();

    private IntParser() {
    }

    /**
     * The int (a Long or a PyBigInt) that the code points spell; null when they spell none. ValueError when there are
     * more digits than the context allows.
     *
     * @param base 2 to 36, or 0 to go by the prefix
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object parse(int[] text, int base) {
        int start = 0;
        int end = text.length;
        while (start < end && isSpace(text[start])) {
            start++;
        }
        while (end > start && isSpace(text[end - 1])) {
            end--;
        }
        boolean negative = start < end && text[start] == '-';
        if (start < end && (text[start] == '-' || text[start] == '+')) {
            start++;
        }
        int radix = base;
        if (end - start > 1 && text[start] == '0' && prefixBase(text[start + 1]) != 0
                && (base == 0 || base == prefixBase(text[start + 1]))) {
            radix = prefixBase(text[start + 1]);
            start += 2;
            if (start < end && text[start] == '_') {
                start++;
            }
        }
        boolean onlyZeros = false;
        if (radix == 0) {
            radix = 10;
            onlyZeros = start < end && digit(text[start], 10) == 0;
        }
        byte[] digits = new byte[end - start];
        int count = digits(text, start, end, radix, digits);
        if (count <= 0 || onlyZeros && !isZero(digits, count)) {
            return null;
        }
        return value(digits, count, radix, negative);
    }

    /** White space as {@code str.isspace} sees it. */
    public static boolean isSpace(int c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1c && c <= 0x1f || c == 0x85 || c == 0xa0
                || c > 0xa0 && (Character.isSpaceChar(c) && c != 0x200b);
    }

    private static int prefixBase(int c) {
        return switch (c) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            case 'b', 'B' -> 2;
            default -> 0;
        };
    }

    /** The value of a digit; decimal digits of all scripts count, other letters only when ASCII. */
    public static int digit(int c, int radix) {
        if (c < 128) {
            return Character.digit(c, radix);
        }
        int value = Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? Character.digit(c, 10) : -1;
        return value < radix ? value : -1;
    }

    private static int digits(int[] text, int start, int end, int radix, byte[] digits) {
        int count = 0;
        boolean underscore = true;
        for (int i = start; i < end; i++) {
            if (text[i] == '_') {
                if (underscore) {
                    return -1;
                }
                underscore = true;
                continue;
            }
            underscore = false;
            int digit = digit(text[i], radix);
            if (digit < 0) {
                return -1;
            }
            digits[count++] = (byte) digit;
        }
        return underscore ? -1 : count;
    }

    private static boolean isZero(byte[] digits, int count) {
        for (int i = 0; i < count; i++) {
            if (digits[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private static Object value(byte[] digits, int count, int radix, boolean negative) {
        if (radix == 10 && count <= CHUNK_DIGITS) {
            long small = chunk(digits, 0, count);
            return negative ? -small : small;
        }
        boolean powerOfTwo = (radix & radix - 1) == 0;
        if (!powerOfTwo && count > IntText.THRESHOLD) {
            int limit = PbcvmContext.get().intMaxStrDigits();
            if (limit > 0 && count > limit) {
                throw Raise
                        .valueError("Exceeds the limit (%d digits) for integer string conversion: value has %d digits;"
                                + " use sys.set_int_max_str_digits() to increase the limit", limit, count);
            }
        }
        BigInteger size = powerOfTwo ? fromBits(digits, count, Integer.numberOfTrailingZeros(radix))
                : radix == 10 ? fromDecimal(digits, 0, count) : new BigInteger(text(digits, count, radix), radix);
        return Ints.of(negative ? size.negate() : size);
    }

    private static String text(byte[] digits, int count, int radix) {
        char[] chars = new char[count];
        for (int i = 0; i < count; i++) {
            chars[i] = Character.forDigit(digits[i], radix);
        }
        return new String(chars);
    }

    private static BigInteger fromBits(byte[] digits, int count, int bits) {
        byte[] bytes = new byte[(int) (((long) count * bits + 7) / 8)];
        long buffer = 0;
        int held = 0;
        int at = bytes.length;
        for (int i = count - 1; i >= 0; i--) {
            buffer |= (long) digits[i] << held;
            held += bits;
            while (held >= 8) {
                bytes[--at] = (byte) buffer;
                buffer >>>= 8;
                held -= 8;
            }
        }
        if (at > 0 && held > 0) {
            bytes[--at] = (byte) buffer;
        }
        return new BigInteger(1, bytes);
    }

    /** Splits long texts in halves, so that the time is that of multiplication. */
    private static BigInteger fromDecimal(byte[] digits, int from, int to) {
        int count = to - from;
        if (count <= CHUNK_DIGITS) {
            return BigInteger.valueOf(chunk(digits, from, to));
        }
        if (count <= 300) {
            byte[] ascii = Arrays.copyOfRange(digits, from, to);
            for (int i = 0; i < ascii.length; i++) {
                ascii[i] += '0';
            }
            return new BigInteger(new String(ascii, java.nio.charset.StandardCharsets.ISO_8859_1));
        }
        int low = 256;
        while (low * 2L < count) {
            low *= 2;
        }
        BigInteger high = fromDecimal(digits, from, to - low);
        return high.multiply(PowersOfTen.of(low)).add(fromDecimal(digits, to - low, to));
    }

    private static long chunk(byte[] digits, int from, int to) {
        long value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + digits[i];
        }
        return value;
    }

    private static long[] powersOfTen() {
        long[] powers = new long[CHUNK_DIGITS + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }

    /** {@code 10**exponent} for 0 to 18. */
    static long powerOfTen(int exponent) {
        return POWERS_OF_TEN[exponent];
    }
}
