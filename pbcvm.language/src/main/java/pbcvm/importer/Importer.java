package pbcvm.importer;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.PbcvmContext;
import pbcvm.error.Raise;
import pbcvm.types.exceptions.ExceptionTypes;

/** The import statement and {@code __import__}. */
public final class Importer {
    private Importer() {
    }

    /** Imports a module by its absolute name and gives the module itself. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object importModule(String name) {
        Object module = PbcvmContext.get().importBuiltin(name);
        if (module == null) {
            throw Raise.error(ExceptionTypes.MODULE_NOT_FOUND_ERROR, "No module named '%s'", name);
        }
        return module;
    }
}
