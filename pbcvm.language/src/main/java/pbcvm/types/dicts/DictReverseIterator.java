package pbcvm.types.dicts;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.types.iterators.Builtin;
import pbcvm.types.iterators.IteratorTypes;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.lists.PyList;
import pbcvm.types.tuples.PyTuple;

/** Iterates over keys, values or items of a dict from the newest to the oldest. */
final class DictReverseIterator extends PyIterator {
    static final PyType KEYS = type("dict_reversekeyiterator");
    static final PyType VALUES = type("dict_reversevalueiterator");
    static final PyType ITEMS = type("dict_reverseitemiterator");

    private PyDict dict;
    private int position;
    private int expectedSize;

    DictReverseIterator(PyType type, PyDict dict) {
        super(type);
        this.dict = dict;
        this.position = dict.entries() - 1;
        this.expectedSize = dict.size();
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        PyDict source = dict;
        if (source == null) {
            return null;
        }
        if (source.size() != expectedSize) {
            expectedSize = -1;
            throw Raise.runtimeError("dictionary changed size during iteration");
        }
        int entry = Math.min(position, source.entries() - 1);
        while (entry >= 0 && source.keyAt(entry) == null) {
            entry--;
        }
        if (entry < 0) {
            dict = null;
            return null;
        }
        position = entry - 1;
        return element(source, entry);
    }

    private Object element(PyDict source, int entry) {
        if (type() == KEYS) {
            return source.keyAt(entry);
        }
        return type() == VALUES ? source.valueAt(entry) : PyTuple.of(source.keyAt(entry), source.valueAt(entry));
    }

    private static PyType type(String name) {
        return IteratorTypes.builtin(name, DictReverseIterator::table).notSubclassable();
    }

    private static void table(TypeTable t) {
        t.method("__length_hint__(self, /)", self -> {
            DictReverseIterator it = (DictReverseIterator) self;
            return it.dict != null && it.dict.size() == it.expectedSize ? (long) it.rest().size : 0L;
        });
        t.method("__reduce__(self, /)", self -> PyTuple.of(Builtin.function("iter"),
                PyTuple.of(((DictReverseIterator) self).rest())));
    }

    private PyList rest() {
        PyList rest = new PyList();
        if (dict != null) {
            for (int i = Math.min(position, dict.entries() - 1); i >= 0; i--) {
                if (dict.keyAt(i) != null) {
                    rest.append(element(dict, i));
                }
            }
        }
        return rest;
    }
}
