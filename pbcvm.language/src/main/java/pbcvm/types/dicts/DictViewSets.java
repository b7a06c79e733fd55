package pbcvm.types.dicts;

import pbcvm.operation.CompareOperator;
import pbcvm.operation.Py;
import pbcvm.types.sets.PySet;
import pbcvm.types.sets.PySetObject;
import pbcvm.types.sets.SetAlgebra;
import pbcvm.types.singletons.PyNotImplemented;

/** Set operations on views of keys and items; the results are sets. */
final class DictViewSets {
    private DictViewSets() {
    }

    private static boolean isSetLike(Object value) {
        return value instanceof PySetObject || value instanceof PyDictView view && view.type() != PyDictView.VALUES;
    }

    static Object compare(CompareOperator op, PyDictView self, Object other) {
        if (!isSetLike(other)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        long size = self.dict.size();
        long otherSize = Py.len(other);
        return switch (op) {
            case EQ -> size == otherSize && DictViewType.allContained(self, other);
            case NE -> !(size == otherSize && DictViewType.allContained(self, other));
            case LT -> size < otherSize && DictViewType.allContained(self, other);
            case LE -> size <= otherSize && DictViewType.allContained(self, other);
            case GT -> size > otherSize && DictViewType.allContained(other, self);
            case GE -> size >= otherSize && DictViewType.allContained(other, self);
        };
    }

    private static PySet toSet(Object value) {
        PySet result = new PySet();
        SetAlgebra.addAll(result, value instanceof PyDictView view && view.type() == PyDictView.KEYS ? view.dict
                : value);
        return result;
    }

    static Object union(Object left, Object right) {
        PySet result = toSet(left);
        SetAlgebra.addAll(result, right);
        return result;
    }

    static Object difference(Object left, Object right) {
        PySet result = toSet(left);
        Py.callMethod(result, "difference_update", right);
        return result;
    }

    static Object symmetricDifference(Object left, Object right) {
        PySet result = toSet(left);
        Py.callMethod(result, "symmetric_difference_update", right);
        return result;
    }

    static Object intersection(Object left, Object right) {
        PyDictView self = left instanceof PyDictView view ? view : (PyDictView) right;
        Object other = self == left ? right : left;
        if (other instanceof PySet set && set.type() == PySet.TYPE && self.dict.size() <= set.size()) {
            return Py.callMethod(set, "intersection", self);
        }
        if (other instanceof PyDictView view && isSetLike(view) && view.dict.size() > self.dict.size()) {
            other = self;
            self = view;
        }
        PySet result = new PySet();
        Object iterator = Py.iter(other);
        for (Object item = Py.next(iterator); item != null; item = Py.next(iterator)) {
            if (DictViewType.contains(self, item)) {
                result.add(item);
            }
        }
        return result;
    }

    static Object isDisjoint(Object self, Object argument) {
        PyDictView view = (PyDictView) self;
        Object other = argument;
        if (self == other) {
            return view.dict.size() == 0;
        }
        if (isSetLike(other) && Py.len(other) > view.dict.size()) {
            return noneContained(view, other);
        }
        Object iterator = Py.iter(other);
        for (Object item = Py.next(iterator); item != null; item = Py.next(iterator)) {
            if (DictViewType.contains(view, item)) {
                return false;
            }
        }
        return true;
    }

    private static boolean noneContained(PyDictView view, Object other) {
        Object iterator = Py.iter(view);
        for (Object item = Py.next(iterator); item != null; item = Py.next(iterator)) {
            if (Py.contains(other, item)) {
                return false;
            }
        }
        return true;
    }
}
