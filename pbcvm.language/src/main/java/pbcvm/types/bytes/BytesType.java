package pbcvm.types.bytes;

import pbcvm.object.PyType;
import pbcvm.object.TypeTable;

/** The class {@code bytes}. */
public final class BytesType {
    public static final PyType TYPE = PyType.builtin("bytes", BytesType::table);

    private BytesType() {
    }

    private static void table(TypeTable t) {
    }
}
