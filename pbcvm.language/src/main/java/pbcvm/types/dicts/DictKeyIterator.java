package pbcvm.types.dicts;

import pbcvm.object.PyType;

/** Iterates over the keys of a dict. */
public final class DictKeyIterator extends DictIterator {
    public static final PyType TYPE = type("dict_keyiterator");

    public DictKeyIterator(PyDict dict) {
        super(TYPE, dict);
    }

    @Override
    Object element(PyDict source, int entry) {
        return source.keyAt(entry);
    }
}
