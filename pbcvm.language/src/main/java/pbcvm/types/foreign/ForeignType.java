package pbcvm.types.foreign;

import pbcvm.object.PyType;
import pbcvm.object.TypeTable;

/** The class of values that belong to the host or to other languages. */
public final class ForeignType {
    public static final PyType TYPE = PyType.builtin("foreign", ForeignType::table).notSubclassable();

    private ForeignType() {
    }

    private static void table(TypeTable t) {
    }
}
