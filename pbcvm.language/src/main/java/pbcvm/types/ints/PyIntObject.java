package pbcvm.types.ints;

import pbcvm.object.PyObject;
import pbcvm.object.PyType;

/** An instance of a subclass of {@code int}. */
public final class PyIntObject extends PyObject {
    /** The number: a Long or a PyBigInt. */
    public final Object value;

    public PyIntObject(PyType type, Object value) {
        super(type);
        this.value = value;
    }
}
