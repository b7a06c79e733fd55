package pbcvm.bytecode;

import pbcvm.version.PrintableCharacters;
import pbcvm.version.PythonVersion;

/** Text and bytes as Python writes them in source. */
final class TextQuoter {

    private TextQuoter() {
    }

    /** A text with whatever is printable left as it is. */
    static String unicode(int[] points, PythonVersion version) {
        return quote(points, version);
    }

    /** A text in which only ASCII is left as it is. */
    static String ascii(int[] points) {
        return quote(points, null);
    }

    /** Bytes, without the letter in front. */
    static String bytes(byte[] bytes) {
        int[] points = new int[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            points[i] = bytes[i] & 0xFF;
        }
        return quote(points, null);
    }

    /** @param version whose printable characters are left as they are, {@code null} for none but ASCII */
    private static String quote(int[] points, PythonVersion version) {
        boolean hasSingle = false;
        boolean hasDouble = false;
        for (int point : points) {
            hasSingle |= point == '\'';
            hasDouble |= point == '"';
        }
        char quote = hasSingle && !hasDouble ? '"' : '\'';
        StringBuilder text = new StringBuilder().append(quote);
        for (int point : points) {
            if (point == quote || point == '\\') {
                text.append('\\').append((char) point);
            } else if (point >= ' ' && point < 0x7F
                    || version != null && point >= 0x7F && PrintableCharacters.isPrintable(point, version)) {
                text.appendCodePoint(point);
            } else {
                escape(text, point);
            }
        }
        return text.append(quote).toString();
    }

    private static void escape(StringBuilder text, int point) {
        switch (point) {
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            default -> text.append(point < 0x100 ? String.format("\\x%02x", point)
                    : point < 0x10000 ? String.format("\\u%04x", point) : String.format("\\U%08x", point));
        }
    }
}
