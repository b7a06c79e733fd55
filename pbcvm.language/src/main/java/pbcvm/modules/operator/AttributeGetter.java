package pbcvm.modules.operator;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.classes.Construction;
import pbcvm.types.tuples.PyTuple;

/** An {@code attrgetter}: a function that reads fixed attributes, perhaps nested, of its argument. */
final class AttributeGetter extends PyObject {
    static final PyType TYPE = PyType.builtin("attrgetter", AttributeGetter::table).inModule("operator");

    private final Object[] names;
    private final TruffleString[][] paths;

    private AttributeGetter(PyType type, Object[] names) {
        super(type);
        this.names = names;
        this.paths = new TruffleString[names.length][];
        for (int i = 0; i < names.length; i++) {
            TruffleString name = Py.asString(names[i]);
            if (name == null) {
                throw Raise.typeError("attribute name must be a string");
            }
            String[] parts = Str.java(name).split("\\.", -1);
            paths[i] = new TruffleString[parts.length];
            for (int j = 0; j < parts.length; j++) {
                paths[i][j] = Str.intern(parts[j]);
            }
        }
    }

    private Object apply(Object value) {
        if (paths.length == 1) {
            return follow(value, paths[0]);
        }
        Object[] result = new Object[paths.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = follow(value, paths[i]);
        }
        return PyTuple.of(result);
    }

    private static Object follow(Object value, TruffleString[] path) {
        Object result = value;
        for (TruffleString name : path) {
            result = Py.getAttr(result, name);
        }
        return result;
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, /, *attrs)", args -> new AttributeGetter(Construction.check(TYPE, args[0]),
                ItemGetter.checked("attrgetter", args[1])));
        t.method("__call__(self, obj, /)", (self, value) -> ((AttributeGetter) self).apply(value));
        t.method("__repr__(self, /)", self -> {
            Object[] names = ((AttributeGetter) self).names;
            String list = names.length == 1 ? "(" + Py.reprJava(names[0]) + ")" : Py.reprJava(PyTuple.of(names));
            return Str.of("operator." + ((AttributeGetter) self).type().name() + list);
        });
        t.method("__reduce__(self, /)", self -> PyTuple.of(((AttributeGetter) self).type(),
                PyTuple.of(((AttributeGetter) self).names.clone())));
    }
}
