package pbcvm.types.sets;

import pbcvm.object.PyType;
import pbcvm.object.TypeTable;

/** A {@code frozenset}. */
public final class PyFrozenSet extends PySetObject {
    public static final PyType TYPE = PyType.builtin("frozenset", PyFrozenSet::table);

    public PyFrozenSet(PyType type) {
        super(type);
    }

    /** The frozenset of these elements. */
    public static PyFrozenSet of(Object... elements) {
        throw new UnsupportedOperationException();
    }

    private static void table(TypeTable t) {
    }
}
