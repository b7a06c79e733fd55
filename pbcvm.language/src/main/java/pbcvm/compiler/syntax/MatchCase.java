package pbcvm.compiler.syntax;

import java.util.List;

/** One {@code case} of a {@code match}. */
public record MatchCase(Pattern pattern, Expr guard, List<Stmt> body) implements Node {
}
