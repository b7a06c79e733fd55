package pbcvm.types.namespaces;

import pbcvm.error.Raise;
import pbcvm.object.PyInstance;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Shape;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Compare;
import pbcvm.operation.CompareOperator;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.sequences.ReprGuard;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.singletons.PyNotImplemented;
import pbcvm.types.tuples.PyTuple;

/** The class {@code types.SimpleNamespace}. */
public final class SimpleNamespaceType {
    public static final PyType TYPE = PyType.builtin("SimpleNamespace", PyType.OBJECT, SimpleNamespaceType::table)
            .withDict().inModule("types");

    private SimpleNamespaceType() {
    }

    /** A namespace with these names and values, alternating. */
    public static PyInstance of(Object... namesAndValues) {
        PyInstance result = new PyInstance(TYPE);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Shape.put(result, Str.intern((String) namesAndValues[i]), namesAndValues[i + 1]);
        }
        return result;
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, /, *args, **kwargs)",
                args -> ((PyType) args[0]).allocator().allocate((PyType) args[0]));
        t.methodN("__init__(self, /, *args, **kwargs)", args -> {
            if (((PyTuple) args[1]).size() > 0) {
                throw Raise.typeError("no positional arguments expected");
            }
            Shape.dictOf((PyObject) args[0]).putAll((PyDict) args[2]);
            return PyNone.NONE;
        });
        t.method("__repr__(self, /)", self -> Str.of(repr((PyObject) self)));
        t.method("__eq__(self, value, /)", (self, other) -> Types.isInstance(other, TYPE)
                ? Compare.apply(CompareOperator.EQ, Shape.dictOf((PyObject) self), Shape.dictOf((PyObject) other))
                : PyNotImplemented.NOT_IMPLEMENTED);
        t.constant("__hash__", PyNone.NONE);
        t.method("__reduce__(self, /)",
                self -> PyTuple.of(Types.of(self), PyTuple.EMPTY, Shape.dictOf((PyObject) self)));
    }

    private static String repr(PyObject self) {
        String name = self.type() == TYPE ? "namespace" : self.type().name();
        if (!ReprGuard.enter(self)) {
            return name + "(...)";
        }
        try {
            StringBuilder text = new StringBuilder(name).append('(');
            PyDict dict = Shape.dictOf(self);
            String separator = "";
            for (int i = 0; i < dict.entries(); i++) {
                if (dict.keyAt(i) != null) {
                    text.append(separator).append(Py.strJava(dict.keyAt(i))).append('=')
                            .append(Py.reprJava(dict.valueAt(i)));
                    separator = ", ";
                }
            }
            return text.append(')').toString();
        } finally {
            ReprGuard.leave();
        }
    }
}
