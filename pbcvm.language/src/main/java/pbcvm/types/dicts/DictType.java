package pbcvm.types.dicts;

import pbcvm.object.PyType;
import pbcvm.object.TypeTable;

/** The class {@code dict}. */
public final class DictType {
    public static final PyType TYPE = PyType.builtin("dict", DictType::table).allocate(PyDict::new).matchesMapping();

    private DictType() {
    }

    private static void table(TypeTable t) {
    }
}
