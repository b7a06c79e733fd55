package pbcvm.types.generators;

import pbcvm.object.PyObject;

/** The iterator that {@code coroutine.__await__} gives. */
public final class PyCoroutineWrapper extends PyObject {
    public final PyGenerator coroutine;

    public PyCoroutineWrapper(PyGenerator coroutine) {
        super(GeneratorTypes.COROUTINE_WRAPPER);
        this.coroutine = coroutine;
    }
}
