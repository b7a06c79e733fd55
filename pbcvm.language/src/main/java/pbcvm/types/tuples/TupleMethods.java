package pbcvm.types.tuples;

import java.util.Arrays;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Slot;
import pbcvm.object.Str;
import pbcvm.operation.Compare;
import pbcvm.operation.Hashes;
import pbcvm.operation.Py;
import pbcvm.types.classes.Construction;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.sequences.Indexes;
import pbcvm.types.sequences.ReprGuard;
import pbcvm.types.slices.PySlice;
import pbcvm.types.slices.SliceBounds;

/** Methods of {@code tuple}. */
final class TupleMethods {
    private TupleMethods() {
    }

    static Object make(Object[] args) {
        PyType type = Construction.check(TupleType.TYPE, args[0]);
        boolean plain = type == TupleType.TYPE || type.lookup(Slot.INIT) == TupleType.TYPE.lookup(Slot.INIT);
        Object iterable = Construction.optionalArgument("tuple", plain, (PyTuple) args[1], (PyDict) args[2]);
        if (type == TupleType.TYPE) {
            if (iterable == null) {
                return PyTuple.EMPTY;
            }
            return iterable instanceof PyTuple tuple && tuple.type() == type ? tuple : PyTuple.of(Py.toArray(iterable));
        }
        return new PyTuple(type, iterable == null ? PyTuple.EMPTY.items : Py.toArray(iterable));
    }

    static Object repr(PyTuple tuple) {
        Object[] items = tuple.items;
        if (items.length == 0) {
            return Str.of("()");
        }
        if (!ReprGuard.enter(tuple)) {
            return Str.of("(...)");
        }
        try {
            StringBuilder text = new StringBuilder("(");
            for (int i = 0; i < items.length; i++) {
                if (i > 0) {
                    text.append(", ");
                }
                text.append(Py.reprJava(items[i]));
            }
            return Str.of(text.append(items.length == 1 ? ",)" : ")").toString());
        } finally {
            ReprGuard.leave();
        }
    }

    static Object hash(PyTuple tuple) {
        Object[] items = tuple.items;
        long[] hashes = new long[items.length];
        for (int i = 0; i < items.length; i++) {
            hashes[i] = Py.hash(items[i]);
        }
        return Hashes.ofTuple(hashes);
    }

    static Object get(PyTuple tuple, Object key) {
        Object[] items = tuple.items;
        if (key instanceof PySlice slice) {
            return slice(tuple, SliceBounds.of(slice, items.length));
        }
        int position = Indexes.position(key, items.length, "tuple");
        if (position < 0) {
            throw Raise.indexError("tuple index out of range");
        }
        return items[position];
    }

    private static PyTuple slice(PyTuple tuple, SliceBounds bounds) {
        Object[] items = tuple.items;
        int start = (int) bounds.start;
        int length = (int) bounds.length;
        if (bounds.step == 1) {
            if (length == items.length && tuple.type() == TupleType.TYPE) {
                return tuple;
            }
            return length == 0 ? PyTuple.EMPTY : PyTuple.of(Arrays.copyOfRange(items, start, start + length));
        }
        Object[] result = new Object[length];
        for (int i = 0; i < length; i++) {
            result[i] = items[(int) (start + i * bounds.step)];
        }
        return PyTuple.of(result);
    }

    static int find(PyTuple tuple, Object value) {
        Object[] items = tuple.items;
        for (int i = 0; i < items.length; i++) {
            if (Compare.equal(items[i], value)) {
                return i;
            }
        }
        return -1;
    }

    static Object concatenate(PyTuple self, Object other) {
        if (!(other instanceof PyTuple right)) {
            throw Raise.typeError("can only concatenate tuple (not \"%s\") to tuple", Raise.typeName(other));
        }
        if (self.items.length == 0 && right.type() == TupleType.TYPE) {
            return right;
        }
        if (right.items.length == 0 && self.type() == TupleType.TYPE) {
            return self;
        }
        Object[] result = Arrays.copyOf(self.items, self.items.length + right.items.length);
        System.arraycopy(right.items, 0, result, self.items.length, right.items.length);
        return PyTuple.of(result);
    }

    static Object repeat(PyTuple self, Object count) {
        long copies = Indexes.repetitions(count);
        if ((copies == 1 || self.items.length == 0) && self.type() == TupleType.TYPE) {
            return self;
        }
        return PyTuple.of(Indexes.repeat(self.items, copies));
    }

    static Object count(Object self, Object value) {
        long count = 0;
        for (Object item : ((PyTuple) self).items) {
            if (Compare.equal(item, value)) {
                count++;
            }
        }
        return count;
    }

    static Object index(Object self, Object value, Object start, Object stop) {
        Object[] items = ((PyTuple) self).items;
        long from = Indexes.bound(start, items.length);
        long to = Math.min(Indexes.bound(stop, items.length), items.length);
        for (long i = from; i < to; i++) {
            if (Compare.equal(items[(int) i], value)) {
                return i;
            }
        }
        throw Raise.valueError("tuple.index(x): x not in tuple");
    }
}
