package pbcvm.object;

import pbcvm.types.functions.PyBuiltinFunction;

/** Makes builtin functions that belong to no module table. */
public final class BuiltinFunctions {
    private BuiltinFunctions() {
    }

    /** A function without parameters. */
    public static PyBuiltinFunction create(String declaration, Fn.F0 body) {
        return new PyBuiltinFunction(new BuiltinCode(declaration, body, 0, false), null, null);
    }

    /** A function of two parameters. */
    public static PyBuiltinFunction create(String declaration, Fn.F2 body) {
        return new PyBuiltinFunction(new BuiltinCode(declaration, body, 2, false), null, null);
    }

    /** A function of one parameter, declared as in {@link ModuleTable#function}. */
    public static PyBuiltinFunction create(String declaration, Fn.F1 body) {
        return new PyBuiltinFunction(new BuiltinCode(declaration, body, 1, false), null, null);
    }
}
