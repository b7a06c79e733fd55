package pbcvm.compiler.syntax;

/** A node that knows where it stands in the source. */
public sealed interface Located extends Node permits Stmt, Expr, Pattern, ExceptHandler, Arg, Keyword, Alias {

    Location location();
}
