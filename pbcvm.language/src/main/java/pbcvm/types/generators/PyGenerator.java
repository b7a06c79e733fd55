package pbcvm.types.generators;

import pbcvm.object.PyObject;
import pbcvm.object.PyType;

/** A generator. */
public final class PyGenerator extends PyObject {
    public PyGenerator(PyType type) {
        super(type);
    }

    /** The next yielded value; null at the end. */
    public Object next() {
        throw new UnsupportedOperationException();
    }
}
