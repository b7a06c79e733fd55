package pbcvm.modules.binascii;

import pbcvm.error.Raise;

/** Lines of uuencoded data. */
final class UuText {
    private static final int LONGEST = 45;

    private UuText() {
    }

    static byte[] encode(byte[] data, boolean backtick) {
        if (data.length > LONGEST) {
            throw Raise.error(BinasciiModule.ERROR, "At most 45 bytes at once");
        }
        byte[] result = new byte[2 + (data.length + 2) / 3 * 4];
        result[0] = character(data.length, backtick);
        int at = 1;
        for (int i = 0; i < data.length; i += 3) {
            int bits = byteAt(data, i) << 16 | byteAt(data, i + 1) << 8 | byteAt(data, i + 2);
            for (int shift = 18; shift >= 0; shift -= 6) {
                result[at++] = character(bits >> shift & 63, backtick);
            }
        }
        result[at] = '\n';
        return result;
    }

    private static int byteAt(byte[] data, int index) {
        return index < data.length ? data[index] & 0xff : 0;
    }

    private static byte character(int value, boolean backtick) {
        return (byte) (value == 0 && backtick ? '`' : value + ' ');
    }

    static byte[] decode(byte[] text) {
        int length = text.length == 0 ? 0 : text[0] - ' ' & 63;
        byte[] result = new byte[length];
        int filled = 0;
        int bits = 0;
        int count = 0;
        int at = 1;
        while (filled < length) {
            int value = value(text, at++);
            bits = bits << 6 | value;
            count += 6;
            if (count >= 8) {
                count -= 8;
                result[filled++] = (byte) (bits >> count);
                bits &= (1 << count) - 1;
            }
        }
        for (; at < text.length; at++) {
            byte c = text[at];
            if (c != ' ' && c != '`' && c != '\n' && c != '\r') {
                throw Raise.error(BinasciiModule.ERROR, "Trailing garbage");
            }
        }
        return result;
    }

    /** The six bits of a character; lines may have lost their trailing spaces. */
    private static int value(byte[] text, int at) {
        if (at >= text.length || text[at] == '\n' || text[at] == '\r') {
            return 0;
        }
        int c = text[at] & 0xff;
        if (c < ' ' || c > ' ' + 64) {
            throw Raise.error(BinasciiModule.ERROR, "Illegal char");
        }
        return c - ' ' & 63;
    }
}
