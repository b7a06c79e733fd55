package pbcvm.types.functions;

import pbcvm.object.PyObject;
import pbcvm.object.PyType;

/** A {@code classmethod}. */
public final class PyClassMethod extends PyObject {
    public Object function;

    public PyClassMethod(Object function) {
        this(FunctionTypes.CLASS_METHOD, function);
    }

    public PyClassMethod(PyType type, Object function) {
        super(type);
        this.function = function;
    }
}
