package pbcvm.marshal;

import pbcvm.code.SurrogateText;

/** UTF-8 as CPython writes it, surrogates included, to {@code String} or {@link SurrogateText}. */
final class TextDecoder {

    private TextDecoder() {
    }

    /** The text as a constant; {@code null} when the bytes are no UTF-8. */
    static Object decode(byte[] bytes) {
        int[] points = new int[bytes.length];
        int count = 0;
        int at = 0;
        boolean ambiguous = false;
        while (at < bytes.length) {
            int length = sequenceLength(bytes[at]);
            int point = length == 0 || at + length > bytes.length ? -1 : decodeOne(bytes, at, length);
            if (point < 0) {
                return null;
            }
            ambiguous |= count > 0 && isHigh(points[count - 1]) && isLow(point);
            points[count++] = point;
            at += length;
        }
        return ambiguous ? new SurrogateText(java.util.Arrays.copyOf(points, count)) : new String(points, 0, count);
    }

    private static boolean isHigh(int point) {
        return point >= Character.MIN_HIGH_SURROGATE && point <= Character.MAX_HIGH_SURROGATE;
    }

    private static boolean isLow(int point) {
        return point >= Character.MIN_LOW_SURROGATE && point <= Character.MAX_LOW_SURROGATE;
    }

    private static int sequenceLength(byte first) {
        int value = first & 0xFF;
        if (value < 0x80) {
            return 1;
        }
        if (value < 0xC2 || value > 0xF4) {
            return 0;
        }
        return value < 0xE0 ? 2 : value < 0xF0 ? 3 : 4;
    }

    private static int decodeOne(byte[] bytes, int at, int length) {
        if (length == 1) {
            return bytes[at];
        }
        int point = bytes[at] & 0x7F >> length;
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return -1;
            }
            point = point << 6 | bytes[at + i] & 0x3F;
        }
        boolean overlong = length == 3 && point < 0x800 || length == 4 && point < 0x10000;
        return overlong || point > Character.MAX_CODE_POINT ? -1 : point;
    }
}
