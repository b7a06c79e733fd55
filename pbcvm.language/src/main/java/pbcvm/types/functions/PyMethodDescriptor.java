package pbcvm.types.functions;

import pbcvm.object.BuiltinCode;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;

/** A method in the namespace of a builtin class. */
public final class PyMethodDescriptor extends PyObject {
    /** How CPython classifies it. */
    public enum Kind {
        /** {@code method_descriptor}. */
        METHOD,
        /** {@code wrapper_descriptor}. */
        SLOT_WRAPPER,
        /** {@code classmethod_descriptor}: the first argument is the class. */
        CLASS_METHOD
    }

    public final BuiltinCode code;
    public final PyType owner;
    public final Kind kind;

    public PyMethodDescriptor(BuiltinCode code, PyType owner, Kind kind) {
        super(switch (kind) {
            case METHOD -> FunctionTypes.METHOD_DESCRIPTOR;
            case SLOT_WRAPPER -> FunctionTypes.WRAPPER_DESCRIPTOR;
            case CLASS_METHOD -> FunctionTypes.CLASS_METHOD_DESCRIPTOR;
        });
        this.code = code;
        this.owner = owner;
        this.kind = kind;
    }
}
