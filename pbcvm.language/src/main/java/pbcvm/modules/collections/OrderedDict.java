package pbcvm.modules.collections;

import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Shape;
import pbcvm.object.Slot;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Calls;
import pbcvm.operation.Compare;
import pbcvm.operation.Py;
import pbcvm.types.classes.Construction;
import pbcvm.types.dicts.DictType;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.lists.PyList;
import pbcvm.types.sequences.ReprGuard;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.singletons.PyNotImplemented;
import pbcvm.types.tuples.PyTuple;

/** The class {@code OrderedDict}: a dict with operations on its order, which counts in comparisons. */
final class OrderedDict {
    static final PyType TYPE = PyType.builtin("OrderedDict", DictType.TYPE, OrderedDict::table).ownLayout().withDict()
            .inModule("collections");

    private OrderedDict() {
    }

    private static void update(String name, Object self, PyTuple args, PyDict keywords) {
        Object source = Construction.optionalArgument(name, false, args, keywords);
        if (source != null) {
            updateFrom(self, source);
        }
        for (int i = 0; i < keywords.entries(); i++) {
            if (keywords.keyAt(i) != null) {
                Py.setItem(self, keywords.keyAt(i), keywords.valueAt(i));
            }
        }
    }

    private static void updateFrom(Object self, Object source) {
        if (source instanceof PyDict dict && dict.type() == DictType.TYPE) {
            addPairs(self, Py.callMethod(dict, "items"));
        } else if (Py.getAttrOrNull(source, "keys") != null) {
            Object keys = Py.iter(Py.callMethod(source, "keys"));
            for (Object key = Py.next(keys); key != null; key = Py.next(keys)) {
                Py.setItem(self, key, Py.getItem(source, key));
            }
        } else if (Py.getAttrOrNull(source, "items") != null) {
            addPairs(self, Py.callMethod(source, "items"));
        } else {
            addPairs(self, source);
        }
    }

    private static void addPairs(Object self, Object pairs) {
        Object iterator = Py.iter(pairs);
        for (Object pair = Py.next(iterator); pair != null; pair = Py.next(iterator)) {
            Object[] items = Py.toArray(pair);
            if (items.length != 2) {
                throw items.length < 2 ? Raise.valueError("need more than %d value%s to unpack", items.length,
                        items.length == 1 ? "" : "s") : Raise.valueError("too many values to unpack (expected 2)");
            }
            Py.setItem(self, items[0], items[1]);
        }
    }

    private static Object popItem(Object self, Object last) {
        PyDict dict = (PyDict) self;
        int position = Py.isTrue(last) ? dict.lastPosition() : dict.nextPosition(0);
        if (position < 0 || position >= dict.entries()) {
            throw Raise.keyError(Str.of("dictionary is empty"));
        }
        Object key = dict.keyAt(position);
        PyTuple result = PyTuple.of(key, dict.valueAt(position));
        if (Py.isTrue(last)) {
            Py.callMethod(DictType.TYPE, "popitem", dict);
        } else {
            dict.removeAt(position);
        }
        return result;
    }

    private static Object moveToEnd(Object self, Object key, Object last) {
        if (!((PyDict) self).move(key, Py.isTrue(last))) {
            throw Raise.keyError(key);
        }
        return PyNone.NONE;
    }

    private static Object pop(Object self, Object key, Object fallback) {
        PyDict dict = (PyDict) self;
        if (dict.type() == TYPE) {
            Object value = dict.remove(key);
            if (value != null) {
                return value;
            }
        } else if (Py.contains(self, key)) {
            Object value = Py.getItem(self, key);
            Py.delItem(self, key);
            return value;
        } else {
            Object missing = dict.type().lookup(Slot.MISSING);
            if (fallback == null && missing != null) {
                return Calls.callMethod(missing, self, key);
            }
        }
        if (fallback == null) {
            throw Raise.keyError(key);
        }
        return fallback;
    }

    private static Object setDefault(Object self, Object key, Object value) {
        if (Py.contains(self, key)) {
            return Py.getItem(self, key);
        }
        Py.setItem(self, key, value);
        return value;
    }

    private static Object repr(Object self) {
        PyDict dict = (PyDict) self;
        String name = dict.type().name();
        if (dict.size() == 0) {
            return Str.of(name + "()");
        }
        if (!ReprGuard.enter(dict)) {
            return Str.of("...");
        }
        try {
            return Str.of(name + "(" + Py.reprJava(Py.toList(Py.callMethod(self, "items"))) + ")");
        } finally {
            ReprGuard.leave();
        }
    }

    private static Object equal(Object self, Object other) {
        if (!(other instanceof PyDict b)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        Object same = Calls.callMethod(DictType.TYPE.lookup(Slot.EQ), self, other);
        if (same != Boolean.TRUE || !b.type().isSubtypeOf(TYPE)) {
            return same;
        }
        PyList left = Py.toList(self);
        PyList right = Py.toList(other);
        for (int i = 0; i < left.size && i < right.size; i++) {
            if (!Compare.equal(left.get(i), right.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Object copy(Object self) {
        PyDict dict = (PyDict) self;
        PyDict result = (PyDict) Calls.call(dict.type());
        for (int i = 0; i < dict.entries(); i++) {
            if (dict.keyAt(i) != null) {
                Py.setItem(result, dict.keyAt(i), dict.valueAt(i));
            }
        }
        return result;
    }

    private static Object union(Object left, Object right, Object self) {
        if (!(left instanceof PyDict) || !(right instanceof PyDict)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        Object result = Calls.call(((PyDict) self).type(), left);
        updateFrom(result, right);
        return result;
    }

    private static Object reduce(Object self) {
        Object state = Shape.keys((PyObject) self).isEmpty() && !((PyObject) self).shape().isDictMode() ? PyNone.NONE
                : Shape.dictOf((PyObject) self);
        return PyTuple.of(((PyDict) self).type(), PyTuple.EMPTY, state, PyNone.NONE,
                Py.iter(Py.callMethod(self, "items")));
    }

    private static Object fromKeys(Object[] args) {
        Object result = Calls.call(args[0]);
        Object iterator = Py.iter(args[1]);
        for (Object key = Py.next(iterator); key != null; key = Py.next(iterator)) {
            Py.setItem(result, key, args[2]);
        }
        return result;
    }

    private static void table(TypeTable t) {
        t.methodN("__init__(self, /, *args, **kwargs)", args -> {
            update("OrderedDict", args[0], (PyTuple) args[1], (PyDict) args[2]);
            return PyNone.NONE;
        });
        t.methodN("update(self, /, *args, **kwargs)", args -> {
            update("update", args[0], (PyTuple) args[1], (PyDict) args[2]);
            return PyNone.NONE;
        });
        t.classMethod("fromkeys(type, iterable, value=None)", OrderedDict::fromKeys);
        t.method("popitem(self, last=True)", OrderedDict::popItem);
        t.method("move_to_end(self, key, last=True)", OrderedDict::moveToEnd);
        t.method("pop(self, key, default=?)", OrderedDict::pop);
        t.method("setdefault(self, key, default=None)", OrderedDict::setDefault);
        t.method("copy(self, /)", OrderedDict::copy);
        t.method("__copy__(self, /)", OrderedDict::copy);
        t.method("__repr__(self, /)", OrderedDict::repr);
        t.method("__eq__(self, value, /)", OrderedDict::equal);
        t.method("__ne__(self, value, /)", (self, value) -> equal(self, value) instanceof Boolean result
                ? (Object) !result : PyNotImplemented.NOT_IMPLEMENTED);
        t.method("__or__(self, value, /)", (self, value) -> union(self, value, self));
        t.method("__ror__(self, value, /)", (self, value) -> union(value, self, self));
        t.method("__ior__(self, value, /)", (self, value) -> {
            updateFrom(self, value);
            return self;
        });
        t.method("__reduce__(self, /)", OrderedDict::reduce);
        t.constant("__hash__", PyNone.NONE);
        t.property("__dict__", self -> Shape.dictOf((PyObject) self),
                (self, value) -> Shape.setDict((PyObject) self, (PyDict) value));
    }
}
