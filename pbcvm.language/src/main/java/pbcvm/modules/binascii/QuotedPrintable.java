package pbcvm.modules.binascii;

import pbcvm.types.codecs.ByteOutput;

/** Quoted-printable text, as mail uses it. */
final class QuotedPrintable {
    private static final int LINE = 76;
    private static final String HEX = "0123456789ABCDEF";

    private QuotedPrintable() {
    }

    static byte[] decode(byte[] text, boolean header) {
        ByteOutput out = new ByteOutput(text.length);
        int at = 0;
        while (at < text.length) {
            int c = text[at];
            if (c == '=') {
                at = decodeEscape(text, at + 1, out);
            } else {
                out.add(header && c == '_' ? ' ' : c);
                at++;
            }
        }
        return out.toArray();
    }

    private static int decodeEscape(byte[] text, int start, ByteOutput out) {
        int at = start;
        if (at >= text.length) {
            return at;
        }
        if (text[at] == '\n' || text[at] == '\r') {
            if (text[at] != '\n') {
                while (at < text.length && text[at] != '\n') {
                    at++;
                }
            }
            return Math.min(at + 1, text.length);
        }
        if (text[at] == '=') {
            out.add('=');
            return at + 1;
        }
        int high = Character.digit(text[at], 16);
        int low = high >= 0 && at + 1 < text.length ? Character.digit(text[at + 1], 16) : -1;
        if (low < 0) {
            out.add('=');
            return at;
        }
        out.add(high << 4 | low);
        return at + 2;
    }

    static byte[] encode(byte[] data, boolean quoteTabs, boolean isText, boolean header) {
        boolean crlf = false;
        for (int i = 0; i < data.length; i++) {
            if (data[i] == '\n') {
                crlf = i > 0 && data[i - 1] == '\r';
                break;
            }
        }
        ByteOutput out = new ByteOutput(data.length + 16);
        int column = 0;
        int at = 0;
        while (at < data.length) {
            int c = data[at] & 0xff;
            if (mustQuote(data, at, column, quoteTabs, isText, header)) {
                if (column + 3 >= LINE) {
                    softBreak(out, crlf);
                    column = 0;
                }
                out.add('=').add(HEX.charAt(c >> 4)).add(HEX.charAt(c & 15));
                at++;
                column += 3;
                continue;
            }
            boolean lineEnd = c == '\n' || c == '\r' && at + 1 < data.length && data[at + 1] == '\n';
            if (isText && lineEnd) {
                column = 0;
                quoteTrailingSpace(out);
                if (crlf) {
                    out.add('\r');
                }
                out.add('\n');
                at += c == '\r' ? 2 : 1;
                continue;
            }
            if (at + 1 != data.length && data[at + 1] != '\n' && column + 1 >= LINE) {
                softBreak(out, crlf);
                column = 0;
            }
            column++;
            out.add(header && c == ' ' ? '_' : c);
            at++;
        }
        return out.toArray();
    }

    private static void softBreak(ByteOutput out, boolean crlf) {
        out.add('=');
        if (crlf) {
            out.add('\r');
        }
        out.add('\n');
    }

    /** White space at the end of a line would get lost. */
    private static void quoteTrailingSpace(ByteOutput out) {
        int last = out.length() == 0 ? 0 : out.last();
        if (last == ' ' || last == '\t') {
            out.removeLast();
            out.add('=').add(HEX.charAt(last >> 4)).add(HEX.charAt(last & 15));
        }
    }

    private static boolean mustQuote(byte[] data, int at, int column, boolean quoteTabs, boolean isText,
            boolean header) {
        int c = data[at] & 0xff;
        boolean last = at + 1 == data.length;
        return c > 126 || c == '=' || header && c == '_'
                || c == '.' && column == 0 && (last || data[at + 1] == '\n' || data[at + 1] == '\r'
                        || data[at + 1] == 0)
                || !isText && (c == '\r' || c == '\n') || (c == '\t' || c == ' ') && last
                || c < 33 && c != '\r' && c != '\n' && c != '\t' && c != ' '
                || c < 33 && c != '\r' && c != '\n' && quoteTabs;
    }
}
