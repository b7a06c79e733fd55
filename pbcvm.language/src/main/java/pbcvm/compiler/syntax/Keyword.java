package pbcvm.compiler.syntax;

/** A keyword argument of a call; without a name it is {@code **value}. */
public record Keyword(String arg, Expr value, Location location) implements Located {
}
