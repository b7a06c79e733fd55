package pbcvm.types.functions;

import pbcvm.object.TypeTable;

/** TODO. */
final class FunctionTable {
    private FunctionTable() {
    }

    static void table(TypeTable t) {
    }
}
