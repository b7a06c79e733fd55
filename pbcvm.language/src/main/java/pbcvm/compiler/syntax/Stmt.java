package pbcvm.compiler.syntax;

import java.util.List;

/**
 * A statement. {@link ExprStmt} is what the module {@code ast} calls {@code Expr}; the level of an import is -1 if it
 * is absent.
 */
public sealed interface Stmt extends Located {

    record FunctionDef(String name, Arguments args, List<Stmt> body, List<Expr> decoratorList, Expr returns,
            String typeComment, Location location) implements Stmt {
    }

    record AsyncFunctionDef(String name, Arguments args, List<Stmt> body, List<Expr> decoratorList, Expr returns,
            String typeComment, Location location) implements Stmt {
    }

    record ClassDef(String name, List<Expr> bases, List<Keyword> keywords, List<Stmt> body, List<Expr> decoratorList,
            Location location) implements Stmt {
    }

    record Return(Expr value, Location location) implements Stmt {
    }

    record Delete(List<Expr> targets, Location location) implements Stmt {
    }

    record Assign(List<Expr> targets, Expr value, String typeComment, Location location) implements Stmt {
    }

    record AugAssign(Expr target, Operator op, Expr value, Location location) implements Stmt {
    }

    record AnnAssign(Expr target, Expr annotation, Expr value, boolean simple, Location location) implements Stmt {
    }

    record For(Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse, String typeComment, Location location)
            implements
                Stmt {
    }

    record AsyncFor(Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse, String typeComment, Location location)
            implements
                Stmt {
    }

    record While(Expr test, List<Stmt> body, List<Stmt> orelse, Location location) implements Stmt {
    }

    record If(Expr test, List<Stmt> body, List<Stmt> orelse, Location location) implements Stmt {
    }

    record With(List<WithItem> items, List<Stmt> body, String typeComment, Location location) implements Stmt {
    }

    record AsyncWith(List<WithItem> items, List<Stmt> body, String typeComment, Location location) implements Stmt {
    }

    record Match(Expr subject, List<MatchCase> cases, Location location) implements Stmt {
    }

    record Raise(Expr exc, Expr cause, Location location) implements Stmt {
    }

    record Try(List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> finalbody,
            Location location) implements Stmt {
    }

    record TryStar(List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> finalbody,
            Location location) implements Stmt {
    }

    record Assert(Expr test, Expr msg, Location location) implements Stmt {
    }

    record Import(List<Alias> names, Location location) implements Stmt {
    }

    record ImportFrom(String module, List<Alias> names, int level, Location location) implements Stmt {
    }

    record Global(List<String> names, Location location) implements Stmt {
    }

    record Nonlocal(List<String> names, Location location) implements Stmt {
    }

    record ExprStmt(Expr value, Location location) implements Stmt {
    }

    record Pass(Location location) implements Stmt {
    }

    record Break(Location location) implements Stmt {
    }

    record Continue(Location location) implements Stmt {
    }
}
