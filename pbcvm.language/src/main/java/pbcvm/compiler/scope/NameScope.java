package pbcvm.compiler.scope;

/** Where a name of a scope lives. */
public enum NameScope {
    /** In the scope itself. */
    LOCAL,
    /** In the module, because of a {@code global} statement. */
    GLOBAL_EXPLICIT,
    /** In the module or among the builtins, because no enclosing function binds it. */
    GLOBAL_IMPLICIT,
    /** In an enclosing function. */
    FREE,
    /** In the scope itself, and an inner function uses it. */
    CELL
}
