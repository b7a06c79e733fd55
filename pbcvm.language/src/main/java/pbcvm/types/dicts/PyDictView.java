package pbcvm.types.dicts;

import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.types.iterators.PyIterator;

/** What {@code dict.keys()}, {@code values()} and {@code items()} give; which of them is told by the class. */
public final class PyDictView extends PyObject {
    public static final PyType KEYS = PyType.builtin("dict_keys", DictViewType::keys).notSubclassable();
    public static final PyType VALUES = PyType.builtin("dict_values", DictViewType::values).notSubclassable();
    public static final PyType ITEMS = PyType.builtin("dict_items", DictViewType::items).notSubclassable();

    public final PyDict dict;

    public PyDictView(PyType kind, PyDict dict) {
        super(kind);
        this.dict = dict;
    }

    /** {@code iter(view)}. */
    PyIterator iterator() {
        PyType kind = type();
        if (kind == KEYS) {
            return new DictKeyIterator(dict);
        }
        return kind == VALUES ? new DictValueIterator(dict) : new DictItemIterator(dict);
    }
}
