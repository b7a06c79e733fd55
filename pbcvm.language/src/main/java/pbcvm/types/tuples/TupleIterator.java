package pbcvm.types.tuples;

import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.iterators.Builtin;
import pbcvm.types.iterators.IteratorTypes;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.singletons.PyNone;

/** Iterates over a tuple. */
public final class TupleIterator extends PyIterator {
    public static final PyType TYPE = IteratorTypes.builtin("tuple_iterator", TupleIterator::table).notSubclassable();

    /** The tuple; null when the end was reached. */
    public PyTuple tuple;
    /** Position of the next element. */
    public int position;

    public TupleIterator(PyTuple tuple) {
        super(TYPE);
        this.tuple = tuple;
    }

    @Override
    public Object next() {
        PyTuple sequence = tuple;
        if (sequence == null) {
            return null;
        }
        int index = position;
        Object[] items = sequence.items;
        if (index < items.length) {
            position = index + 1;
            return items[index];
        }
        tuple = null;
        return null;
    }

    private static void table(TypeTable t) {
        t.method("__length_hint__(self, /)", self -> {
            TupleIterator it = (TupleIterator) self;
            return it.tuple == null ? 0L : (long) it.tuple.items.length - it.position;
        });
        t.method("__reduce__(self, /)", self -> {
            TupleIterator it = (TupleIterator) self;
            return it.tuple == null ? PyTuple.of(Builtin.function("iter"), PyTuple.of(PyTuple.EMPTY))
                    : PyTuple.of(Builtin.function("iter"), PyTuple.of(it.tuple), (long) it.position);
        });
        t.method("__setstate__(self, state, /)", (self, state) -> {
            TupleIterator it = (TupleIterator) self;
            if (it.tuple != null) {
                it.position = (int) Math.clamp(Py.indexAsLong(state), 0, it.tuple.items.length);
            }
            return PyNone.NONE;
        });
    }
}
