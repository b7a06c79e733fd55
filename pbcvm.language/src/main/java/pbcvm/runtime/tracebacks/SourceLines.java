package pbcvm.runtime.tracebacks;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import pbcvm.PbcvmContext;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.lists.PyList;

/** Lines of source files, looked up under the name in the code object and then along {@code sys.path}. */
public final class SourceLines {
    private final Map<String, String[]> files = new HashMap<>();

    /** A line without its end; null when there is no such file or line. */
    String line(String fileName, int number) {
        String[] lines = files.computeIfAbsent(fileName, SourceLines::find);
        return number < 1 || number > lines.length ? null : lines[number - 1];
    }

    /** A line of a file; null when it is not there. */
    public static String lineOf(String fileName, int number) {
        return new SourceLines().line(fileName, number);
    }

    private static String[] find(String fileName) {
        if (fileName.startsWith("<") && fileName.endsWith(">")) {
            return new String[0];
        }
        String[] lines = read(fileName);
        if (lines != null) {
            return lines;
        }
        if (PbcvmContext.get().sys().namespace().get("path") instanceof PyList path) {
            String last = fileName.substring(fileName.lastIndexOf('/') + 1);
            for (Object entry : path.toArray()) {
                if (Py.asString(entry) != null) {
                    lines = read(Str.java(Py.asString(entry)) + "/" + last);
                    if (lines != null) {
                        return lines;
                    }
                }
            }
        }
        return new String[0];
    }

    private static String[] read(String path) {
        try {
            TruffleFile file = PbcvmContext.get().env().getPublicTruffleFile(path);
            if (!file.isRegularFile()) {
                return null;
            }
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.readAllBytes())).toString();
            return text.split("\r\n|\r|\n", -1);
        } catch (CharacterCodingException notText) {
            return new String[0];
        } catch (IOException | SecurityException | IllegalArgumentException | UnsupportedOperationException e) {
            return null;
        }
    }
}
