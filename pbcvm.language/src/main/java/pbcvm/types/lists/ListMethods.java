package pbcvm.types.lists;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleSafepoint;
import pbcvm.error.Raise;
import pbcvm.object.Str;
import pbcvm.operation.Compare;
import pbcvm.operation.Iteration;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.classes.Construction;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.ranges.PyRange;
import pbcvm.types.sequences.Indexes;
import pbcvm.types.sequences.ReprGuard;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;
import pbcvm.types.tuples.TupleType;

/** Methods of {@code list}. */
final class ListMethods {
    /** Lists up to this size are filled without a look at what the host wants. */
    private static final int MODERATE = 1 << 20;

    private ListMethods() {
    }

    static Object make(Object[] args) {
        return new PyList(Construction.check(ListType.TYPE, args[0]));
    }

    static Object initialize(Object[] args) {
        PyList self = (PyList) args[0];
        Object iterable = Construction.optionalArgument("list", self.type() == ListType.TYPE
                || self.type().lookup(pbcvm.object.Slot.INIT) == ListType.TYPE.lookup(pbcvm.object.Slot.INIT),
                (PyTuple) args[1], (PyDict) args[2]);
        self.clear();
        if (iterable != null) {
            extendBy(self, iterable);
        }
        return PyNone.NONE;
    }

    /** {@code list(iterable)}. */
    static Object create(Object iterable) {
        PyList result = new PyList();
        if (iterable != null) {
            extendBy(result, iterable);
        }
        return result;
    }

    static Object append(Object self, Object value) {
        ((PyList) self).append(value);
        return PyNone.NONE;
    }

    static Object clear(Object self) {
        ((PyList) self).clear();
        return PyNone.NONE;
    }

    static Object extend(Object self, Object iterable) {
        extendBy((PyList) self, iterable);
        return PyNone.NONE;
    }

    static Object extendInPlace(Object self, Object iterable) {
        extendBy((PyList) self, iterable);
        return self;
    }

    /** Adds all elements of an iterable. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static void extendBy(PyList self, Object iterable) {
        if (iterable instanceof PyList list && list.type() == ListType.TYPE) {
            self.appendAll(list);
        } else if (iterable instanceof PyTuple tuple && tuple.type() == TupleType.TYPE) {
            self.appendAll(tuple.items, tuple.items.length);
        } else if (iterable instanceof PyRange range && range.isSmall() && range.length <= MODERATE && self.size == 0) {
            int count = (int) range.length;
            long[] numbers = new long[count];
            for (int i = 0; i < count; i++) {
                numbers[i] = range.start + i * range.step;
            }
            self.store = numbers;
            self.size = count;
        } else {
            extendByIterator(self, iterable);
        }
    }

    private static void extendByIterator(PyList self, Object iterable) {
        Object iterator = Py.iter(iterable);
        if (Types.of(iterable).isHeapType()) {
            Iteration.lengthHint(iterable, 0);
        }
        if (iterator instanceof PyIterator builtin && !builtin.type().isHeapType()) {
            for (Object item = builtin.next(); item != null; item = builtin.next()) {
                TruffleSafepoint.poll(null);
                self.append(item);
            }
            return;
        }
        for (Object item = Py.next(iterator); item != null; item = Py.next(iterator)) {
            self.append(item);
        }
    }

    static Object insert(Object self, Object index, Object value) {
        PyList list = (PyList) self;
        long position = Py.indexAsLong(index);
        if (position < 0) {
            position = Math.max(0, position + list.size);
        }
        list.insert((int) Math.min(position, list.size), value);
        return PyNone.NONE;
    }

    static Object popMethod(Object self, Object index) {
        PyList list = (PyList) self;
        if (index instanceof Long number && number == -1 && list.size > 0) {
            return list.removeLast();
        }
        return pop(list, index);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object pop(PyList list, Object index) {
        long position = Py.indexAsLong(index);
        if (list.size == 0) {
            throw Raise.indexError("pop from empty list");
        }
        if (position < 0) {
            position += list.size;
        }
        if (position < 0 || position >= list.size) {
            throw Raise.indexError("pop index out of range");
        }
        return position == list.size - 1 ? list.removeLast() : list.removeAt((int) position);
    }

    /** The first position of an element; -1 when absent. */
    static int find(PyList list, Object value) {
        return find(list, value, 0, Integer.MAX_VALUE);
    }

    private static int find(PyList list, Object value, long start, long stop) {
        if (list.store instanceof long[] longs && value instanceof Long number) {
            long wanted = number;
            for (int i = (int) Math.min(start, list.size); i < list.size && i < stop; i++) {
                if (longs[i] == wanted) {
                    return i;
                }
            }
            return -1;
        }
        for (int i = (int) Math.min(start, list.size); i < list.size && i < stop; i++) {
            if (Compare.equal(list.get(i), value)) {
                return i;
            }
        }
        return -1;
    }

    static Object index(Object self, Object value, Object start, Object stop) {
        PyList list = (PyList) self;
        int position = find(list, value, Indexes.bound(start, list.size), Indexes.bound(stop, list.size));
        if (position < 0) {
            throw Raise.of(pbcvm.types.exceptions.ExceptionTypes.VALUE_ERROR,
                    Str.of(Py.reprJava(value) + " is not in list"));
        }
        return (long) position;
    }

    static Object count(Object self, Object value) {
        PyList list = (PyList) self;
        long count = 0;
        for (int i = 0; i < list.size; i++) {
            if (Compare.equal(list.get(i), value)) {
                count++;
            }
        }
        return count;
    }

    static Object remove(Object self, Object value) {
        PyList list = (PyList) self;
        int position = find(list, value);
        if (position < 0) {
            throw Raise.valueError("list.remove(x): x not in list");
        }
        if (position < list.size) {
            list.removeAt(position);
        }
        return PyNone.NONE;
    }

    static Object reverse(Object self) {
        PyList list = (PyList) self;
        list.reverse();
        return PyNone.NONE;
    }

    static Object sort(Object self, Object key, Object reverse) {
        ListSort.sort((PyList) self, key == PyNone.NONE ? null : key, Py.indexAsInt(reverse) != 0);
        return PyNone.NONE;
    }

    static Object concatenate(PyList self, Object other) {
        if (!(other instanceof PyList right)) {
            throw Raise.typeError("can only concatenate list (not \"%s\") to list", Raise.typeName(other));
        }
        PyList result = new PyList();
        result.appendAll(self);
        result.appendAll(right);
        return result;
    }

    static Object repeat(PyList self, Object count) {
        long copies = Indexes.repetitions(count);
        return self.repeated(copies);
    }

    static Object repeatInPlace(PyList self, Object count) {
        long copies = Indexes.repetitions(count);
        PyList repeated = self.repeated(copies);
        self.store = repeated.store;
        self.size = repeated.size;
        return self;
    }

    static Object repr(PyList list) {
        if (list.size == 0) {
            return Str.of("[]");
        }
        if (!ReprGuard.enter(list)) {
            return Str.of("[...]");
        }
        try {
            StringBuilder text = new StringBuilder("[");
            for (int i = 0; i < list.size; i++) {
                if (i > 0) {
                    text.append(", ");
                }
                text.append(Py.reprJava(list.get(i)));
            }
            return Str.of(text.append(']').toString());
        } finally {
            ReprGuard.leave();
        }
    }
}
