package pbcvm.compiler.scope;

/** What kind of text a scope belongs to. */
public enum ScopeKind {
    MODULE,
    /** Also lambdas and comprehensions. */
    FUNCTION,
    CLASS,
    /** An annotation that is not evaluated, under {@code from __future__ import annotations}. */
    ANNOTATION
}
