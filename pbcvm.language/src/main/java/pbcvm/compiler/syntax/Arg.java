package pbcvm.compiler.syntax;

/** One parameter. */
public record Arg(String arg, Expr annotation, String typeComment, Location location) implements Located {
}
