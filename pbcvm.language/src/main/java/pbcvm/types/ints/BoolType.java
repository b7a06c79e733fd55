package pbcvm.types.ints;

import pbcvm.object.PyType;
import pbcvm.object.TypeTable;

/** The class {@code bool}. */
public final class BoolType {
    public static final PyType TYPE = PyType.builtin("bool", IntType.TYPE, BoolType::table).notSubclassable();

    private BoolType() {
    }

    private static void table(TypeTable t) {
    }
}
