package pbcvm.types.functions;

import pbcvm.object.PyObject;

/** A bound method: a callable and the object that becomes its first argument. */
public final class PyMethod extends PyObject {
    public final Object function;
    public final Object self;

    public PyMethod(Object function, Object self) {
        super(FunctionTypes.METHOD);
        this.function = function;
        this.self = self;
    }
}
