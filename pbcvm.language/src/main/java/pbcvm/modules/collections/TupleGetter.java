package pbcvm.modules.collections;

import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.classes.Construction;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** The descriptor of a named tuple's field. */
final class TupleGetter extends PyObject {
    static final PyType TYPE = PyType.builtin("_tuplegetter", TupleGetter::table).inModule("_collections");

    private final int index;
    private Object doc;

    private TupleGetter(PyType type, int index, Object doc) {
        super(type);
        this.index = index;
        this.doc = doc;
    }

    private Object get(Object instance) {
        if (instance == PyNone.NONE) {
            return this;
        }
        if (!(instance instanceof PyTuple tuple)) {
            throw Raise.typeError("descriptor for index '%d' for tuple subclasses doesn't apply to '%s' object", index,
                    Raise.typeName(instance));
        }
        if (index >= tuple.items.length) {
            throw Raise.indexError("tuple index out of range");
        }
        return tuple.items[index];
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, index, doc, /)", args -> new TupleGetter(Construction.check(TYPE, args[0]),
                Py.indexAsInt(args[1]), args[2]));
        t.method("__get__(self, instance, owner=None, /)", (self, instance, owner) -> ((TupleGetter) self).get(
                instance));
        t.method("__set__(self, instance, value, /)", (self, instance, value) -> {
            throw Raise.attributeError("can't set attribute");
        });
        t.method("__delete__(self, instance, /)", (self, instance) -> {
            throw Raise.attributeError("can't delete attribute");
        });
        t.member("__doc__", self -> ((TupleGetter) self).doc, (self, value) -> ((TupleGetter) self).doc = value);
        t.method("__repr__(self, /)", self -> Str.of("_tuplegetter(" + ((TupleGetter) self).index + ", "
                + Py.reprJava(((TupleGetter) self).doc) + ")"));
        t.method("__reduce__(self, /)", self -> PyTuple.of(((TupleGetter) self).type(),
                PyTuple.of((long) ((TupleGetter) self).index, ((TupleGetter) self).doc)));
    }
}
