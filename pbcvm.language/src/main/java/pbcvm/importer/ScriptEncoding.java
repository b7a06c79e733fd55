package pbcvm.importer;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import pbcvm.compiler.parser.SourceDecoder;
import pbcvm.error.Raise;
import pbcvm.types.exceptions.ExceptionTypes;

/** Refuses scripts that are no UTF-8 and do not say what they are. */
final class ScriptEncoding {

    private static final int CHUNK = 1 << 12;

    private ScriptEncoding() {
    }

    static void check(byte[] source, String path) {
        int wrong = firstWrong(source);
        if (wrong < 0 || SourceDecoder.isEncodingKnown(source)) {
            return;
        }
        int line = 1;
        for (int i = 0; i < wrong; i++) {
            line += source[i] == '\n' ? 1 : 0;
        }
        throw Raise.error(ExceptionTypes.SYNTAX_ERROR,
                "Non-UTF-8 code starting with '\\x%02x' in file %s on line %d, but no encoding declared; "
                        + "see https://peps.python.org/pep-0263/ for details",
                source[wrong] & 0xFF, path, line);
    }

    /** Where the first bytes stand that are no UTF-8, -1 if there are none. */
    private static int firstWrong(byte[] source) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(source);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        while (true) {
            out.clear();
            var result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
        }
    }
}
