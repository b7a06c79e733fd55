package pbcvm.types.dicts;

import pbcvm.object.PyType;
import pbcvm.types.tuples.PyTuple;

/** Iterates over the items of a dict. */
public final class DictItemIterator extends DictIterator {
    public static final PyType TYPE = type("dict_itemiterator");

    public DictItemIterator(PyDict dict) {
        super(TYPE, dict);
    }

    @Override
    Object element(PyDict source, int entry) {
        return PyTuple.of(source.keyAt(entry), source.valueAt(entry));
    }
}
