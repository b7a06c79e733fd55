package pbcvm.types.functions;

import pbcvm.object.TypeTable;

/** TODO. */
final class SuperTable {
    private SuperTable() {
    }

    static void table(TypeTable t) {
    }
}
