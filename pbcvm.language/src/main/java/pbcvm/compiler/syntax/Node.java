package pbcvm.compiler.syntax;

/** Anything in a syntax tree; what has a place in the source is {@link Located}. */
public sealed interface Node permits Mod, Located, Arguments, Comprehension, MatchCase, TypeIgnore, WithItem {
}
