package pbcvm.object;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.Raise;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.functions.PyBuiltinFunction;
import pbcvm.types.functions.PyGetSet;
import pbcvm.types.functions.PyMethodDescriptor;
import pbcvm.types.functions.PyStaticMethod;

/**
 * Fills the namespace of a builtin class. A method is declared by its name and parameters in Python's notation, the
 * receiver included, and a Java body: {@code t.method("index(self, value, /)", RangeMethods::index)}.
 *
 * <p>Bodies run behind a boundary. The {@code inlined} variants are for bodies fit for partial evaluation: short,
 * without recursion and with every slow case behind a boundary of its own.
 */
public final class TypeTable {
    private final PyType type;
    private final PyDict namespace;

    TypeTable(PyType type, PyDict namespace) {
        this.type = type;
        this.namespace = namespace;
    }

    private void add(BuiltinCode code) {
        put(code.name, new PyMethodDescriptor(code, type,
                code.isSlotWrapper() || code.name.equals("__init__") ? PyMethodDescriptor.Kind.SLOT_WRAPPER
                        : PyMethodDescriptor.Kind.METHOD));
    }

    private void put(String name, Object value) {
        namespace.put(Str.intern(name), value);
    }

    public void method(String declaration, Fn.F1 body) {
        add(new BuiltinCode(declaration, body, 1, false));
    }

    public void method(String declaration, Fn.F2 body) {
        add(new BuiltinCode(declaration, body, 2, false));
    }

    /** A special method that is a method_descriptor in CPython, where others are slot wrappers. */
    public void plainMethod(String declaration, Fn.F2 body) {
        add(new BuiltinCode(declaration, body, 2, false).plain());
    }

    public void method(String declaration, Fn.F3 body) {
        add(new BuiltinCode(declaration, body, 3, false));
    }

    public void method(String declaration, Fn.F4 body) {
        add(new BuiltinCode(declaration, body, 4, false));
    }

    /** A method with five or more parameters, or with {@code *args}: the body gets the bound array. */
    public void methodN(String declaration, Fn.FN body) {
        add(new BuiltinCode(declaration, body, -1, false));
    }

    /** As {@link #methodN}, with a text of its own for too many arguments. */
    public void methodN(String declaration, Fn.FN body, String countMessage) {
        add(new BuiltinCode(declaration, body, -1, false).countMessage(countMessage));
    }

    public void inlined(String declaration, Fn.F1 body) {
        add(new BuiltinCode(declaration, body, 1, true));
    }

    public void inlined(String declaration, Fn.F2 body) {
        add(new BuiltinCode(declaration, body, 2, true));
    }

    public void inlined(String declaration, Fn.F3 body) {
        add(new BuiltinCode(declaration, body, 3, true));
    }

    public void inlinedN(String declaration, Fn.FN body) {
        add(new BuiltinCode(declaration, body, -1, true));
    }

    /** {@code __new__}: a static method whose first parameter is the class to make; body gets the bound array. */
    public void newMethod(String declaration, Fn.FN body) {
        PyType owner = type;
        Fn.FN checked = args -> {
            if (args[0] != owner) {
                checkClass(owner, args[0]);
            }
            return body.call(args);
        };
        BuiltinCode code = new BuiltinCode(declaration, type.name(), checked, -1, false);
        put(code.name, new PyBuiltinFunction(code, type, null));
    }

    /** Raises TypeError unless {@code __new__} of a builtin class may make an instance of the given class. */
    private static void checkClass(PyType owner, Object given) {
        if (!(given instanceof PyType wanted)) {
            throw Raise.typeError("%s.__new__(X): X is not a type object (%s)", owner.name(), Raise.typeName(given));
        }
        if (!wanted.isSubtypeOf(owner)) {
            throw Raise.typeError("%s.__new__(%s): %s is not a subtype of %s", owner.name(), wanted.name(),
                    wanted.name(),
                    owner.name());
        }
        PyType builtin = wanted;
        while (builtin.isHeapType()) {
            builtin = builtin.base();
        }
        if (builtin != owner && builtin.lookup(Slot.NEW) != owner.lookup(Slot.NEW)) {
            throw Raise.typeError("%s.__new__(%s) is not safe, use %s.__new__()", owner.name(), wanted.name(),
                    builtin.name());
        }
    }

    /** A class method; the first parameter is the class. */
    public void classMethod(String declaration, Fn.FN body) {
        BuiltinCode code = new BuiltinCode(declaration, body, -1, false);
        put(code.name, new PyMethodDescriptor(code, type, PyMethodDescriptor.Kind.CLASS_METHOD));
    }

    /** A static method. */
    public void staticMethod(String declaration, Fn.FN body) {
        BuiltinCode code = new BuiltinCode(declaration, body, -1, false).in(type.name());
        put(code.name, new PyStaticMethod(new PyBuiltinFunction(code, null, null)));
    }

    /** A read-only attribute. */
    public void getter(String name, Fn.F1 getter) {
        put(name, new PyGetSet(name, type, getter, null, false));
    }

    /** A computed attribute; the setter gets null for a deletion. */
    public void property(String name, Fn.F1 getter, Fn.Setter setter) {
        put(name, new PyGetSet(name, type, getter, setter, false));
    }

    /** A read-only attribute of the kind that CPython calls member (only the repr of the descriptor differs). */
    public void member(String name, Fn.F1 getter) {
        put(name, new PyGetSet(name, type, getter, null, true));
    }

    /** A writable member. */
    public void member(String name, Fn.F1 getter, Fn.Setter setter) {
        put(name, new PyGetSet(name, type, getter, setter, true));
    }

    /** Any other attribute, such as {@code __hash__ = None}. */
    public void constant(String name, Object value) {
        put(name, value instanceof String text ? Str.of(text) : value);
    }

    /** The docstring. */
    public void doc(String text) {
        put("__doc__", Str.of(text));
    }

    /** The class being filled. */
    public PyType type() {
        return type;
    }

    static TruffleString name(String text) {
        return Str.intern(text);
    }
}
