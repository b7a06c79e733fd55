package pbcvm.modules.binascii;

import java.io.ByteArrayOutputStream;

/** Quoted-printable text (RFC 1521). */
final class QuotedPrintable {
    private static final int LINE = 76;
    private static final String HEX = "0123456789ABCDEF";

    private QuotedPrintable() {
    }

    static byte[] decode(byte[] text, boolean header) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length);
        int at = 0;
        while (at < text.length) {
            byte c = text[at];
            if (c != '=') {
                out.write(header && c == '_' ? ' ' : c);
                at++;
                continue;
            }
            at++;
            if (at >= text.length) {
                break;
            }
            if (text[at] == '\n' || text[at] == '\r') {
                while (at < text.length && text[at] != '\n') {
                    at++;
                }
                at++;
            } else if (text[at] == '=') {
                out.write('=');
                at++;
            } else if (at + 1 < text.length && digit(text[at]) >= 0 && digit(text[at + 1]) >= 0) {
                out.write(digit(text[at]) << 4 | digit(text[at + 1]));
                at += 2;
            } else {
                out.write('=');
            }
        }
        return out.toByteArray();
    }

    private static int digit(byte b) {
        return b < 0 ? -1 : Character.digit(b, 16);
    }

    static byte[] encode(byte[] data, boolean quoteTabs, boolean isText, boolean header) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(data.length * 2);
        boolean crlf = usesCrlf(data);
        int column = 0;
        for (int at = 0; at < data.length; at++) {
            int c = data[at] & 0xff;
            boolean endsLine = at + 1 == data.length;
            if (isText && (c == '\n' || c == '\r' && !endsLine && data[at + 1] == '\n')) {
                if (c == '\r') {
                    at++;
                }
                newLine(out, crlf);
                column = 0;
                continue;
            }
            boolean lineEndNext = endsLine || isText && (data[at + 1] == '\n'
                    || data[at + 1] == '\r' && at + 2 < data.length && data[at + 2] == '\n');
            int width = isQuoted(c, column, lineEndNext, quoteTabs, isText, header) ? 3 : 1;
            if (column + width >= LINE && !(column + width == LINE && lineEndNext && !endsLine)
                    && !(endsLine && column + width <= LINE)) {
                out.write('=');
                newLine(out, crlf);
                column = 0;
                width = isQuoted(c, column, lineEndNext, quoteTabs, isText, header) ? 3 : 1;
            }
            if (width == 3) {
                out.write('=');
                out.write(HEX.charAt(c >> 4));
                out.write(HEX.charAt(c & 15));
            } else {
                out.write(header && c == ' ' ? '_' : c);
            }
            column += width;
        }
        return out.toByteArray();
    }

    private static boolean usesCrlf(byte[] data) {
        for (int i = 0; i < data.length; i++) {
            if (data[i] == '\n') {
                return i > 0 && data[i - 1] == '\r';
            }
        }
        return false;
    }

    private static void newLine(ByteArrayOutputStream out, boolean crlf) {
        if (crlf) {
            out.write('\r');
        }
        out.write('\n');
    }

    private static boolean isQuoted(int c, int column, boolean lineEndNext, boolean quoteTabs, boolean isText,
            boolean header) {
        if (c > 126 || c == '=' || header && c == '_' || !isText && (c == '\r' || c == '\n')) {
            return true;
        }
        if (c == '.' && column == 0 && lineEndNext) {
            return true;
        }
        if (c == ' ' || c == '\t') {
            return quoteTabs || lineEndNext && !(header && c == ' ');
        }
        return c < 33 && c != '\r' && c != '\n';
    }
}
