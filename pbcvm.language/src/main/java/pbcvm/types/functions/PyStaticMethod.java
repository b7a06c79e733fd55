package pbcvm.types.functions;

import pbcvm.object.PyObject;
import pbcvm.object.PyType;

/** A {@code staticmethod}. */
public final class PyStaticMethod extends PyObject {
    public Object function;

    public PyStaticMethod(Object function) {
        this(FunctionTypes.STATIC_METHOD, function);
    }

    public PyStaticMethod(PyType type, Object function) {
        super(type);
        this.function = function;
    }
}
