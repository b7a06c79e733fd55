package pbcvm.modules.collections;

import pbcvm.error.Raise;
import pbcvm.object.Shape;
import pbcvm.object.Str;
import pbcvm.operation.Calls;
import pbcvm.operation.Compare;
import pbcvm.operation.CompareOperator;
import pbcvm.operation.Py;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.iterators.Iterators;
import pbcvm.types.lists.PyList;
import pbcvm.types.sequences.Indexes;
import pbcvm.types.sequences.ReprGuard;
import pbcvm.types.sequences.SequenceOrder;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.singletons.PyNotImplemented;
import pbcvm.types.tuples.PyTuple;

/** Methods of {@code deque}. */
final class DequeMethods {
    private DequeMethods() {
    }

    static Object initialize(Object[] args) {
        PyDeque self = (PyDeque) args[0];
        long maximum = -1;
        if (args[2] != PyNone.NONE) {
            if (!Py.hasIndex(args[2])) {
                throw Raise.typeError("an integer is required");
            }
            maximum = Py.indexAsLong(args[2]);
            if (maximum < 0) {
                throw Raise.valueError("maxlen must be non-negative");
            }
        }
        self.maximum = maximum;
        self.clear();
        if (args[1] != null) {
            extend(self, args[1], false);
        }
        return PyNone.NONE;
    }

    static void extend(PyDeque self, Object iterable, boolean left) {
        if (iterable == self) {
            for (Object item : self.toArray()) {
                add(self, item, left);
            }
            return;
        }
        Object iterator = Py.iter(iterable);
        for (Object item = Iterators.next(iterator); item != null; item = Iterators.next(iterator)) {
            add(self, item, left);
        }
    }

    private static void add(PyDeque self, Object item, boolean left) {
        if (left) {
            self.appendLeft(item);
        } else {
            self.append(item);
        }
    }

    static Object pop(PyDeque self, boolean left) {
        if (self.size == 0) {
            throw Raise.indexError("pop from an empty deque");
        }
        return left ? self.popLeft() : self.pop();
    }

    private static int position(PyDeque self, Object key) {
        if (!Py.hasIndex(key)) {
            throw Raise.typeError("sequence index must be integer, not '%s'", Raise.typeName(key));
        }
        long index = Indexes.of(key);
        if (index < 0) {
            index += self.size;
        }
        if (index < 0 || index >= self.size) {
            throw Raise.indexError("deque index out of range");
        }
        return (int) index;
    }

    static Object get(PyDeque self, Object key) {
        return self.get(position(self, key));
    }

    static Object set(Object self, Object key, Object value) {
        PyDeque deque = (PyDeque) self;
        deque.set(position(deque, key), value);
        return PyNone.NONE;
    }

    static Object delete(Object self, Object key) {
        PyDeque deque = (PyDeque) self;
        deque.removeAt(position(deque, key));
        return PyNone.NONE;
    }

    /** The first index of a value from {@code start} on and before {@code stop}; -1 when absent. */
    private static int find(PyDeque self, Object value, long start, long stop, String whenChanged) {
        int version = self.version;
        for (int i = (int) Math.min(start, self.size); i < Math.min(stop, self.size); i++) {
            boolean found = Compare.equal(self.get(i), value);
            if (found) {
                return i;
            }
            if (version != self.version) {
                throw whenChanged == null ? Raise.runtimeError("deque mutated during iteration")
                        : Raise.indexError(whenChanged);
            }
        }
        return -1;
    }

    static boolean contains(PyDeque self, Object value) {
        return find(self, value, 0, Long.MAX_VALUE, null) >= 0;
    }

    static Object index(Object self, Object value, Object start, Object stop) {
        PyDeque deque = (PyDeque) self;
        int found = find(deque, value, Indexes.bound(start, deque.size), Indexes.bound(stop, deque.size), null);
        if (found < 0) {
            throw Raise.of(ExceptionTypes.VALUE_ERROR, Str.of(Py.reprJava(value) + " is not in deque"));
        }
        return (long) found;
    }

    static Object count(Object self, Object value) {
        PyDeque deque = (PyDeque) self;
        int version = deque.version;
        long count = 0;
        for (int i = 0; i < deque.size; i++) {
            count += Compare.equal(deque.get(i), value) ? 1 : 0;
            if (version != deque.version) {
                throw Raise.runtimeError("deque mutated during iteration");
            }
        }
        return count;
    }

    static Object insert(Object self, Object index, Object value) {
        PyDeque deque = (PyDeque) self;
        if (deque.maximum == deque.size) {
            throw Raise.indexError("deque already at its maximum size");
        }
        long position = Py.indexAsLong(index);
        if (position < 0) {
            position = Math.max(0, position + deque.size);
        }
        deque.insert((int) Math.min(position, deque.size), value);
        return PyNone.NONE;
    }

    static Object remove(Object self, Object value) {
        PyDeque deque = (PyDeque) self;
        int found = find(deque, value, 0, Long.MAX_VALUE, "deque mutated during remove().");
        if (found < 0) {
            throw Raise.of(ExceptionTypes.VALUE_ERROR, Str.of(Py.reprJava(value) + " is not in deque"));
        }
        deque.removeAt(found);
        return PyNone.NONE;
    }

    static Object reverse(Object self) {
        PyDeque deque = (PyDeque) self;
        for (int i = 0, j = deque.size - 1; i < j; i++, j--) {
            Object item = deque.get(i);
            deque.set(i, deque.get(j));
            deque.set(j, item);
        }
        return PyNone.NONE;
    }

    static Object rotate(Object self, Object steps) {
        ((PyDeque) self).rotate(Py.indexAsLong(steps));
        return PyNone.NONE;
    }

    static Object copy(PyDeque self) {
        if (self.type() == PyDeque.TYPE) {
            PyDeque result = new PyDeque(PyDeque.TYPE);
            result.maximum = self.maximum;
            result.setItems(self.toArray());
            return result;
        }
        return self.maximum < 0 ? Calls.call(self.type(), self) : Calls.call(self.type(), self, self.maximum);
    }

    static Object concatenate(PyDeque self, Object other) {
        if (!(other instanceof PyDeque)) {
            throw Raise.typeError("can only concatenate deque (not \"%s\") to deque", Raise.typeName(other));
        }
        Object result = copy(self);
        Py.callMethod(result, "extend", other);
        return result;
    }

    static Object repeat(PyDeque self, Object count) {
        return repeatInPlace((PyDeque) copy(self), count);
    }

    static Object repeatInPlace(PyDeque self, Object count) {
        long copies = Indexes.repetitions(count);
        Object[] items = self.toArray();
        if (self.maximum >= 0) {
            copies = items.length == 0 ? 0 : Math.min(copies, self.maximum / items.length + 2);
        }
        Object[] all = Indexes.repeat(items, copies);
        if (self.maximum >= 0 && all.length > self.maximum) {
            all = java.util.Arrays.copyOfRange(all, (int) (all.length - self.maximum), all.length);
        }
        self.setItems(all);
        return self;
    }

    static Object compare(CompareOperator op, PyDeque self, Object other) {
        if (!(other instanceof PyDeque deque)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        if (self.size != deque.size && (op == CompareOperator.EQ || op == CompareOperator.NE)) {
            return op == CompareOperator.NE;
        }
        return SequenceOrder.compare(op, self.toArray(), deque.toArray());
    }

    static Object repr(PyDeque self) {
        if (!ReprGuard.enter(self)) {
            return Str.of("[...]");
        }
        try {
            String items = Py.reprJava(new PyList(self.toArray()));
            return Str.of(self.type().name() + "(" + items
                    + (self.maximum < 0 ? ")" : ", maxlen=" + self.maximum + ")"));
        } finally {
            ReprGuard.leave();
        }
    }

    static Object reduce(PyDeque self) {
        Object state = self.shape().isDictMode() || !Shape.keys(self).isEmpty() ? Shape.dictOf(self) : PyNone.NONE;
        PyTuple arguments = self.maximum < 0 ? PyTuple.EMPTY : PyTuple.of(PyTuple.EMPTY, self.maximum);
        return PyTuple.of(self.type(), arguments, state, Py.iter(self));
    }
}
