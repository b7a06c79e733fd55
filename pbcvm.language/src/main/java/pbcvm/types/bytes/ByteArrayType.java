package pbcvm.types.bytes;

import pbcvm.object.PyType;
import pbcvm.object.TypeTable;

/** The class {@code bytearray}. */
public final class ByteArrayType {
    public static final PyType TYPE = PyType.builtin("bytearray", ByteArrayType::table);

    private ByteArrayType() {
    }

    private static void table(TypeTable t) {
    }
}
