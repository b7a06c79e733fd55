package pbcvm.types.sets;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.types.iterators.Builtin;
import pbcvm.types.iterators.IteratorTypes;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.lists.PyList;
import pbcvm.types.tuples.PyTuple;

/** Iterates over a set or frozenset. */
public final class SetIterator extends PyIterator {
    public static final PyType TYPE = IteratorTypes.builtin("set_iterator", SetIterator::table).notSubclassable();

    private PySetObject set;
    private int position;
    private int expectedSize;
    private int remaining;

    public SetIterator(PySetObject set) {
        super(TYPE);
        this.set = set;
        this.expectedSize = set.used;
        this.remaining = set.used;
    }

    @Override
    public Object next() {
        PySetObject source = set;
        if (source == null) {
            return null;
        }
        if (source.used != expectedSize) {
            throw sizeChanged();
        }
        Object[] keys = source.keys;
        int slot = position;
        if (slot < keys.length && source.elementAt(slot) == null) {
            slot = skip(source, slot);
        }
        if (slot >= keys.length) {
            set = null;
            return null;
        }
        position = slot + 1;
        remaining--;
        return keys[slot];
    }

    @TruffleBoundary
    private static int skip(PySetObject source, int from) {
        int slot = from;
        while (slot < source.keys.length && source.elementAt(slot) == null) {
            slot++;
        }
        return slot;
    }

    @TruffleBoundary
    private PythonException sizeChanged() {
        expectedSize = -1;
        return Raise.runtimeError("Set changed size during iteration");
    }

    private static void table(TypeTable t) {
        t.method("__length_hint__(self, /)", self -> {
            SetIterator it = (SetIterator) self;
            return it.set != null && it.set.used == it.expectedSize ? (long) it.remaining : 0L;
        });
        t.method("__reduce__(self, /)", self -> {
            SetIterator it = (SetIterator) self;
            PyList rest = new PyList();
            if (it.set != null) {
                for (int i = it.position; i < it.set.keys.length; i++) {
                    if (it.set.elementAt(i) != null) {
                        rest.append(it.set.elementAt(i));
                    }
                }
            }
            return PyTuple.of(Builtin.function("iter"), PyTuple.of(rest));
        });
    }
}
