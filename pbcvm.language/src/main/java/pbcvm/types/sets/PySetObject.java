package pbcvm.types.sets;

import pbcvm.object.PyObject;
import pbcvm.object.PyType;

/** What {@code set} and {@code frozenset} share: the hash table of the elements. */
public abstract class PySetObject extends PyObject {
    protected PySetObject(PyType type) {
        super(type);
    }
}
