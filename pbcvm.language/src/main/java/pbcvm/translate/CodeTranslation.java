package pbcvm.translate;

import com.oracle.truffle.api.RootCallTarget;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.functions.PyCode;

/** Turns a code object into a call target. */
public final class CodeTranslation {
    private CodeTranslation() {
    }

    /** The call target that runs {@code code} with these globals. */
    public static RootCallTarget translate(PyCode code, PyDict globals) {
        throw new UnsupportedOperationException();
    }
}
