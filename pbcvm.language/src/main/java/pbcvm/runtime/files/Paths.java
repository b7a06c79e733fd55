package pbcvm.runtime.files;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.nio.charset.StandardCharsets;
import pbcvm.error.Raise;
import pbcvm.object.Slot;
import pbcvm.object.Str;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.bytes.PyBytes;

/** Paths as programs give them: text, bytes, or objects with {@code __fspath__}. */
public final class Paths {
    private Paths() {
    }

    /** {@code os.fspath(path)}. */
    @TruffleBoundary
    public static Object fsPath(Object path) {
        if (Py.asString(path) != null || path instanceof PyBytes) {
            return path;
        }
        Object method = Types.of(path).lookup(Slot.FSPATH);
        if (method == null) {
            throw Raise.typeError("expected str, bytes or os.PathLike object, not %s", Raise.typeName(path));
        }
        Object result = Calls.callMethod(method, path);
        if (Py.asString(result) == null && !(result instanceof PyBytes)) {
            throw Raise.typeError("expected %s.__fspath__() to return str or bytes, not %s", Raise.typeName(path),
                    Raise.typeName(result));
        }
        return result;
    }

    /** The path for Java's file access. */
    @TruffleBoundary
    public static String java(Object path) {
        Object plain = fsPath(path);
        TruffleString text = Py.asString(plain);
        String result = text != null ? Str.java(text) : new String(((PyBytes) plain).value, StandardCharsets.UTF_8);
        if (result.indexOf('\0') >= 0) {
            throw Raise.valueError("embedded null byte");
        }
        return result;
    }
}
