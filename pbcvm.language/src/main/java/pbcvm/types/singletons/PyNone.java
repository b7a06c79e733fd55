package pbcvm.types.singletons;

import pbcvm.object.PyObject;
import pbcvm.object.PyType;

/** The object {@code None}. */
public final class PyNone extends PyObject {
    /** The class {@code NoneType}. */
    public static final PyType TYPE = PyType.builtin("NoneType", SingletonTables::none).notSubclassable();
    public static final PyNone NONE = new PyNone();

    private PyNone() {
        super(TYPE);
    }
}
