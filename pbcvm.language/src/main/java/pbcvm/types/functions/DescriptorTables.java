package pbcvm.types.functions;

import pbcvm.object.TypeTable;

/** TODO. */
final class DescriptorTables {
    private DescriptorTables() {
    }

    static void method(TypeTable t) {
    }

    static void attribute(TypeTable t) {
    }
}
