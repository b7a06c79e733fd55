package pbcvm.modules.contextvars;

import pbcvm.PbcvmContext;
import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.runtime.ThreadState;
import pbcvm.types.classes.Construction;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.singletons.PyNotImplemented;
import pbcvm.types.tuples.PyTuple;

/** A {@code Context}: the values of context variables; each thread runs in one. */
final class PyContext extends PyObject {
    static final PyType TYPE = PyType.builtin("Context", PyContext::table).inModule("_contextvars").notSubclassable();

    final PyDict values;
    private boolean entered;

    private PyContext(PyDict values) {
        super(TYPE);
        this.values = values;
    }

    /** The context of the current thread. */
    static PyContext current() {
        ThreadState thread = PbcvmContext.get().thread();
        if (!(thread.contextVariables instanceof PyContext)) {
            PyContext made = new PyContext(new PyDict());
            made.entered = true;
            thread.contextVariables = made;
        }
        return (PyContext) thread.contextVariables;
    }

    PyContext copy() {
        return new PyContext(values.copy());
    }

    private static PyDict values(Object self) {
        return ((PyContext) self).values;
    }

    private static Object checkKey(Object key) {
        if (!(key instanceof PyContextVar)) {
            throw Raise.typeError("a ContextVar key was expected, got %s", Py.reprJava(key));
        }
        return key;
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, /)", args -> {
            Construction.check(TYPE, args[0]);
            return new PyContext(new PyDict());
        });
        t.methodN("run(self, /, *args, **kwargs)", PyContext::run);
        t.method("copy(self, /)", self -> ((PyContext) self).copy());
        t.method("get(self, key, default=None, /)", (self, key, fallback) -> {
            Object value = values(self).get(checkKey(key));
            return value == null ? fallback : value;
        });
        t.method("__getitem__(self, key, /)", (self, key) -> {
            Object value = values(self).get(checkKey(key));
            if (value == null) {
                throw Raise.keyError(key);
            }
            return value;
        });
        t.method("__contains__(self, key, /)", (self, key) -> values(self).get(checkKey(key)) != null);
        t.method("__len__(self, /)", self -> (long) values(self).size());
        t.method("__iter__(self, /)", self -> Py.iter(values(self)));
        for (String name : new String[]{"keys", "values", "items"}) {
            t.method(name + "(self, /)", self -> Py.callMethod(values(self), name));
        }
        t.method("__eq__(self, value, /)", (self, value) -> value instanceof PyContext other
                ? (Object) Py.equal(values(self), other.values) : PyNotImplemented.NOT_IMPLEMENTED);
        t.constant("__hash__", PyNone.NONE);
    }

    private static Object run(Object[] args) {
        PyContext self = (PyContext) args[0];
        Object[] given = ((PyTuple) args[1]).items;
        if (given.length == 0) {
            throw Raise.typeError("run() missing 1 required positional argument");
        }
        if (self.entered) {
            throw Raise.runtimeError("cannot enter context: %s is already entered", Py.reprJava(self));
        }
        ThreadState thread = PbcvmContext.get().thread();
        PyContext before = current();
        self.entered = true;
        thread.contextVariables = self;
        try {
            return Py.callWithKeywords(given[0], java.util.Arrays.copyOfRange(given, 1, given.length),
                    (PyDict) args[2]);
        } finally {
            thread.contextVariables = before;
            self.entered = false;
        }
    }
}
