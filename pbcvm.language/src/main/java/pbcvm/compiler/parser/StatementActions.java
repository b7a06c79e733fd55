package pbcvm.compiler.parser;

import static pbcvm.compiler.parser.TreeActions.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pbcvm.compiler.syntax.Alias;
import pbcvm.compiler.syntax.Arguments;
import pbcvm.compiler.syntax.ExceptHandler;
import pbcvm.compiler.syntax.Expr;
import pbcvm.compiler.syntax.ExprContext;
import pbcvm.compiler.syntax.Location;
import pbcvm.compiler.syntax.Mod;
import pbcvm.compiler.syntax.Operator;
import pbcvm.compiler.syntax.Stmt;
import pbcvm.compiler.syntax.WithItem;

/** What the grammar makes of statements. */
final class StatementActions {

    private StatementActions() {
    }

    static void register(Map<String, GrammarAction.Function> on) {
        registerModules(on);
        registerSimple(on);
        registerImports(on);
        registerCompound(on);
        registerDefinitions(on);
    }

    private static void registerModules(Map<String, GrammarAction.Function> on) {
        on.put("makeModule", (p, a) -> new Mod.Module(list(a[0]), List.copyOf(p.typeIgnores)));
        on.put("Interactive", (p, a) -> new Mod.Interactive(list(a[0])));
        on.put("Expression", (p, a) -> new Mod.Expression((Expr) a[0]));
        on.put("FunctionType", (p, a) -> new Mod.FunctionType(list(a[0]), (Expr) a[1]));
        on.put("interactiveExit", (p, a) -> Matcher.FAIL);
        on.put("singletonSeq", (p, a) -> List.of(a[0]));
        on.put("seqFlatten", (p, a) -> {
            List<Stmt> all = new ArrayList<>();
            for (Object some : list(a[0])) {
                all.addAll(list(some));
            }
            return all;
        });
        on.put("version", (p, a) -> {
            if (p.options.featureVersion() < (Integer) a[0]) {
                throw p.errors.atLast(PythonSyntaxException.Kind.SYNTAX_ERROR,
                        a[1] + " only supported in Python 3." + a[0] + " and greater");
            }
            return a[2];
        });
        on.put("comment", (p, a) -> a[0] == null ? null : ((Token) a[0]).text);
        on.put("id", (p, a) -> a[0] == null ? null : ((Expr.Name) a[0]).id());
    }

    private static void registerSimple(Map<String, GrammarAction.Function> on) {
        on.put("Expr", (p, a) -> new Stmt.ExprStmt((Expr) a[0], p.here()));
        on.put("Pass", (p, a) -> new Stmt.Pass(p.here()));
        on.put("Break", (p, a) -> new Stmt.Break(p.here()));
        on.put("Continue", (p, a) -> new Stmt.Continue(p.here()));
        on.put("Return", (p, a) -> new Stmt.Return((Expr) a[0], p.here()));
        on.put("Raise", (p, a) -> new Stmt.Raise((Expr) a[0], (Expr) a[1], p.here()));
        on.put("Assert", (p, a) -> new Stmt.Assert((Expr) a[0], (Expr) a[1], p.here()));
        on.put("Delete", (p, a) -> new Stmt.Delete(list(a[0]), p.here()));
        on.put("Global", (p, a) -> new Stmt.Global(list(a[0]), p.here()));
        on.put("Nonlocal", (p, a) -> new Stmt.Nonlocal(list(a[0]), p.here()));
        on.put("Assign", (p, a) -> new Stmt.Assign(list(a[0]), (Expr) a[1], (String) a[2], p.here()));
        on.put("augoperator", (p, a) -> a[0]);
        on.put("AugAssign", (p, a) -> new Stmt.AugAssign((Expr) a[0], (Operator) a[1], (Expr) a[2], p.here()));
        on.put("AnnAssign",
                (p, a) -> new Stmt.AnnAssign((Expr) a[0], (Expr) a[1], (Expr) a[2], a[3].equals(1), p.here()));
        on.put("mapNamesToIds", (p, a) -> {
            List<String> ids = new ArrayList<>();
            for (Object name : list(a[0])) {
                ids.add(((Expr.Name) name).id());
            }
            return ids;
        });
    }

    private static void registerImports(Map<String, GrammarAction.Function> on) {
        on.put("Import", (p, a) -> new Stmt.Import(list(a[0]), p.here()));
        on.put("ImportFrom", (p, a) -> new Stmt.ImportFrom((String) a[0], list(a[1]), (Integer) a[2], p.here()));
        on.put("alias", (p, a) -> new Alias((String) a[0], (String) a[1], p.here()));
        on.put("aliasForStar", (p, a) -> new Alias("*", null, p.here()));
        on.put("seqCountDots", (p, a) -> {
            int count = 0;
            for (Object token : list(a[0])) {
                count += ((Token) token).kind == TokenKind.ELLIPSIS ? 3 : 1;
            }
            return count;
        });
        on.put("joinNamesWithDot", (p, a) -> {
            Expr.Name first = (Expr.Name) a[0];
            Expr.Name second = (Expr.Name) a[1];
            return new Expr.Name(first.id() + "." + second.id(), ExprContext.LOAD,
                    first.location().to(second.location()));
        });
    }

    private static void registerCompound(Map<String, GrammarAction.Function> on) {
        on.put("If", (p, a) -> new Stmt.If((Expr) a[0], list(a[1]), list(a[2]), p.here()));
        on.put("While", (p, a) -> new Stmt.While((Expr) a[0], list(a[1]), list(a[2]), p.here()));
        on.put("For",
                (p, a) -> new Stmt.For((Expr) a[0], (Expr) a[1], list(a[2]), list(a[3]), (String) a[4], p.here()));
        on.put("AsyncFor", (p, a) -> new Stmt.AsyncFor((Expr) a[0], (Expr) a[1], list(a[2]), list(a[3]), (String) a[4],
                p.here()));
        on.put("With", (p, a) -> new Stmt.With(list(a[0]), list(a[1]), (String) a[2], p.here()));
        on.put("AsyncWith", (p, a) -> new Stmt.AsyncWith(list(a[0]), list(a[1]), (String) a[2], p.here()));
        on.put("withitem", (p, a) -> new WithItem((Expr) a[0], (Expr) a[1]));
        on.put("Try", (p, a) -> new Stmt.Try(list(a[0]), list(a[1]), list(a[2]), list(a[3]), p.here()));
        on.put("TryStar", (p, a) -> new Stmt.TryStar(list(a[0]), list(a[1]), list(a[2]), list(a[3]), p.here()));
        on.put("ExceptHandler", (p, a) -> new ExceptHandler((Expr) a[0], (String) a[1], list(a[2]), p.here()));
    }

    private static void registerDefinitions(Map<String, GrammarAction.Function> on) {
        on.put("FunctionDef", (p, a) -> new Stmt.FunctionDef((String) a[0], (Arguments) a[1], list(a[2]), list(a[3]),
                (Expr) a[4], (String) a[5], p.here()));
        on.put("AsyncFunctionDef", (p, a) -> new Stmt.AsyncFunctionDef((String) a[0], (Arguments) a[1], list(a[2]),
                list(a[3]), (Expr) a[4], (String) a[5], p.here()));
        on.put("ClassDef", (p, a) -> new Stmt.ClassDef((String) a[0], list(a[1]), list(a[2]), list(a[3]), list(a[4]),
                p.here()));
        on.put("functionDefDecorators", (p, a) -> decorate(list(a[0]), (Stmt) a[1]));
        on.put("classDefDecorators", (p, a) -> decorate(list(a[0]), (Stmt) a[1]));
    }

    private static Stmt decorate(List<Expr> decorators, Stmt definition) {
        Location place = definition.location();
        return switch (definition) {
            case Stmt.FunctionDef f -> new Stmt.FunctionDef(f.name(), f.args(), f.body(), decorators, f.returns(),
                    f.typeComment(), place);
            case Stmt.AsyncFunctionDef f ->
                new Stmt.AsyncFunctionDef(f.name(), f.args(), f.body(), decorators, f.returns(),
                        f.typeComment(), place);
            case Stmt.ClassDef c -> new Stmt.ClassDef(c.name(), c.bases(), c.keywords(), c.body(), decorators, place);
            default -> throw new IllegalStateException(definition.toString());
        };
    }
}
