package pbcvm.object;

import pbcvm.types.functions.PyBuiltinFunction;
import pbcvm.types.modules.PyModule;

/**
 * Fills the namespace of a builtin module. A function is declared by name and parameters in Python's notation and a
 * Java
 * body: {@code m.function("sqrt(x, /)", x -> Math.sqrt(Py.asDouble(x)))}. See {@link TypeTable} for {@code inlined}.
 */
public final class ModuleTable {
    private final PyModule module;
    private final String name;

    public ModuleTable(PyModule module, String name) {
        this.module = module;
        this.name = name;
    }

    private void add(BuiltinCode code) {
        module.namespace().put(code.name, new PyBuiltinFunction(code.in(name), module, name));
    }

    public void function(String declaration, Fn.F0 body) {
        add(new BuiltinCode(declaration, body, 0, false));
    }

    public void function(String declaration, Fn.F1 body) {
        add(new BuiltinCode(declaration, body, 1, false));
    }

    public void function(String declaration, Fn.F2 body) {
        add(new BuiltinCode(declaration, body, 2, false));
    }

    public void function(String declaration, Fn.F3 body) {
        add(new BuiltinCode(declaration, body, 3, false));
    }

    public void function(String declaration, Fn.F4 body) {
        add(new BuiltinCode(declaration, body, 4, false));
    }

    /** A function whose body gets the bound arguments as an array. */
    public void functionN(String declaration, Fn.FN body) {
        add(new BuiltinCode(declaration, body, -1, false));
    }

    public void inlined(String declaration, Fn.F0 body) {
        add(new BuiltinCode(declaration, body, 0, true));
    }

    public void inlined(String declaration, Fn.F1 body) {
        add(new BuiltinCode(declaration, body, 1, true));
    }

    public void inlined(String declaration, Fn.F2 body) {
        add(new BuiltinCode(declaration, body, 2, true));
    }

    /** As {@link #inlined}, with a text of its own for too many arguments. */
    public void inlined(String declaration, Fn.F2 body, String countMessage) {
        add(new BuiltinCode(declaration, body, 2, true).countMessage(countMessage));
    }

    public void inlined(String declaration, Fn.F3 body) {
        add(new BuiltinCode(declaration, body, 3, true));
    }

    public void inlinedN(String declaration, Fn.FN body) {
        add(new BuiltinCode(declaration, body, -1, true));
    }

    /** Any other attribute: a class, a number, a text. */
    public void constant(String key, Object value) {
        module.namespace().put(key, value instanceof String text ? Str.of(text) : value);
    }

    /** A class under its own name. */
    public void type(PyType type) {
        constant(type.name(), type);
    }

    /** The docstring. */
    public void doc(String text) {
        constant("__doc__", text);
    }

    /** The module being filled. */
    public PyModule module() {
        return module;
    }
}
