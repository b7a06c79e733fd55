package pbcvm.types.singletons;

import pbcvm.object.PyObject;
import pbcvm.object.PyType;

/** The object {@code Ellipsis}. */
public final class PyEllipsis extends PyObject {
    /** The class {@code ellipsis}. */
    public static final PyType TYPE = PyType.builtin("ellipsis", SingletonTables::ellipsis).notSubclassable();
    public static final PyEllipsis ELLIPSIS = new PyEllipsis();

    private PyEllipsis() {
        super(TYPE);
    }
}
