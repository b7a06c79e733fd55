package pbcvm.types.functions;

import pbcvm.object.PyObject;
import pbcvm.object.PyType;

/** A {@code property}; a function that is not given is null. */
public final class PyProperty extends PyObject {
    public Object getter;
    public Object setter;
    public Object deleter;
    public Object doc;
    /** The name it was assigned to in its class; null when unknown. */
    public Object name;

    public PyProperty(PyType type) {
        super(type);
    }
}
