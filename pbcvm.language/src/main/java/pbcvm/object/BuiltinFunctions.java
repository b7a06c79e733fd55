package pbcvm.object;

import pbcvm.types.functions.PyBuiltinFunction;

/** Makes builtin functions that belong to no module table. */
public final class BuiltinFunctions {
    private BuiltinFunctions() {
    }

    /** A function of one parameter, declared as in {@link ModuleTable#function}. */
    public static PyBuiltinFunction create(String declaration, Fn.F1 body) {
        return new PyBuiltinFunction(new BuiltinCode(declaration, body, 1, false), null, null);
    }
}
