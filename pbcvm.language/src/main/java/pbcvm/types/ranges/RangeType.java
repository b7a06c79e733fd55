package pbcvm.types.ranges;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Compare;
import pbcvm.operation.Hashes;
import pbcvm.operation.Py;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.ints.Ints;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.singletons.PyNotImplemented;
import pbcvm.types.slices.PySlice;
import pbcvm.types.slices.SliceBounds;
import pbcvm.types.tuples.PyTuple;

/** The class {@code range}. */
public final class RangeType {
    public static final PyType TYPE = PyType.builtin("range", RangeType::table).notSubclassable().matchesSequence()
            .calledAs("range(start, stop=?, step=?, /)", RangeType::create);

    private RangeType() {
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, /, *args, **kwargs)", RangeType::make);
        t.member("start", self -> ((PyRange) self).startObject());
        t.member("stop", self -> ((PyRange) self).stopObject());
        t.member("step", self -> ((PyRange) self).stepObject());
        t.method("__repr__(self, /)", RangeType::repr);
        t.method("__len__(self, /)", RangeType::length);
        t.method("__bool__(self, /)", self -> ((PyRange) self).bigLength().signum() != 0);
        t.method("__getitem__(self, key, /)", RangeType::get);
        t.method("__contains__(self, key, /)", RangeType::contains);
        t.inlined("__iter__(self, /)", RangeType::iteratorOf);
        t.method("__reversed__(self, /)", self -> reversed((PyRange) self));
        t.method("count(self, value, /)", RangeType::count);
        t.method("index(self, value, /)", RangeType::index);
        t.method("__hash__(self, /)", RangeType::hash);
        t.method("__eq__(self, value, /)", RangeType::equal);
        t.method("__ne__(self, value, /)", (self, value) -> {
            Object equal = equal(self, value);
            return equal instanceof Boolean bool ? (Object) !bool : equal;
        });
        for (String name : new String[]{"__lt__", "__le__", "__gt__", "__ge__"}) {
            t.method(name + "(self, value, /)", (self, value) -> PyNotImplemented.NOT_IMPLEMENTED);
        }
        t.method("__reduce__(self, /)", self -> {
            PyRange range = (PyRange) self;
            return PyTuple.of(TYPE, PyTuple.of(range.startObject(), range.stopObject(), range.stepObject()));
        });
        t.doc("range(stop) -> range object\nrange(start, stop[, step]) -> range object\n\n"
                + "Return an object that produces a sequence of integers from start (inclusive)\n"
                + "to stop (exclusive) by step.");
    }

    private static Object make(Object[] args) {
        if (((PyDict) args[2]).size() > 0) {
            throw Raise.typeError("range() takes no keyword arguments");
        }
        Object[] items = ((PyTuple) args[1]).items;
        switch (items.length) {
            case 0:
                throw Raise.typeError("range expected at least 1 argument, got 0");
            case 1:
                return items[0] instanceof Long stop ? Ranges.of(0L, (long) stop, 1L) : Ranges.of(0L, items[0], 1L);
            case 2:
                return Ranges.of(items[0], items[1], (Object) 1L);
            case 3:
                return Ranges.of(items[0], items[1], items[2]);
            default:
                throw Raise.typeError("range expected at most 3 arguments, got %d", items.length);
        }
    }

    private static Object repr(Object self) {
        PyRange range = (PyRange) self;
        String text = "range(" + range.bigStart() + ", " + range.bigStop();
        return Str.of(range.bigStep().equals(BigInteger.ONE) ? text + ")" : text + ", " + range.bigStep() + ")");
    }

    private static Object length(Object self) {
        Object length = ((PyRange) self).lengthObject();
        if (!(length instanceof Long)) {
            throw Raise.overflowError("Python int too large to convert to C ssize_t");
        }
        return length;
    }

    private static Object iteratorOf(Object self) {
        PyRange range = (PyRange) self;
        return range.isSmall() ? new RangeIterator(range.start, range.step, range.length) : bigIterator(range);
    }

    @TruffleBoundary
    private static Object bigIterator(PyRange range) {
        return iterator(range);
    }

    /** {@code range(start, stop, step)}; a single argument is the stop. */
    private static Object create(Object start, Object stop, Object step) {
        if (stop == null) {
            return start instanceof Long end ? Ranges.of(0L, (long) end, 1L) : Ranges.of(0L, start, 1L);
        }
        if (start instanceof Long from && stop instanceof Long to) {
            if (step == null) {
                return Ranges.of((long) from, (long) to, 1L);
            }
            if (step instanceof Long by) {
                return Ranges.of((long) from, (long) to, (long) by);
            }
        }
        return Ranges.of(start, stop, step == null ? (Object) 1L : step);
    }

    /** {@code iter(range)}. */
    public static PyIterator iterator(PyRange range) {
        return range.isSmall() ? new RangeIterator(range.start, range.step, range.length)
                : new BigRangeIterator(range.bigStart(), range.bigStep(), range.bigLength());
    }

    private static Object reversed(PyRange range) {
        if (range.isSmall()) {
            return new RangeIterator(range.start + (range.length - 1) * range.step, -range.step, range.length);
        }
        BigInteger last = range.bigStart().add(range.bigLength().subtract(BigInteger.ONE).multiply(range.bigStep()));
        return new BigRangeIterator(last, range.bigStep().negate(), range.bigLength());
    }

    private static Object get(Object self, Object key) {
        PyRange range = (PyRange) self;
        if (key instanceof PySlice slice) {
            return slice(range, slice);
        }
        if (!Py.hasIndex(key)) {
            throw Raise.typeError("range indices must be integers or slices, not %s", Raise.typeName(key));
        }
        BigInteger position = Py.big(key);
        if (position.signum() < 0) {
            position = position.add(range.bigLength());
        }
        if (position.signum() < 0 || position.compareTo(range.bigLength()) >= 0) {
            throw Raise.indexError("range object index out of range");
        }
        return Ranges.element(range, position);
    }

    private static Object slice(PyRange range, PySlice slice) {
        if (range.isSmall() && isSmall(slice.start) && isSmall(slice.stop) && isSmall(slice.step)) {
            SliceBounds bounds = SliceBounds.of(slice, range.length);
            return Ranges.of(BigInteger.valueOf(bounds.start).multiply(range.bigStep()).add(range.bigStart()),
                    BigInteger.valueOf(bounds.stop).multiply(range.bigStep()).add(range.bigStart()),
                    BigInteger.valueOf(bounds.step).multiply(range.bigStep()));
        }
        Object[] parts = ((PyTuple) Py.callMethod(slice, "indices", range.lengthObject())).items;
        return Ranges.of(Ranges.element(range, Ints.big(parts[0])), Ranges.element(range, Ints.big(parts[1])),
                Ints.of(Ints.big(parts[2]).multiply(range.bigStep())));
    }

    private static boolean isSmall(Object value) {
        return value == PyNone.NONE || value instanceof Long number && Math.abs(number) < 1L << 61;
    }

    private static boolean isExactInt(Object value) {
        return value instanceof Long || value instanceof Boolean || value instanceof pbcvm.types.ints.PyBigInt;
    }

    private static Object contains(Object self, Object value) {
        PyRange range = (PyRange) self;
        if (isExactInt(value)) {
            return Ranges.position(range, Ints.big(value)) != null;
        }
        return find(range, value) >= 0;
    }

    private static long find(PyRange range, Object value) {
        PyIterator iterator = iterator(range);
        long position = 0;
        for (Object item = iterator.next(); item != null; item = iterator.next()) {
            if (Compare.equal(item, value)) {
                return position;
            }
            position++;
        }
        return -1;
    }

    private static Object count(Object self, Object value) {
        PyRange range = (PyRange) self;
        if (isExactInt(value)) {
            return Ranges.position(range, Ints.big(value)) != null ? 1L : 0L;
        }
        PyIterator iterator = iterator(range);
        long count = 0;
        for (Object item = iterator.next(); item != null; item = iterator.next()) {
            count += Compare.equal(item, value) ? 1 : 0;
        }
        return count;
    }

    private static Object index(Object self, Object value) {
        PyRange range = (PyRange) self;
        if (isExactInt(value)) {
            BigInteger position = Ranges.position(range, Ints.big(value));
            if (position == null) {
                throw Raise.of(pbcvm.types.exceptions.ExceptionTypes.VALUE_ERROR,
                        Str.of(Py.reprJava(value) + " is not in range"));
            }
            return Ints.of(position);
        }
        long position = find(range, value);
        if (position < 0) {
            throw Raise.valueError("sequence.index(x): x not in sequence");
        }
        return position;
    }

    private static Object hash(Object self) {
        PyRange range = (PyRange) self;
        Object none = PyNone.NONE;
        Object length = range.lengthObject();
        boolean empty = range.bigLength().signum() == 0;
        boolean single = range.bigLength().equals(BigInteger.ONE);
        return Hashes.ofTuple(new long[]{Py.hash(length), Py.hash(empty ? none : range.startObject()),
            Py.hash(empty || single ? none : range.stepObject())});
    }

    private static Object equal(Object self, Object other) {
        if (!(other instanceof PyRange b)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        PyRange a = (PyRange) self;
        if (!a.bigLength().equals(b.bigLength())) {
            return false;
        }
        if (a.bigLength().signum() == 0) {
            return true;
        }
        return a.bigStart().equals(b.bigStart())
                && (a.bigLength().equals(BigInteger.ONE) || a.bigStep().equals(b.bigStep()));
    }
}
