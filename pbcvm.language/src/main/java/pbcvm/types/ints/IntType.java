package pbcvm.types.ints;

import pbcvm.object.PyType;
import pbcvm.object.TypeTable;

/** The class {@code int}. */
public final class IntType {
    public static final PyType TYPE = PyType.builtin("int", IntType::table);

    private IntType() {
    }

    private static void table(TypeTable t) {
    }
}
