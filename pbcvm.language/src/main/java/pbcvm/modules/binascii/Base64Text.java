package pbcvm.modules.binascii;

import pbcvm.types.codecs.ByteOutput;

/** Base 64 with {@code +} and {@code /}. */
final class Base64Text {
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private Base64Text() {
    }

    static byte[] encode(byte[] bytes, boolean newline) {
        byte[] text = java.util.Base64.getEncoder().encode(bytes);
        return newline ? new ByteOutput(text.length + 1).add(text).add('\n').toArray() : text;
    }

    /** The bytes; foreign characters are skipped unless strict. */
    static byte[] decode(byte[] text, boolean strict) {
        ByteOutput out = new ByteOutput(text.length * 3 / 4);
        if (strict && text.length > 0 && text[0] == '=') {
            throw BinasciiModule.error("Leading padding not allowed");
        }
        int position = 0;
        int bits = 0;
        int padding = 0;
        for (int i = 0; i < text.length; i++) {
            int c = text[i];
            if (c == '=') {
                if (position >= 2 && position + ++padding >= 4) {
                    if (strict && i + 1 < text.length) {
                        throw BinasciiModule.error("Excess data after padding");
                    }
                    return out.toArray();
                }
                continue;
            }
            int digit = c < 0 ? -1 : DIGITS.indexOf(c);
            if (digit < 0) {
                if (strict) {
                    throw BinasciiModule.error("Only base64 data is allowed");
                }
                continue;
            }
            if (strict && padding > 0) {
                throw BinasciiModule.error("Discontinuous padding not allowed");
            }
            padding = 0;
            bits = bits << 6 | digit;
            position = position + 1 & 3;
            if (position != 1) {
                int left = position == 2 ? 4 : position == 3 ? 2 : 0;
                out.add(bits >> left);
                bits &= (1 << left) - 1;
            }
        }
        if (position == 1) {
            throw BinasciiModule.error("Invalid base64-encoded string: number of data characters (%d) cannot be 1 more"
                            + " than a multiple of 4", out.length() / 3 * 4 + 1);
        }
        if (position != 0) {
            throw BinasciiModule.error("Incorrect padding");
        }
        return out.toArray();
    }
}
