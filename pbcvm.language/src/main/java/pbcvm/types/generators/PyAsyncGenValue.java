package pbcvm.types.generators;

import pbcvm.object.PyObject;
import pbcvm.object.PyType;

/** A value yielded by an asynchronous generator, to tell it from what its awaits yield. */
public final class PyAsyncGenValue extends PyObject {
    private static final PyType TYPE = PyType.builtin("async_generator_wrapped_value", t -> {
    }).notSubclassable();

    public final Object value;

    public PyAsyncGenValue(Object value) {
        super(TYPE);
        this.value = value;
    }
}
