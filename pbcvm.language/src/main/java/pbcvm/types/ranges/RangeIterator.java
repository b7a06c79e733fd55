package pbcvm.types.ranges;

import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.iterators.Builtin;
import pbcvm.types.iterators.IteratorTypes;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** Iterates over a small range. Loops over ranges read and write the fields directly. */
public final class RangeIterator extends PyIterator {
    public static final PyType TYPE = IteratorTypes.builtin("range_iterator", RangeIterator::table).notSubclassable();

    /** The next element, if there is one. */
    public long current;
    public final long step;
    /** How many elements are left. */
    public long remaining;
    private final long initial;

    public RangeIterator(long start, long step, long length) {
        super(TYPE);
        this.current = start;
        this.step = step;
        this.remaining = length;
        this.initial = length;
    }

    @Override
    public Object next() {
        if (remaining <= 0) {
            return null;
        }
        long value = current;
        current = value + step;
        remaining--;
        return value;
    }

    private static void table(TypeTable t) {
        t.method("__length_hint__(self, /)", self -> ((RangeIterator) self).remaining);
        t.method("__reduce__(self, /)", self -> {
            RangeIterator it = (RangeIterator) self;
            long start = it.current - (it.initial - it.remaining) * it.step;
            return PyTuple.of(Builtin.function("iter"),
                    PyTuple.of(Ranges.of(start, start + it.initial * it.step, it.step)),
                    it.initial - it.remaining);
        });
        t.method("__setstate__(self, state, /)", (self, state) -> {
            RangeIterator it = (RangeIterator) self;
            long index = Math.clamp(Py.indexAsLong(state), 0L, it.initial);
            it.current += (index - (it.initial - it.remaining)) * it.step;
            it.remaining = it.initial - index;
            return PyNone.NONE;
        });
    }
}
