package pbcvm.types.strs;

import pbcvm.object.PyType;
import pbcvm.object.TypeTable;

/** The class {@code str}. */
public final class StrType {
    public static final PyType TYPE = PyType.builtin("str", StrType::table);

    private StrType() {
    }

    private static void table(TypeTable t) {
    }
}
