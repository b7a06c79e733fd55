package pbcvm.types.dicts;

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

/** What the iterators over keys, values and items share: the walk over the entries, which notices changes. */
abstract class DictIterator extends PyIterator {
    /** The dict; null when the end was reached. */
    private PyDict dict;
    private int position;
    private int expectedSize;
    private int remaining;

    DictIterator(PyType type, PyDict dict) {
        super(type);
        this.dict = dict;
        this.expectedSize = dict.size();
        this.remaining = expectedSize;
    }

    /** What the iterator gives for an entry. */
    abstract Object element(PyDict source, int entry);

    @Override
    public final Object next() {
        PyDict source = dict;
        if (source == null) {
            return null;
        }
        if (source.size() != expectedSize) {
            throw sizeChanged();
        }
        int entry = position;
        if (entry < source.entries() && source.keyAt(entry) == null) {
            entry = source.nextPosition(entry);
        }
        if (entry >= source.entries()) {
            dict = null;
            return null;
        }
        if (remaining == 0) {
            throw keysChanged();
        }
        position = entry + 1;
        remaining--;
        return element(source, entry);
    }

    @TruffleBoundary
    private PythonException sizeChanged() {
        expectedSize = -1;
        return Raise.runtimeError("dictionary changed size during iteration");
    }

    @TruffleBoundary
    private PythonException keysChanged() {
        dict = null;
        return Raise.runtimeError("dictionary keys changed during iteration");
    }

    static PyType type(String name) {
        return IteratorTypes.builtin(name, DictIterator::table).notSubclassable();
    }

    private static void table(TypeTable t) {
        t.method("__length_hint__(self, /)", self -> {
            DictIterator it = (DictIterator) self;
            return it.dict != null && it.dict.size() == it.expectedSize ? (long) it.remaining : 0L;
        });
        t.method("__reduce__(self, /)", self -> ((DictIterator) self).reduce());
    }

    private Object reduce() {
        PyList rest = new PyList();
        if (dict != null) {
            int i = dict.nextPosition(position);
            for (int count = remaining; count > 0 && i < dict.entries(); count--) {
                rest.append(element(dict, i));
                i = dict.nextPosition(i + 1);
            }
        }
        return PyTuple.of(Builtin.function("iter"), PyTuple.of(rest));
    }
}
