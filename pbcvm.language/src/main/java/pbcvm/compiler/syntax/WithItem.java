package pbcvm.compiler.syntax;

/** One context manager of a {@code with}. */
public record WithItem(Expr contextExpr, Expr optionalVars) implements Node {
}
