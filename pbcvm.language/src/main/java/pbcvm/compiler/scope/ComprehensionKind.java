package pbcvm.compiler.scope;

/** Which comprehension a scope is, if any. */
public enum ComprehensionKind {
    NONE,
    LIST,
    DICT,
    SET,
    GENERATOR
}
