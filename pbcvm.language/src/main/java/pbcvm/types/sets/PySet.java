package pbcvm.types.sets;

import pbcvm.object.PyType;
import pbcvm.object.TypeTable;

/** A {@code set}. */
public final class PySet extends PySetObject {
    public static final PyType TYPE = PyType.builtin("set", PySet::table).allocate(PySet::new);

    public PySet() {
        this(TYPE);
    }

    public PySet(PyType type) {
        super(type);
    }

    private static void table(TypeTable t) {
    }
}
