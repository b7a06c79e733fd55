package pbcvm.types.lists;

import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.iterators.Builtin;
import pbcvm.types.iterators.IteratorTypes;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** Iterates over a list from its end. */
public final class ListReverseIterator extends PyIterator {
    public static final PyType TYPE = IteratorTypes.builtin("list_reverseiterator", ListReverseIterator::table)
            .notSubclassable();

    private PyList list;
    private int position;

    public ListReverseIterator(PyList list) {
        super(TYPE);
        this.list = list;
        this.position = list.size - 1;
    }

    @Override
    public Object next() {
        PyList sequence = list;
        if (sequence == null) {
            return null;
        }
        int index = position;
        if (index >= 0 && index < sequence.size) {
            position = index - 1;
            return sequence.get(index);
        }
        position = -1;
        list = null;
        return null;
    }

    private static void table(TypeTable t) {
        t.method("__length_hint__(self, /)", self -> {
            ListReverseIterator it = (ListReverseIterator) self;
            return it.list == null || it.list.size < it.position + 1 ? 0L : it.position + 1L;
        });
        t.method("__reduce__(self, /)", self -> {
            ListReverseIterator it = (ListReverseIterator) self;
            return it.list == null ? PyTuple.of(Builtin.function("iter"), PyTuple.of(new PyList()))
                    : PyTuple.of(Builtin.function("reversed"), PyTuple.of(it.list), (long) it.position);
        });
        t.method("__setstate__(self, state, /)", (self, state) -> {
            ListReverseIterator it = (ListReverseIterator) self;
            if (it.list != null) {
                it.position = (int) Math.clamp(Py.indexAsLong(state), -1, it.list.size - 1);
            }
            return PyNone.NONE;
        });
    }
}
