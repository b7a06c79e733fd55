package pbcvm.compiler.syntax;

import java.util.List;

/** One {@code for} with its {@code if}s in a comprehension. */
public record Comprehension(Expr target, Expr iter, List<Expr> ifs, boolean isAsync) implements Node {
}
