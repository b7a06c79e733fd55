package pbcvm.types.lists;

import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.iterators.Builtin;
import pbcvm.types.iterators.IteratorTypes;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** Iterates over a list, which may grow or shrink meanwhile. */
public final class ListIterator extends PyIterator {
    public static final PyType TYPE = IteratorTypes.builtin("list_iterator", ListIterator::table).notSubclassable();

    /** The list; null when the end was reached. */
    public PyList list;
    /** Position of the next element. */
    public int position;

    public ListIterator(PyList list) {
        super(TYPE);
        this.list = list;
    }

    @Override
    public Object next() {
        PyList sequence = list;
        if (sequence == null) {
            return null;
        }
        int index = position;
        if (index < sequence.size) {
            position = index + 1;
            return sequence.get(index);
        }
        list = null;
        return null;
    }

    private static void table(TypeTable t) {
        t.method("__length_hint__(self, /)", self -> {
            ListIterator it = (ListIterator) self;
            return it.list == null ? 0L : (long) Math.max(0, it.list.size - it.position);
        });
        t.method("__reduce__(self, /)", self -> {
            ListIterator it = (ListIterator) self;
            return it.list == null ? PyTuple.of(Builtin.function("iter"), PyTuple.of(new PyList()))
                    : PyTuple.of(Builtin.function("iter"), PyTuple.of(it.list), (long) it.position);
        });
        t.method("__setstate__(self, state, /)", (self, state) -> {
            ((ListIterator) self).position = (int) Math.clamp(Py.indexAsLong(state), 0, Integer.MAX_VALUE);
            return PyNone.NONE;
        });
    }
}
