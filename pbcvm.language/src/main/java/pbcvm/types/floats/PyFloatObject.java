package pbcvm.types.floats;

import pbcvm.object.PyObject;
import pbcvm.object.PyType;

/** An instance of a subclass of {@code float}. */
public final class PyFloatObject extends PyObject {
    public final double value;

    public PyFloatObject(PyType type, double value) {
        super(type);
        this.value = value;
    }
}
