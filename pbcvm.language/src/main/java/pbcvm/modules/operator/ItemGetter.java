package pbcvm.modules.operator;

import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.classes.Construction;
import pbcvm.types.tuples.PyTuple;

/** An {@code itemgetter}: a function that subscripts its argument with fixed keys. */
final class ItemGetter extends PyObject {
    static final PyType TYPE = PyType.builtin("itemgetter", ItemGetter::table).inModule("operator");

    private final Object[] keys;

    private ItemGetter(PyType type, Object[] keys) {
        super(type);
        this.keys = keys;
    }

    private Object apply(Object value) {
        if (keys.length == 1) {
            return Py.getItem(value, keys[0]);
        }
        Object[] result = new Object[keys.length];
        for (int i = 0; i < keys.length; i++) {
            result[i] = Py.getItem(value, keys[i]);
        }
        return PyTuple.of(result);
    }

    /** The arguments of a constructor that wants at least one. */
    static Object[] checked(String name, Object args) {
        Object[] items = ((PyTuple) args).items;
        if (items.length == 0) {
            throw Raise.typeError("%s expected 1 argument, got 0", name);
        }
        return items;
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, /, *items)", args -> new ItemGetter(Construction.check(TYPE, args[0]),
                checked("itemgetter", args[1])));
        t.method("__call__(self, obj, /)", (self, value) -> ((ItemGetter) self).apply(value));
        t.method("__repr__(self, /)", self -> {
            Object[] keys = ((ItemGetter) self).keys;
            String list = keys.length == 1 ? "(" + Py.reprJava(keys[0]) + ")" : Py.reprJava(PyTuple.of(keys));
            return Str.of("operator." + ((ItemGetter) self).type().name() + list);
        });
        t.method("__reduce__(self, /)", self -> PyTuple.of(((ItemGetter) self).type(),
                PyTuple.of(((ItemGetter) self).keys.clone())));
    }
}
