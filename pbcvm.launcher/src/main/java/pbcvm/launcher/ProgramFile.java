package pbcvm.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The file that a command line names: what kind of program it is, and CPython's words when it cannot be opened. */
final class ProgramFile {

    /** What is in the file. */
    enum Kind {
        /** Compiled code, by its suffix or its first bytes. */
        COMPILED,
        /** A directory or zip file whose {@code __main__} is to be run. */
        CONTAINER,
        /** Anything else, which CPython takes for source text. */
        SOURCE
    }

    private static final int ZIP_SIGNATURE = 'P' | 'K' << 8;
    /** The last two bytes of every magic number of CPython. */
    private static final int MAGIC_END = '\r' | '\n' << 8;

    private ProgramFile() {
    }

    /** Tells what {@code path} holds; throws when it cannot be read. */
    static Kind kind(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return Kind.CONTAINER;
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(4);
            if (start.length == 4 && pair(start, 0) == ZIP_SIGNATURE) {
                return Kind.CONTAINER;
            }
            if (path.toString().endsWith(".pyc") || start.length == 4 && pair(start, 2) == MAGIC_END) {
                return Kind.COMPILED;
            }
            return Kind.SOURCE;
        }
    }

    private static int pair(byte[] bytes, int at) {
        return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
    }

    /** CPython's words for a program file that cannot be opened. */
    static String cannotOpen(String path, IOException problem) {
        String absolute = path.startsWith("/") ? path : System.getProperty("user.dir") + "/" + path;
        return "can't open file " + quoted(absolute) + ": " + reason(problem);
    }

    private static String reason(IOException problem) {
        return switch (problem) {
            case NoSuchFileException _ -> "[Errno 2] No such file or directory";
            case AccessDeniedException _ -> "[Errno 13] Permission denied";
            case java.nio.file.FileSystemException other when other.getReason() != null -> numbered(other.getReason());
            default -> String.valueOf(problem.getMessage());
        };
    }

    private static String numbered(String reason) {
        return switch (reason) {
            case "Not a directory" -> "[Errno 20] " + reason;
            case "File name too long" -> "[Errno 36] " + reason;
            case "Too many levels of symbolic links" -> "[Errno 40] " + reason;
            default -> reason;
        };
    }

    private static String quoted(String text) {
        char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
        String escaped = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r");
        if (quote == '\'') {
            escaped = escaped.replace("'", "\\'");
        }
        return quote + escaped + quote;
    }
}
