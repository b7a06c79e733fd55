package pbcvm.compiler.syntax;

import java.util.List;

/** One {@code except} of a {@code try}. */
public record ExceptHandler(Expr type, String name, List<Stmt> body, Location location) implements Located {
}
