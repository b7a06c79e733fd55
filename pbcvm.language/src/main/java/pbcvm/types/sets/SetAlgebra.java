package pbcvm.types.sets;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.operation.BinaryOperator;
import pbcvm.operation.Py;
import pbcvm.types.dicts.DictType;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.singletons.PyNotImplemented;
import pbcvm.types.tuples.PyTuple;

/** Union, intersection, difference and symmetric difference, in the order of insertion that CPython follows. */
public final class SetAlgebra {
    private SetAlgebra() {
    }

    /** Adds all elements of an iterable. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void addAll(PySetObject self, Object iterable) {
        if (iterable instanceof PySetObject other) {
            self.merge(other);
        } else if (isDict(iterable)) {
            self.merge((PyDict) iterable);
        } else {
            Object iterator = Py.iter(iterable);
            for (Object item = Py.next(iterator); item != null; item = Py.next(iterator)) {
                self.add(item);
            }
        }
    }

    private static boolean isDict(Object value) {
        return value instanceof PyDict dict && dict.type() == DictType.TYPE;
    }

    // -- Operators ---------------------------------------------------------------------------------------------------

    static Object apply(BinaryOperator op, Object left, Object right) {
        if (!(left instanceof PySetObject a) || !(right instanceof PySetObject b)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return switch (op) {
            case AND -> intersection(a, b);
            case OR -> union(a, b);
            case SUB -> difference(a, b);
            default -> symmetricDifference(a, b);
        };
    }

    static Object applyInPlace(BinaryOperator op, PySetObject self, Object other) {
        if (!(other instanceof PySetObject set)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        switch (op) {
            case AND -> self.swap(intersection(self, set));
            case OR -> self.merge(set);
            case SUB -> subtract(self, set);
            default -> symmetricDifferenceUpdate(self, set);
        }
        return self;
    }

    private static PySetObject union(PySetObject a, PySetObject b) {
        PySetObject result = SetMethods.copy(a, SetMethods.baseType(a));
        if (a != b) {
            result.merge(b);
        }
        return result;
    }

    private static PySetObject intersection(PySetObject self, Object other) {
        if (self == other) {
            return SetMethods.copy(self, SetMethods.baseType(self));
        }
        PySetObject result = SetMethods.create(SetMethods.baseType(self));
        if (other instanceof PySetObject set) {
            PySetObject small = set.used > self.used ? self : set;
            PySetObject large = small == self ? set : self;
            for (int i = 0; i < small.keys.length; i++) {
                Object key = small.elementAt(i);
                long hash = small.hashes[i];
                if (key != null && large.contains(key, hash)) {
                    result.add(key, hash);
                }
            }
            return result;
        }
        Object iterator = Py.iter(other);
        for (Object item = Py.next(iterator); item != null; item = Py.next(iterator)) {
            long hash = Py.hash(item);
            if (self.contains(item, hash)) {
                result.add(item, hash);
            }
        }
        return result;
    }

    private static PySetObject difference(PySetObject self, Object other) {
        int otherSize;
        if (other instanceof PySetObject set) {
            otherSize = set.used;
        } else if (isDict(other)) {
            otherSize = ((PyDict) other).size();
        } else {
            return copyAndSubtract(self, other);
        }
        if (self.used >> 2 > otherSize) {
            return copyAndSubtract(self, other);
        }
        PySetObject result = SetMethods.create(SetMethods.baseType(self));
        for (int i = 0; i < self.keys.length; i++) {
            Object key = self.elementAt(i);
            if (key != null) {
                long hash = self.hashes[i];
                boolean there = other instanceof PySetObject set ? set.contains(key, hash)
                        : ((PyDict) other).get(key, hash) != null;
                if (!there) {
                    result.add(key, hash);
                }
            }
        }
        return result;
    }

    private static PySetObject copyAndSubtract(PySetObject self, Object other) {
        PySetObject result = SetMethods.copy(self, SetMethods.baseType(self));
        subtract(result, other);
        return result;
    }

    private static void subtract(PySetObject self, Object other) {
        if (self == other) {
            self.clear();
            return;
        }
        if (other instanceof PySetObject set) {
            PySetObject removed = set.used >> 3 > self.used ? intersection(self, set) : set;
            for (int i = 0; i < removed.keys.length; i++) {
                Object key = removed.elementAt(i);
                if (key != null) {
                    self.discard(key, removed.hashes[i]);
                }
            }
        } else {
            Object iterator = Py.iter(other);
            for (Object item = Py.next(iterator); item != null; item = Py.next(iterator)) {
                self.discard(item);
            }
        }
        self.compact();
    }

    static PySetObject symmetricDifference(PySetObject self, Object other) {
        PySetObject result = SetMethods.create(SetMethods.baseType(self));
        addAll(result, other);
        symmetricDifferenceUpdate(result, self);
        return result;
    }

    static void symmetricDifferenceUpdate(PySetObject self, Object other) {
        if (self == other) {
            self.clear();
            return;
        }
        if (isDict(other)) {
            PyDict dict = (PyDict) other;
            for (int i = 0; i < dict.entries(); i++) {
                if (dict.keyAt(i) != null) {
                    toggle(self, dict.keyAt(i), dict.hashAt(i));
                }
            }
            return;
        }
        PySetObject set;
        if (other instanceof PySetObject known) {
            set = known;
        } else {
            set = SetMethods.create(SetMethods.baseType(self));
            addAll(set, other);
        }
        for (int i = 0; i < set.keys.length; i++) {
            Object key = set.elementAt(i);
            if (key != null) {
                toggle(self, key, set.hashes[i]);
            }
        }
    }

    private static void toggle(PySetObject self, Object key, long hash) {
        if (!self.discard(key, hash)) {
            self.add(key, hash);
        }
    }

    // -- Methods with any number of operands -------------------------------------------------------------------------

    static Object unionOf(Object[] args) {
        PySetObject self = (PySetObject) args[0];
        PySetObject result = SetMethods.copy(self, SetMethods.baseType(self));
        for (Object other : ((PyTuple) args[1]).items) {
            if (other != self) {
                addAll(result, other);
            }
        }
        return result;
    }

    static Object intersectionOf(Object[] args) {
        PySetObject result = (PySetObject) args[0];
        Object[] others = ((PyTuple) args[1]).items;
        if (others.length == 0) {
            return SetMethods.copy(result, SetMethods.baseType(result));
        }
        for (Object other : others) {
            result = intersection(result, other);
        }
        return result;
    }

    static Object differenceOf(Object[] args) {
        PySetObject self = (PySetObject) args[0];
        Object[] others = ((PyTuple) args[1]).items;
        if (others.length == 0) {
            return SetMethods.copy(self, SetMethods.baseType(self));
        }
        PySetObject result = difference(self, others[0]);
        for (int i = 1; i < others.length; i++) {
            subtract(result, others[i]);
        }
        return result;
    }

    static Object update(Object[] args) {
        for (Object other : ((PyTuple) args[1]).items) {
            addAll((PySetObject) args[0], other);
        }
        return PyNone.NONE;
    }

    static Object intersectionUpdate(Object[] args) {
        PySetObject self = (PySetObject) args[0];
        self.swap((PySetObject) intersectionOf(args));
        return PyNone.NONE;
    }

    static Object differenceUpdate(Object[] args) {
        for (Object other : ((PyTuple) args[1]).items) {
            subtract((PySetObject) args[0], other);
        }
        return PyNone.NONE;
    }

    // -- Tests -------------------------------------------------------------------------------------------------------

    static Object isDisjoint(PySetObject self, Object other) {
        if (self == other) {
            return self.used == 0;
        }
        if (other instanceof PySetObject set) {
            PySetObject small = set.used > self.used ? self : set;
            PySetObject large = small == self ? set : self;
            for (int i = 0; i < small.keys.length; i++) {
                Object key = small.elementAt(i);
                if (key != null && large.contains(key, small.hashes[i])) {
                    return false;
                }
            }
            return true;
        }
        Object iterator = Py.iter(other);
        for (Object item = Py.next(iterator); item != null; item = Py.next(iterator)) {
            if (self.contains(item)) {
                return false;
            }
        }
        return true;
    }

    static Object isSubset(PySetObject self, Object other) {
        if (other instanceof PySetObject set) {
            return SetMethods.isSubset(self, set);
        }
        return intersection(self, other).used == self.used;
    }

    static Object isSuperset(PySetObject self, Object other) {
        if (other instanceof PySetObject set) {
            return SetMethods.isSubset(set, self);
        }
        Object iterator = Py.iter(other);
        for (Object item = Py.next(iterator); item != null; item = Py.next(iterator)) {
            if (!self.contains(item)) {
                return false;
            }
        }
        return true;
    }
}
