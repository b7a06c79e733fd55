package pbcvm.types.tuples;

import pbcvm.object.PyType;
import pbcvm.object.TypeTable;

/** The class {@code tuple}. */
public final class TupleType {
    public static final PyType TYPE = PyType.builtin("tuple", TupleType::table).matchesSequence();

    private TupleType() {
    }

    private static void table(TypeTable t) {
    }
}
