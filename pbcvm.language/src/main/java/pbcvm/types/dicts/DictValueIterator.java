package pbcvm.types.dicts;

import pbcvm.object.PyType;

/** Iterates over the values of a dict. */
public final class DictValueIterator extends DictIterator {
    public static final PyType TYPE = type("dict_valueiterator");

    public DictValueIterator(PyDict dict) {
        super(TYPE, dict);
    }

    @Override
    Object element(PyDict source, int entry) {
        return source.valueAt(entry);
    }
}
