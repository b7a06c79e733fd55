package pbcvm.compiler.codegen;

import java.util.List;
import pbcvm.compiler.syntax.ExceptHandler;
import pbcvm.compiler.syntax.MatchCase;
import pbcvm.compiler.syntax.Stmt;

/** Tells whether statements annotate variables. */
final class AnnotationSearch {

    private AnnotationSearch() {
    }

    static boolean anyIn(List<Stmt> statements) {
        for (Stmt statement : statements) {
            if (isIn(statement)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(Stmt statement) {
        return switch (statement) {
            case Stmt.AnnAssign annotated -> true;
            case Stmt.For loop -> anyIn(loop.body()) || anyIn(loop.orelse());
            case Stmt.AsyncFor loop -> anyIn(loop.body()) || anyIn(loop.orelse());
            case Stmt.While loop -> anyIn(loop.body()) || anyIn(loop.orelse());
            case Stmt.If branch -> anyIn(branch.body()) || anyIn(branch.orelse());
            case Stmt.With with -> anyIn(with.body());
            case Stmt.AsyncWith with -> anyIn(with.body());
            case Stmt.Try attempt -> anyInHandlers(attempt.handlers()) || anyIn(attempt.body())
                    || anyIn(attempt.finalbody()) || anyIn(attempt.orelse());
            case Stmt.TryStar attempt -> anyInHandlers(attempt.handlers()) || anyIn(attempt.body())
                    || anyIn(attempt.finalbody()) || anyIn(attempt.orelse());
            case Stmt.Match match -> anyInCases(match.cases());
            default -> false;
        };
    }

    private static boolean anyInHandlers(List<ExceptHandler> handlers) {
        return handlers.stream().anyMatch(handler -> anyIn(handler.body()));
    }

    private static boolean anyInCases(List<MatchCase> cases) {
        return cases.stream().anyMatch(each -> anyIn(each.body()));
    }
}
