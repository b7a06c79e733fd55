package pbcvm.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.PbcvmContext;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.modules.PyModule;

/** Issues warnings from Java code through the module {@code _warnings}. */
public final class Warnings {
    private Warnings() {
    }

    /** A DeprecationWarning at the line of Python code that runs now. */
    public static void deprecated(String text) {
        warn(ExceptionTypes.DEPRECATION_WARNING, text);
    }

    /** A warning of any category at the line of Python code that runs now. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void warn(PyType category, String text) {
        PyModule module = PbcvmContext.get().importBuiltin("_warnings");
        if (module != null) {
            Py.callMethod(module, "warn", Str.of(text), category, 1L);
        }
    }
}
