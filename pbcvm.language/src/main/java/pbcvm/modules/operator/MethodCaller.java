package pbcvm.modules.operator;

import pbcvm.PbcvmContext;
import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.types.classes.Construction;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.tuples.PyTuple;

/** A {@code methodcaller}: a function that calls a method of its argument with fixed arguments. */
final class MethodCaller extends PyObject {
    static final PyType TYPE = PyType.builtin("methodcaller", MethodCaller::table).inModule("operator");

    private final Object name;
    private final PyTuple args;
    private final PyDict keywords;

    private MethodCaller(PyType type, Object name, PyTuple args, PyDict keywords) {
        super(type);
        this.name = name;
        this.args = args;
        this.keywords = keywords;
    }

    private static Object make(Object[] bound) {
        Object[] given = ((PyTuple) bound[1]).items;
        if (given.length == 0) {
            throw Raise.typeError("methodcaller needs at least one argument, the method name");
        }
        if (Py.asString(given[0]) == null) {
            throw Raise.typeError("method name must be a string");
        }
        PyTuple rest = PyTuple.of(java.util.Arrays.copyOfRange(given, 1, given.length));
        return new MethodCaller(Construction.check(TYPE, bound[0]), given[0], rest, (PyDict) bound[2]);
    }

    private Object repr() {
        StringBuilder text = new StringBuilder("operator.").append(type().name()).append('(');
        text.append(Py.reprJava(name));
        for (Object arg : args.items) {
            text.append(", ").append(Py.reprJava(arg));
        }
        for (int i = 0; i < keywords.entries(); i++) {
            if (keywords.keyAt(i) != null) {
                text.append(", ").append(Py.strJava(keywords.keyAt(i))).append('=');
                text.append(Py.reprJava(keywords.valueAt(i)));
            }
        }
        return Str.of(text.append(')').toString());
    }

    private Object reduce() {
        if (keywords.size() == 0) {
            return PyTuple.of(type(), PyTuple.of(Calls.prepend(name, args.items)));
        }
        Object functools = PbcvmContext.get().importBuiltin("_functools");
        Object partial = Calls.callWithKeywords(Py.getAttr(functools, "partial"), new Object[]{type(), name},
                keywords);
        return PyTuple.of(partial, args);
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, /, *args, **kwargs)", MethodCaller::make);
        t.method("__call__(self, obj, /)", (self, value) -> {
            MethodCaller caller = (MethodCaller) self;
            Object method = Py.getAttr(value, Py.asString(caller.name));
            return Calls.callWithKeywords(method, caller.args.items, caller.keywords);
        });
        t.method("__repr__(self, /)", self -> ((MethodCaller) self).repr());
        t.method("__reduce__(self, /)", self -> ((MethodCaller) self).reduce());
    }
}
