package pbcvm.types.functions;

import pbcvm.object.BuiltinCode;
import pbcvm.object.PyObject;

/**
 * A builtin function: of a module, a {@code __new__}, or a builtin method bound to {@link #self}.
 */
public final class PyBuiltinFunction extends PyObject {
    public final BuiltinCode code;
    /** The receiver of a bound method, or the class of a {@code __new__}, or null. */
    public final Object self;
    /** The descriptor a bound method was made from; then {@code self} is the first argument of the body. Else null. */
    public final PyMethodDescriptor descriptor;
    /** {@code __module__}: null for bound methods. */
    public final String module;

    /** A function of a module, or a {@code __new__} (then {@code self} is its class). */
    public PyBuiltinFunction(BuiltinCode code, Object self, String module) {
        super(FunctionTypes.BUILTIN_FUNCTION);
        this.code = code;
        this.self = self;
        this.descriptor = null;
        this.module = module;
    }

    /** A builtin method bound to its receiver. */
    public PyBuiltinFunction(PyMethodDescriptor descriptor, Object self) {
        super(descriptor.kind == PyMethodDescriptor.Kind.SLOT_WRAPPER ? FunctionTypes.METHOD_WRAPPER
                : FunctionTypes.BUILTIN_FUNCTION);
        this.code = descriptor.code;
        this.self = self;
        this.descriptor = descriptor;
        this.module = null;
    }

    /** Whether {@link #self} is the first argument of the body. */
    public boolean isBound() {
        return descriptor != null;
    }
}
