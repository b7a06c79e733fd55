package pbcvm.compiler.syntax;

/** A comment {@code # type: ignore}. */
public record TypeIgnore(int lineno, String tag) implements Node {
}
