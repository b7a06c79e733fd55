package pbcvm.types.lists;

import pbcvm.object.PyType;
import pbcvm.object.TypeTable;

/** The class {@code list}. */
public final class ListType {
    public static final PyType TYPE = PyType.builtin("list", ListType::table).allocate(PyList::new).matchesSequence();

    private ListType() {
    }

    private static void table(TypeTable t) {
    }
}
