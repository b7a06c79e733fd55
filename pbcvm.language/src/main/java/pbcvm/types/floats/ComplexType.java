package pbcvm.types.floats;

import pbcvm.object.PyType;
import pbcvm.object.TypeTable;

/** The class {@code complex}. */
public final class ComplexType {
    public static final PyType TYPE = PyType.builtin("complex", ComplexType::table);

    private ComplexType() {
    }

    private static void table(TypeTable t) {
    }
}
