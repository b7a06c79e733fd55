package pbcvm.types.functions;

import pbcvm.object.TypeTable;

/** TODO. */
final class PropertyTable {
    private PropertyTable() {
    }

    static void table(TypeTable t) {
    }
}
