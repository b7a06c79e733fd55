package pbcvm.compiler.parser;

import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 and tells what is wrong with bytes that should be it. */
final class Utf8Check {

    private Utf8Check() {
    }

    /** Decodes all of the bytes. */
    static String decode(byte[] bytes) {
        return decode(bytes, 0, bytes.length);
    }

    /** Decodes a range; each part that is wrong becomes one replacement character. */
    static String decode(byte[] bytes, int from, int to) {
        StringBuilder text = new StringBuilder();
        int i = from;
        while (i < to) {
            int good = goodLength(bytes, i, to);
            if (good > 0) {
                text.append(new String(bytes, i, good, StandardCharsets.UTF_8));
                i += good;
            } else {
                text.append('\ufffd');
                i -= good;
            }
        }
        return text.toString();
    }

    /** The length of the first character, or, negative, that of the wrong bytes at the start. */
    private static int goodLength(byte[] bytes, int at, int to) {
        int c = bytes[at] & 0xff;
        int length = c < 0x80 ? 1 : c < 0xc2 || c > 0xf4 ? 0 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;
        for (int k = 1; k < length; k++) {
            if (at + k >= to || !continues(c, k, bytes[at + k] & 0xff)) {
                return -k;
            }
        }
        return length == 0 ? -1 : length;
    }

    /** The message of the decoder, with places that count from {@code from}; {@code null} if all is right. */
    static String problemIn(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to) {
            int c = bytes[i] & 0xff;
            if (c < 0x80) {
                i++;
                continue;
            }
            int length = c < 0xc2 || c > 0xf4 ? 0 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;
            if (length == 0) {
                return message(c, i - from, 1, "invalid start byte");
            }
            for (int k = 1; k < length; k++) {
                if (i + k >= to) {
                    return message(c, i - from, k, "unexpected end of data");
                }
                if (!continues(c, k, bytes[i + k] & 0xff)) {
                    return message(c, i - from, k, "invalid continuation byte");
                }
            }
            i += length;
        }
        return null;
    }

    private static boolean continues(int first, int index, int c) {
        int low = index > 1 ? 0x80 : first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
        int high = index > 1 ? 0xbf : first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
        return c >= low && c <= high;
    }

    private static String message(int c, int start, int length, String why) {
        String where = length == 1 ? String.format("byte 0x%02x in position %d", c, start)
                : "bytes in position " + start + "-" + (start + length - 1);
        return "'utf-8' codec can't decode " + where + ": " + why;
    }
}
