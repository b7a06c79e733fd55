package pbcvm.compiler.codegen;

/** What a unit of code is the code of. */
enum UnitKind {
    MODULE,
    CLASS,
    FUNCTION,
    ASYNC_FUNCTION,
    LAMBDA,
    COMPREHENSION;

    /** Whether names inside it are qualified by {@code <locals>}. */
    boolean hasLocals() {
        return this == FUNCTION || this == ASYNC_FUNCTION || this == LAMBDA;
    }

    /** Whether a {@code global} statement around it moves it. */
    boolean bindsItsName() {
        return this == FUNCTION || this == ASYNC_FUNCTION || this == CLASS;
    }
}
