package pbcvm.types.sets;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Slot;
import pbcvm.object.Str;
import pbcvm.operation.CompareOperator;
import pbcvm.operation.Py;
import pbcvm.types.classes.Construction;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.lists.PyList;
import pbcvm.types.sequences.ReprGuard;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.singletons.PyNotImplemented;
import pbcvm.types.tuples.PyTuple;

/** Methods of sets, without the set algebra. */
final class SetMethods {
    private SetMethods() {
    }

    static Object make(Object[] args) {
        return new PySet(Construction.check(PySet.TYPE, args[0]));
    }

    static Object initialize(Object[] args) {
        PySet self = (PySet) args[0];
        boolean plain = self.type() == PySet.TYPE || self.type().lookup(Slot.INIT) == PySet.TYPE.lookup(Slot.INIT);
        Object iterable = Construction.optionalArgument("set", plain, (PyTuple) args[1], (PyDict) args[2]);
        if (self.used > 0 || self.fill > 0) {
            self.clear();
        }
        if (iterable != null) {
            SetAlgebra.addAll(self, iterable);
        }
        return PyNone.NONE;
    }

    /** {@code set(iterable)}. */
    static Object create(Object iterable) {
        PySet result = new PySet(PySet.TYPE);
        if (iterable != null) {
            SetAlgebra.addAll(result, iterable);
        }
        return result;
    }

    static Object makeFrozen(Object[] args) {
        PyType type = Construction.check(PyFrozenSet.TYPE, args[0]);
        boolean plain = type == PyFrozenSet.TYPE || type.lookup(Slot.INIT) == PyFrozenSet.TYPE.lookup(Slot.INIT);
        Object iterable = Construction.optionalArgument("frozenset", plain, (PyTuple) args[1], (PyDict) args[2]);
        if (type == PyFrozenSet.TYPE && iterable instanceof PyFrozenSet set && set.type() == type) {
            return set;
        }
        PyFrozenSet result = new PyFrozenSet(type);
        if (iterable != null) {
            SetAlgebra.addAll(result, iterable);
        }
        return result;
    }

    /** A new set of the given class (or of its builtin base) with the elements of another. */
    static PySetObject copy(PySetObject set, PyType type) {
        PySetObject result = create(type);
        result.merge(set);
        return result;
    }

    /** An empty set of a class that derives from set or frozenset. */
    static PySetObject create(PyType type) {
        return type.isSubtypeOf(PyFrozenSet.TYPE) ? new PyFrozenSet(type) : new PySet(type);
    }

    /** The builtin class of a set. */
    static PyType baseType(PySetObject set) {
        return set instanceof PyFrozenSet ? PyFrozenSet.TYPE : PySet.TYPE;
    }

    static Object copyMethod(PySetObject set) {
        return set.type() == PyFrozenSet.TYPE ? set : copy(set, baseType(set));
    }

    /** {@code key in set}; a set as key stands for the frozenset with its elements. */
    static boolean contains(PySetObject set, Object key) {
        try {
            return set.contains(key);
        } catch (PythonException e) {
            PyFrozenSet frozen = frozenKey(key, e);
            return set.contains(frozen, frozen.hash());
        }
    }

    static boolean discard(PySetObject set, Object key) {
        try {
            return set.discard(key);
        } catch (PythonException e) {
            PyFrozenSet frozen = frozenKey(key, e);
            return set.discard(frozen, frozen.hash());
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object removeMethod(Object self, Object element) {
        if (!discard((PySetObject) self, element)) {
            throw Raise.keyError(element);
        }
        return PyNone.NONE;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object discardMethod(Object self, Object element) {
        discard((PySetObject) self, element);
        return PyNone.NONE;
    }

    private static PyFrozenSet frozenKey(Object key, PythonException error) {
        if (!(key instanceof PySetObject set) || !Py.matches(error, ExceptionTypes.TYPE_ERROR)) {
            throw error;
        }
        return (PyFrozenSet) copy(set, PyFrozenSet.TYPE);
    }

    static Object compare(CompareOperator op, PySetObject a, Object other) {
        if (!(other instanceof PySetObject b)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return switch (op) {
            case EQ -> equal(a, b);
            case NE -> !equal(a, b);
            case LE -> isSubset(a, b);
            case GE -> isSubset(b, a);
            case LT -> a.used < b.used && isSubset(a, b);
            case GT -> b.used < a.used && isSubset(b, a);
        };
    }

    private static boolean equal(PySetObject a, PySetObject b) {
        return a.used == b.used && isSubset(a, b);
    }

    static boolean isSubset(PySetObject a, PySetObject b) {
        if (a.used > b.used) {
            return false;
        }
        for (int i = 0; i < a.keys.length; i++) {
            Object key = a.elementAt(i);
            if (key != null && !b.contains(key, a.hashes[i])) {
                return false;
            }
        }
        return true;
    }

    static Object repr(PySetObject set) {
        PyType type = set.type();
        if (set.used == 0) {
            return Str.of(type.name() + "()");
        }
        if (!ReprGuard.enter(set)) {
            return Str.of(type.name() + "(...)");
        }
        try {
            StringBuilder text = new StringBuilder(type == PySet.TYPE ? "{" : type.name() + "({");
            String separator = "";
            for (Object element : Py.toArray(set)) {
                text.append(separator).append(Py.reprJava(element));
                separator = ", ";
            }
            return Str.of(text.append(type == PySet.TYPE ? "}" : "})").toString());
        } finally {
            ReprGuard.leave();
        }
    }

    static Object reduce(PySetObject set) {
        Object state = Py.getAttrOrNull(set, "__dict__");
        return PyTuple.of(((PyObject) set).type(), PyTuple.of(new PyList(set.toArray())),
                state == null ? PyNone.NONE : state);
    }
}
