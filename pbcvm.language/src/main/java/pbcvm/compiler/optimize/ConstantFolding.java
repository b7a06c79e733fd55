package pbcvm.compiler.optimize;

import java.util.ArrayList;
import java.util.List;
import pbcvm.code.SurrogateText;
import pbcvm.compiler.scope.FutureFeatures;
import pbcvm.compiler.syntax.ExceptHandler;
import pbcvm.compiler.syntax.Expr;
import pbcvm.compiler.syntax.MatchCase;
import pbcvm.compiler.syntax.Mod;
import pbcvm.compiler.syntax.Pattern;
import pbcvm.compiler.syntax.Stmt;
import pbcvm.compiler.syntax.WithItem;

/** Makes a simpler tree that does the same. */
public final class ConstantFolding {

    private final ExpressionFolding expressions;

    private ConstantFolding(int optimize, FutureFeatures features) {
        expressions = new ExpressionFolding(optimize, features);
    }

    /**
     * Folds a whole tree.
     *
     * @param optimize the level of optimization, which decides what {@code __debug__} is
     */
    public static Mod fold(Mod module, int optimize, FutureFeatures features) {
        ConstantFolding folding = new ConstantFolding(optimize, features);
        return switch (module) {
            case Mod.Module(var body, var ignores) -> new Mod.Module(folding.documented(body), ignores);
            case Mod.Interactive(var body) -> new Mod.Interactive(folding.body(body));
            case Mod.Expression(var body) -> new Mod.Expression(folding.fold(body));
            case Mod.FunctionType type -> type;
        };
    }

    private Expr fold(Expr expression) {
        return expressions.fold(expression);
    }

    private List<Stmt> body(List<Stmt> statements) {
        return ExpressionFolding.each(statements, this::fold);
    }

    /** Folds a body that may start with a docstring; a text that was not written as one does not become one. */
    private List<Stmt> documented(List<Stmt> statements) {
        List<Stmt> folded = body(statements);
        if (!startsWithText(statements) && startsWithText(folded)) {
            Stmt.ExprStmt first = (Stmt.ExprStmt) folded.get(0);
            folded = new ArrayList<>(folded);
            folded.set(0, new Stmt.ExprStmt(new Expr.JoinedStr(List.of(first.value()), first.location()),
                    first.location()));
        }
        return folded;
    }

    private static boolean startsWithText(List<Stmt> statements) {
        return !statements.isEmpty() && statements.get(0) instanceof Stmt.ExprStmt(Expr.Constant constant, var place)
                && (constant.value() instanceof String || constant.value() instanceof SurrogateText);
    }

    private Stmt fold(Stmt statement) {
        expressions.enter();
        Stmt folded = foldNode(statement);
        expressions.leave();
        return folded;
    }

    private Stmt foldNode(Stmt statement) {
        return switch (statement) {
            case Stmt.ExprStmt(var value, var place) -> {
                Expr folded = fold(value);
                yield folded == value ? statement : new Stmt.ExprStmt(folded, place);
            }
            case Stmt.Assign(var targets, var value, var comment, var place) ->
                new Stmt.Assign(expressions.fold(targets), fold(value), comment, place);
            case Stmt.Return(var value, var place) -> new Stmt.Return(fold(value), place);
            case Stmt.FunctionDef(var name, var args, var body, var decorators, var returns, var comment, var place) ->
                new Stmt.FunctionDef(name, expressions.fold(args), documented(body), expressions.fold(decorators),
                        expressions.foldAnnotation(returns), comment, place);
            case Stmt.AsyncFunctionDef(var name, var args, var body, var decorators, var returns, var note, var at) ->
                new Stmt.AsyncFunctionDef(name, expressions.fold(args), documented(body), expressions.fold(decorators),
                        expressions.foldAnnotation(returns), note, at);
            case Stmt.ClassDef(var name, var bases, var keywords, var body, var decorators, var place) ->
                new Stmt.ClassDef(name, expressions.fold(bases),
                        ExpressionFolding.each(keywords, expressions::fold), documented(body),
                        expressions.fold(decorators), place);
            case Stmt.Delete(var targets, var place) -> new Stmt.Delete(expressions.fold(targets), place);
            case Stmt.AugAssign(var target, var op, var value, var place) ->
                new Stmt.AugAssign(fold(target), op, fold(value), place);
            case Stmt.AnnAssign(var target, var annotation, var value, var simple, var place) ->
                new Stmt.AnnAssign(fold(target), expressions.foldAnnotation(annotation), fold(value), simple, place);
            case Stmt.For(var target, var iter, var body, var orelse, var comment, var place) ->
                new Stmt.For(fold(target), expressions.foldIterable(fold(iter)), body(body), body(orelse), comment,
                        place);
            case Stmt.AsyncFor(var target, var iter, var body, var orelse, var comment, var place) ->
                new Stmt.AsyncFor(fold(target), fold(iter), body(body), body(orelse), comment, place);
            case Stmt.While(var test, var body, var orelse, var place) ->
                new Stmt.While(fold(test), body(body), body(orelse), place);
            case Stmt.If(var test, var body, var orelse, var place) ->
                new Stmt.If(fold(test), body(body), body(orelse), place);
            case Stmt.With(var items, var body, var comment, var place) ->
                new Stmt.With(ExpressionFolding.each(items, this::fold), body(body), comment, place);
            case Stmt.AsyncWith(var items, var body, var comment, var place) ->
                new Stmt.AsyncWith(ExpressionFolding.each(items, this::fold), body(body), comment, place);
            case Stmt.Match(var subject, var cases, var place) ->
                new Stmt.Match(fold(subject), ExpressionFolding.each(cases, this::fold), place);
            case Stmt.Raise(var exc, var cause, var place) -> new Stmt.Raise(fold(exc), fold(cause), place);
            case Stmt.Try(var body, var handlers, var orelse, var last, var place) ->
                new Stmt.Try(body(body), ExpressionFolding.each(handlers, this::fold), body(orelse), body(last), place);
            case Stmt.TryStar(var body, var handlers, var orelse, var last, var place) ->
                new Stmt.TryStar(body(body), ExpressionFolding.each(handlers, this::fold), body(orelse), body(last),
                        place);
            case Stmt.Assert(var test, var message, var place) -> new Stmt.Assert(fold(test), fold(message), place);
            case Stmt.Import node -> node;
            case Stmt.ImportFrom node -> node;
            case Stmt.Global node -> node;
            case Stmt.Nonlocal node -> node;
            case Stmt.Pass node -> node;
            case Stmt.Break node -> node;
            case Stmt.Continue node -> node;
        };
    }

    private ExceptHandler fold(ExceptHandler handler) {
        return new ExceptHandler(fold(handler.type()), handler.name(), body(handler.body()), handler.location());
    }

    private WithItem fold(WithItem item) {
        return new WithItem(fold(item.contextExpr()), fold(item.optionalVars()));
    }

    private MatchCase fold(MatchCase each) {
        return new MatchCase(fold(each.pattern()), fold(each.guard()), body(each.body()));
    }

    private List<Pattern> patterns(List<Pattern> patterns) {
        return ExpressionFolding.each(patterns, this::fold);
    }

    private Pattern fold(Pattern pattern) {
        return switch (pattern) {
            case Pattern.MatchValue(var value, var place) -> new Pattern.MatchValue(fold(value), place);
            case Pattern.MatchSequence(var parts, var place) -> new Pattern.MatchSequence(patterns(parts), place);
            case Pattern.MatchMapping(var keys, var parts, var rest, var place) ->
                new Pattern.MatchMapping(expressions.fold(keys), patterns(parts), rest, place);
            case Pattern.MatchClass(var type, var parts, var names, var named, var place) ->
                new Pattern.MatchClass(fold(type), patterns(parts), names, patterns(named), place);
            case Pattern.MatchAs(Pattern inner, var name, var place) when inner != null ->
                new Pattern.MatchAs(fold(inner), name, place);
            case Pattern.MatchOr(var parts, var place) -> new Pattern.MatchOr(patterns(parts), place);
            default -> pattern;
        };
    }
}
