package pbcvm.types.functions;

import pbcvm.object.TypeTable;

/** TODO. */
final class CodeTable {
    private CodeTable() {
    }

    static void table(TypeTable t) {
    }
}
