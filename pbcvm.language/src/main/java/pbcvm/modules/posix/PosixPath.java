package pbcvm.modules.posix;

import com.oracle.truffle.api.TruffleFile;
import java.nio.charset.StandardCharsets;
import pbcvm.PbcvmContext;
import pbcvm.error.OsErrors;
import pbcvm.error.Raise;
import pbcvm.object.Slot;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.runtime.files.Errno;
import pbcvm.runtime.files.Paths;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.singletons.PyNone;

/** A path argument: what the program gave, and the file it names. */
record PosixPath(Object given, String text, boolean bytes) {

    /** A path; {@code function} is for the message about a wrong type. */
    static PosixPath of(String function, Object value, String allowed) {
        boolean fits = Py.asString(value) != null || value instanceof PyBytes
                || Types.of(value).lookup(Slot.FSPATH) != null;
        if (!fits) {
            throw Raise.typeError("%s: path should be %s, not %s", function, allowed, Raise.typeName(value));
        }
        Object plain = Paths.fsPath(value);
        return new PosixPath(plain, javaText(function, plain), plain instanceof PyBytes);
    }

    static PosixPath of(String function, Object value) {
        return of(function, value, "string, bytes or os.PathLike");
    }

    private static String javaText(String function, Object plain) {
        String text = plain instanceof PyBytes bytes ? new String(bytes.value, StandardCharsets.UTF_8)
                : Str.java(Py.asString(plain));
        if (text.indexOf('\0') >= 0) {
            throw Raise.valueError("%s: embedded null %s in path", function,
                    plain instanceof PyBytes ? "byte" : "character");
        }
        return text;
    }

    /** The file; OSError when it cannot exist. */
    TruffleFile file() {
        if (text.isEmpty()) {
            throw OsErrors.of(Errno.ENOENT, given);
        }
        try {
            return PbcvmContext.get().env().getPublicTruffleFile(text);
        } catch (IllegalArgumentException | SecurityException | UnsupportedOperationException e) {
            throw OsErrors.of(e, given);
        }
    }

    /** A name in the kind of text the program gave. */
    Object name(String name) {
        return bytes ? new PyBytes(name.getBytes(StandardCharsets.UTF_8)) : Str.of(name);
    }

    /** Refuses {@code dir_fd}. */
    static void noDirectory(String function, Object descriptor) {
        if (descriptor != null && descriptor != PyNone.NONE) {
            throw Raise.error(pbcvm.types.exceptions.ExceptionTypes.NOT_IMPLEMENTED_ERROR,
                    "dir_fd unavailable on this platform");
        }
    }
}
