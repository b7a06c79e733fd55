package pbcvm.types.objects;

import pbcvm.object.TypeTable;

/** The class {@code object}. */
public final class ObjectType {

    private ObjectType() {
    }

    public static void table(TypeTable t) {
    }
}
