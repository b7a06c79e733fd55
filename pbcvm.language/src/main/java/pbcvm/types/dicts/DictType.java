package pbcvm.types.dicts;

import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.types.classes.GenericAliases;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.singletons.PyNotImplemented;

/** The class {@code dict}. */
public final class DictType {
    public static final PyType TYPE = PyType.builtin("dict", DictType::table).allocate(PyDict::new).matchesMapping()
            .calledAs("dict(mapping=?, /)", DictMethods::create);

    private DictType() {
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, /, *args, **kwargs)", DictMethods::make);
        t.methodN("__init__(self, /, *args, **kwargs)", DictMethods::initialize);
        t.method("__repr__(self, /)", self -> DictMethods.repr((PyDict) self));
        t.inlined("__len__(self, /)", self -> (long) ((PyDict) self).size());
        t.inlined("__iter__(self, /)", self -> new DictKeyIterator((PyDict) self));
        t.method("__reversed__(self, /)", self -> new DictReverseIterator(DictReverseIterator.KEYS, (PyDict) self));
        t.plainMethod("__getitem__(self, key, /)", (self, key) -> DictMethods.getItem((PyDict) self, key));
        t.method("__setitem__(self, key, value, /)", DictType::setItem);
        t.method("__delitem__(self, key, /)", DictType::deleteItem);
        t.plainMethod("__contains__(self, key, /)", (self, key) -> ((PyDict) self).contains(key));
        t.inlined("get(self, key, default=None, /)", DictType::get);
        t.inlined("setdefault(self, key, default=None, /)", DictMethods::setDefault);
        t.method("pop(self, key, default=?, /)", DictMethods::pop);
        t.method("popitem(self, /)", self -> DictMethods.popItem((PyDict) self));
        t.inlined("keys(self, /)", self -> new PyDictView(PyDictView.KEYS, (PyDict) self));
        t.inlined("items(self, /)", self -> new PyDictView(PyDictView.ITEMS, (PyDict) self));
        t.inlined("values(self, /)", self -> new PyDictView(PyDictView.VALUES, (PyDict) self));
        t.methodN("update(self, /, *args, **kwargs)", DictMethods::update);
        t.classMethod("fromkeys(type, iterable, value=None, /)", DictMethods::fromKeys);
        t.method("clear(self, /)", self -> {
            ((PyDict) self).clear();
            return PyNone.NONE;
        });
        t.method("copy(self, /)", self -> ((PyDict) self).copy());
        t.classMethod("__class_getitem__(cls, item, /)", args -> GenericAliases.of(args[0], args[1]));
        t.method("__sizeof__(self, /)", self -> ((PyDict) self).sizeInBytes());
        t.constant("__hash__", PyNone.NONE);
        t.method("__or__(self, value, /)", (self, value) -> DictMethods.union(self, value));
        t.method("__ror__(self, value, /)", (self, value) -> DictMethods.union(value, self));
        t.method("__ior__(self, value, /)", (self, value) -> {
            DictMethods.updateFrom((PyDict) self, value);
            return self;
        });
        t.method("__eq__(self, value, /)", (self, value) -> value instanceof PyDict other
                ? (Object) DictMethods.equal((PyDict) self, other) : PyNotImplemented.NOT_IMPLEMENTED);
        t.method("__ne__(self, value, /)", (self, value) -> value instanceof PyDict other
                ? (Object) !DictMethods.equal((PyDict) self, other) : PyNotImplemented.NOT_IMPLEMENTED);
        for (String name : new String[]{"__lt__", "__le__", "__gt__", "__ge__"}) {
            t.method(name + "(self, value, /)", (self, value) -> PyNotImplemented.NOT_IMPLEMENTED);
        }
        t.doc("dict() -> new empty dictionary\ndict(mapping) -> new dictionary initialized from a mapping object's\n"
                + "    (key, value) pairs\ndict(iterable) -> new dictionary initialized as if via:\n"
                + "    d = {}\n    for k, v in iterable:\n        d[k] = v\n"
                + "dict(**kwargs) -> new dictionary initialized with the name=value pairs\n"
                + "    in the keyword argument list.  For example:  dict(one=1, two=2)");
    }

    private static Object get(Object self, Object key, Object fallback) {
        Object value = ((PyDict) self).get(key);
        return value == null ? fallback : value;
    }

    private static Object setItem(Object self, Object key, Object value) {
        ((PyDict) self).put(key, value);
        return PyNone.NONE;
    }

    private static Object deleteItem(Object self, Object key) {
        if (((PyDict) self).remove(key) == null) {
            throw pbcvm.error.Raise.keyError(key);
        }
        return PyNone.NONE;
    }

    /** Whether {@code value} is a dict whose iteration and subscripts are those of {@code dict} itself. */
    static boolean iteratesPlainly(Object value) {
        return value instanceof PyDict dict && (dict.type() == TYPE
                || dict.type().lookup(pbcvm.object.Slot.ITER) == TYPE.lookup(pbcvm.object.Slot.ITER));
    }
}
