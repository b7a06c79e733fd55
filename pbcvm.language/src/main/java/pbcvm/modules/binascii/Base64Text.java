package pbcvm.modules.binascii;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;

/** Base64, read leniently or strictly as {@code binascii.a2b_base64} does. */
final class Base64Text {
    private static final int PAD = -2;

    private Base64Text() {
    }

    static byte[] encode(byte[] data, boolean newline) {
        byte[] text = Base64.getEncoder().encode(data);
        if (!newline) {
            return text;
        }
        byte[] result = java.util.Arrays.copyOf(text, text.length + 1);
        result[text.length] = '\n';
        return result;
    }

    private static int value(byte b) {
        if (b >= 'A' && b <= 'Z') {
            return b - 'A';
        }
        if (b >= 'a' && b <= 'z') {
            return b - 'a' + 26;
        }
        if (b >= '0' && b <= '9') {
            return b - '0' + 52;
        }
        return b == '+' ? 62 : b == '/' ? 63 : b == '=' ? PAD : -1;
    }

    private static PythonException error(String text, Object... args) {
        return Raise.error(BinasciiModule.ERROR, text, args);
    }

    static byte[] decode(byte[] text, boolean strict) {
        if (strict && text.length > 0 && text[0] == '=') {
            throw error("Leading padding not allowed");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length);
        int position = 0;
        int left = 0;
        int pads = 0;
        boolean padding = false;
        for (int i = 0; i < text.length; i++) {
            int value = value(text[i]);
            if (value == PAD) {
                padding = true;
                if (position >= 2 && position + ++pads >= 4) {
                    if (strict && i + 1 < text.length) {
                        throw error("Excess data after padding");
                    }
                    return out.toByteArray();
                }
                continue;
            }
            if (value < 0) {
                if (strict) {
                    throw error("Only base64 data is allowed");
                }
                continue;
            }
            if (strict && padding) {
                throw error("Discontinuous padding not allowed");
            }
            pads = 0;
            if (position > 0) {
                out.write(left << 2 * position | value >> 6 - 2 * position);
            }
            left = value & (1 << 6 - 2 * position) - 1;
            position = (position + 1) % 4;
            left = position == 0 ? 0 : left;
        }
        if (position == 1) {
            throw error(
                    "Invalid base64-encoded string: number of data characters (%d) cannot be 1 more than a multiple of "
                            + "4",
                    out.size() / 3 * 4 + 1);
        }
        if (position != 0) {
            throw error("Incorrect padding");
        }
        return out.toByteArray();
    }
}
