package pbcvm.types.classes;

import pbcvm.object.TypeTable;

/** The class {@code type}. */
public final class TypeType {

    private TypeType() {
    }

    public static void table(TypeTable t) {
    }
}
