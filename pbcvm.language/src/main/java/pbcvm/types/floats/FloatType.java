package pbcvm.types.floats;

import pbcvm.object.PyType;
import pbcvm.object.TypeTable;

/** The class {@code float}. */
public final class FloatType {
    public static final PyType TYPE = PyType.builtin("float", FloatType::table);

    private FloatType() {
    }

    private static void table(TypeTable t) {
    }
}
