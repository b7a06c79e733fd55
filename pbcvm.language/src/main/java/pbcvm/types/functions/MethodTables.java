package pbcvm.types.functions;

import pbcvm.object.TypeTable;

/** TODO. */
final class MethodTables {
    private MethodTables() {
    }

    static void method(TypeTable t) {
    }

    static void builtin(TypeTable t) {
    }

    static void staticMethod(TypeTable t) {
    }

    static void classMethod(TypeTable t) {
    }

    static void cell(TypeTable t) {
    }
}
