package pbcvm.compiler.parser;

import java.util.Arrays;

/** Makes UTF-8 with plain newlines of the bytes of a source file. */
final class SourceDecoder {

    private SourceDecoder() {
    }

    /** Decodes the bytes as their first two lines say. */
    static byte[] toUtf8(byte[] source) {
        return source;
    }

    /** Replaces all kinds of line ends by newlines; {@code complete} adds one at the end if there is none. */
    static byte[] normalizeLines(byte[] source, boolean complete) {
        byte[] result = new byte[source.length + 1];
        int length = 0;
        for (int i = 0; i < source.length; i++) {
            byte c = source[i];
            if (c == '\r') {
                c = '\n';
                if (i + 1 < source.length && source[i + 1] == '\n') {
                    i++;
                }
            }
            result[length++] = c;
        }
        if (complete && (length == 0 || result[length - 1] != '\n')) {
            result[length++] = '\n';
        }
        return length == result.length ? result : Arrays.copyOf(result, length);
    }
}
