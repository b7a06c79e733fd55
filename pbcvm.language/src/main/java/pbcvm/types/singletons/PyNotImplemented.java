package pbcvm.types.singletons;

import pbcvm.object.PyObject;
import pbcvm.object.PyType;

/** The object {@code NotImplemented}: what a binary special method gives when it does not know the other operand. */
public final class PyNotImplemented extends PyObject {
    /** The class {@code NotImplementedType}. */
    public static final PyType TYPE = PyType.builtin("NotImplementedType", SingletonTables::notImplemented)
            .notSubclassable();
    public static final PyNotImplemented NOT_IMPLEMENTED = new PyNotImplemented();

    private PyNotImplemented() {
        super(TYPE);
    }
}
