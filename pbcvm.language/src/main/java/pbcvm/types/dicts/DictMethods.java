package pbcvm.types.dicts;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Slot;
import pbcvm.object.Str;
import pbcvm.operation.Calls;
import pbcvm.operation.Compare;
import pbcvm.operation.Iteration;
import pbcvm.operation.Py;
import pbcvm.types.classes.Construction;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.sequences.Recursion;
import pbcvm.types.sequences.ReprGuard;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.singletons.PyNotImplemented;
import pbcvm.types.tuples.PyTuple;

/** Methods of {@code dict}. */
public final class DictMethods {
    private DictMethods() {
    }

    static Object make(Object[] args) {
        return new PyDict(Construction.check(DictType.TYPE, args[0]));
    }

    static Object initialize(Object[] args) {
        update("dict", (PyDict) args[0], (PyTuple) args[1], (PyDict) args[2]);
        return PyNone.NONE;
    }

    /** {@code dict(mapping)}. */
    static Object create(Object mapping) {
        PyDict result = new PyDict();
        if (mapping != null) {
            fill(result, mapping);
        }
        return result;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static void fill(PyDict dict, Object source) {
        updateFrom(dict, source);
    }

    static Object update(Object[] args) {
        update("update", (PyDict) args[0], (PyTuple) args[1], (PyDict) args[2]);
        return PyNone.NONE;
    }

    static void update(String name, PyDict self, PyTuple args, PyDict keywords) {
        Object source = Construction.optionalArgument(name, false, args, keywords);
        if (source != null) {
            updateFrom(self, source);
        }
        if (keywords.size() > 0) {
            self.putAll(keywords);
        }
    }

    /** Adds the entries of a mapping, or of an iterable of pairs. */
    public static void updateFrom(PyDict self, Object source) {
        if (source instanceof PyDict dict && dict.type() == DictType.TYPE) {
            merge(self, dict);
        } else if (Py.getAttrOrNull(source, "keys") != null) {
            updateFromMapping(self, source);
        } else {
            updateFromPairs(self, source);
        }
    }

    private static void merge(PyDict self, PyDict other) {
        if (self == other) {
            return;
        }
        int version = other.keysVersion();
        int size = other.size();
        if (size > 0 && self.size() == 0) {
            self.putAll(other);
            return;
        }
        for (int i = 0; i < other.entries(); i++) {
            Object key = other.keyAt(i);
            if (key != null) {
                self.put(key, other.hashAt(i), other.valueAt(i));
                if (version != other.keysVersion()) {
                    throw Raise.runtimeError("dict mutated during update");
                }
            }
        }
    }

    /** Adds the entries of any object with {@code keys()}. */
    static void updateFromMapping(PyDict self, Object source) {
        if (DictType.iteratesPlainly(source)) {
            merge(self, (PyDict) source);
            return;
        }
        Object keys = Py.callMethod(source, "keys");
        if (!Iteration.isIterable(keys)) {
            throw Raise.typeError("%s.keys() returned a non-iterable (type %s)", Raise.typeName(source),
                    Raise.typeName(keys));
        }
        Object iterator = Py.iter(keys);
        for (Object key = Py.next(iterator); key != null; key = Py.next(iterator)) {
            self.put(key, Py.getItem(source, key));
        }
    }

    private static void updateFromPairs(PyDict self, Object source) {
        Object iterator = Py.iter(source);
        long number = 0;
        for (Object pair = Py.next(iterator); pair != null; pair = Py.next(iterator)) {
            Object[] items = pairItems(pair, number);
            if (items.length != 2) {
                throw Raise.valueError("dictionary update sequence element #%d has length %d; 2 is required", number,
                        items.length);
            }
            self.put(items[0], items[1]);
            number++;
        }
    }

    private static Object[] pairItems(Object pair, long number) {
        if (pair instanceof PyTuple tuple) {
            return tuple.items;
        }
        try {
            return Py.toArray(pair);
        } catch (PythonException e) {
            if (Py.matches(e, ExceptionTypes.TYPE_ERROR)) {
                throw Raise.typeError("cannot convert dictionary update sequence element #%d to a sequence", number);
            }
            throw e;
        }
    }

    static Object fromKeys(Object[] args) {
        Object result = Calls.call(args[0]);
        Object value = args[2];
        Object iterator = Py.iter(args[1]);
        if (result instanceof PyDict dict && dict.type() == DictType.TYPE) {
            for (Object key = Py.next(iterator); key != null; key = Py.next(iterator)) {
                dict.put(key, value);
            }
        } else {
            for (Object key = Py.next(iterator); key != null; key = Py.next(iterator)) {
                Py.setItem(result, key, value);
            }
        }
        return result;
    }

    static Object getItem(PyDict self, Object key) {
        Object value = self.get(key);
        if (value != null) {
            return value;
        }
        PyType type = self.type();
        if (type != DictType.TYPE) {
            Object missing = type.lookup(Slot.MISSING);
            if (missing != null) {
                return Calls.callMethod(missing, self, key);
            }
        }
        throw Raise.keyError(key);
    }

    static Object setDefault(Object self, Object key, Object value) {
        return ((PyDict) self).setDefault(key, value);
    }

    static Object pop(Object self, Object key, Object fallback) {
        PyDict dict = (PyDict) self;
        Object value = dict.size() == 0 ? null : dict.remove(key);
        if (value != null) {
            return value;
        }
        if (fallback == null) {
            throw Raise.keyError(key);
        }
        return fallback;
    }

    static Object popItem(PyDict self) {
        int last = self.lastPosition();
        if (last < 0) {
            throw Raise.keyError(Str.of("popitem(): dictionary is empty"));
        }
        PyTuple result = PyTuple.of(self.keyAt(last), self.valueAt(last));
        self.removeLast(last);
        return result;
    }

    static Object union(Object left, Object right) {
        if (!(left instanceof PyDict a) || !(right instanceof PyDict)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        PyDict result = a.copy();
        updateFrom(result, right);
        return result;
    }

    static boolean equal(PyDict a, PyDict b) {
        if (a.size() != b.size()) {
            return false;
        }
        Recursion.enter(" in comparison");
        try {
            for (int i = 0; i < a.entries(); i++) {
                Object key = a.keyAt(i);
                if (key != null) {
                    Object value = a.valueAt(i);
                    Object other = b.get(key, a.hashAt(i));
                    if (other == null || !Compare.equal(value, other)) {
                        return false;
                    }
                }
            }
            return true;
        } finally {
            Recursion.leave();
        }
    }

    static Object repr(PyDict self) {
        if (self.size() == 0) {
            return Str.of("{}");
        }
        if (!ReprGuard.enter(self)) {
            return Str.of("{...}");
        }
        try {
            StringBuilder text = new StringBuilder("{");
            for (int i = 0; i < self.entries(); i++) {
                Object key = self.keyAt(i);
                if (key != null) {
                    Object value = self.valueAt(i);
                    if (text.length() > 1) {
                        text.append(", ");
                    }
                    text.append(Py.reprJava(key)).append(": ").append(Py.reprJava(value));
                }
            }
            return Str.of(text.append('}').toString());
        } finally {
            ReprGuard.leave();
        }
    }
}
