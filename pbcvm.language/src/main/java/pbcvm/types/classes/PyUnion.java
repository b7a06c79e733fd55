package pbcvm.types.classes;

import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.types.tuples.PyTuple;

/** A union of classes as {@code int | str} makes it. */
public final class PyUnion extends PyObject {
    public static final PyType TYPE = PyType.builtin("UnionType", PyUnion::table).inModule("types").notSubclassable();

    public final PyTuple args;

    public PyUnion(PyTuple args) {
        super(TYPE);
        this.args = args;
    }

    private static void table(TypeTable t) {
    }
}
