package pbcvm.compiler.parser;

import static pbcvm.compiler.parser.TreeActions.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pbcvm.compiler.syntax.Arguments;
import pbcvm.compiler.syntax.BoolOperator;
import pbcvm.compiler.syntax.CompareOperator;
import pbcvm.compiler.syntax.Comprehension;
import pbcvm.compiler.syntax.Expr;
import pbcvm.compiler.syntax.ExprContext;
import pbcvm.compiler.syntax.Keyword;
import pbcvm.compiler.syntax.Location;
import pbcvm.compiler.syntax.Operator;
import pbcvm.compiler.syntax.UnaryOperator;

/** What the grammar makes of expressions. */
final class ExpressionActions {

    /** A comparison and what is compared with. */
    private record Comparison(CompareOperator operator, Expr operand) {
    }

    /** An item of a dictionary; without a key it is {@code **value}. */
    private record Item(Expr key, Expr value) {
    }

    private ExpressionActions() {
    }

    static void register(Map<String, GrammarAction.Function> on) {
        registerSequences(on);
        registerOperators(on);
        registerDisplays(on);
        registerPrimaries(on);
        registerCalls(on);
    }

    private static void registerSequences(Map<String, GrammarAction.Function> on) {
        on.put("seqInsertInFront", (p, a) -> {
            List<Object> all = new ArrayList<>();
            all.add(a[0]);
            all.addAll(list(a[1]));
            return all;
        });
        on.put("seqAppendToEnd", (p, a) -> {
            List<Object> all = new ArrayList<>(list(a[0]));
            all.add(a[1]);
            return all;
        });
        on.put("joinSequences", (p, a) -> {
            List<Object> all = new ArrayList<>(list(a[0]));
            all.addAll(list(a[1]));
            return all;
        });
    }

    private static void registerOperators(Map<String, GrammarAction.Function> on) {
        on.put("BoolOp", (p, a) -> new Expr.BoolOp((BoolOperator) a[0], list(a[1]), p.here()));
        on.put("BinOp", (p, a) -> new Expr.BinOp((Expr) a[0], (Operator) a[1], (Expr) a[2], p.here()));
        on.put("UnaryOp", (p, a) -> new Expr.UnaryOp((UnaryOperator) a[0], (Expr) a[1], p.here()));
        on.put("NamedExpr", (p, a) -> new Expr.NamedExpr((Expr) a[0], (Expr) a[1], p.here()));
        on.put("Lambda", (p, a) -> new Expr.Lambda((Arguments) a[0], (Expr) a[1], p.here()));
        on.put("IfExp", (p, a) -> new Expr.IfExp((Expr) a[0], (Expr) a[1], (Expr) a[2], p.here()));
        on.put("Compare", (p, a) -> new Expr.Compare((Expr) a[0], list(a[1]), list(a[2]), p.here()));
        on.put("cmpopExprPair", (p, a) -> new Comparison((CompareOperator) a[0], (Expr) a[1]));
        on.put("getCmpops", (p, a) -> TreeActions.<Comparison>list(a[0]).stream().map(Comparison::operator).toList());
        on.put("getExprs", (p, a) -> TreeActions.<Comparison>list(a[0]).stream().map(Comparison::operand).toList());
        on.put("Await", (p, a) -> new Expr.Await((Expr) a[0], p.here()));
        on.put("Yield", (p, a) -> new Expr.Yield((Expr) a[0], p.here()));
        on.put("YieldFrom", (p, a) -> new Expr.YieldFrom((Expr) a[0], p.here()));
        on.put("notEqualToken", (p, a) -> {
            boolean usual = ((Token) a[0]).text.equals("!=");
            if (p.options.barryAsFlufl() && usual) {
                throw p.errors.atLast(PythonSyntaxException.Kind.SYNTAX_ERROR,
                        "with Barry as BDFL, use '<>' instead of '!='");
            }
            return usual != p.options.barryAsFlufl() ? a[0] : Matcher.FAIL;
        });
    }

    private static void registerDisplays(Map<String, GrammarAction.Function> on) {
        on.put("Tuple", (p, a) -> new Expr.Tuple(list(a[0]), (ExprContext) a[1], p.here()));
        on.put("List", (p, a) -> new Expr.List(list(a[0]), (ExprContext) a[1], p.here()));
        on.put("Set", (p, a) -> new Expr.Set(list(a[0]), p.here()));
        on.put("Dict", (p, a) -> new Expr.Dict(list(a[0]), list(a[1]), p.here()));
        on.put("keyValuePair", (p, a) -> new Item((Expr) a[0], (Expr) a[1]));
        on.put("pairKey", (p, a) -> ((Item) a[0]).key());
        on.put("pairValue", (p, a) -> ((Item) a[0]).value());
        on.put("getKeys", (p, a) -> TreeActions.<Item>list(a[0]).stream().map(Item::key).toList());
        on.put("getValues", (p, a) -> TreeActions.<Item>list(a[0]).stream().map(Item::value).toList());
        on.put("ListComp", (p, a) -> new Expr.ListComp((Expr) a[0], list(a[1]), p.here()));
        on.put("SetComp", (p, a) -> new Expr.SetComp((Expr) a[0], list(a[1]), p.here()));
        on.put("DictComp", (p, a) -> new Expr.DictComp((Expr) a[0], (Expr) a[1], list(a[2]), p.here()));
        on.put("GeneratorExp", (p, a) -> new Expr.GeneratorExp((Expr) a[0], list(a[1]), p.here()));
        on.put("comprehension", (p, a) -> new Comprehension((Expr) a[0], (Expr) a[1], list(a[2]), a[3].equals(1)));
    }

    private static void registerPrimaries(Map<String, GrammarAction.Function> on) {
        on.put("Attribute", (p, a) -> new Expr.Attribute((Expr) a[0], (String) a[1], (ExprContext) a[2], p.here()));
        on.put("Subscript", (p, a) -> new Expr.Subscript((Expr) a[0], (Expr) a[1], (ExprContext) a[2], p.here()));
        on.put("Slice", (p, a) -> new Expr.Slice((Expr) a[0], (Expr) a[1], (Expr) a[2], p.here()));
        on.put("Starred", (p, a) -> new Expr.Starred((Expr) a[0], (ExprContext) a[1], p.here()));
        on.put("Constant", (p, a) -> new Expr.Constant(a[0], (String) a[1], p.here()));
        on.put("concatenateStrings", (p, a) -> StringLiterals.concatenate(p, list(a[0])));
        on.put("setExprContext", (p, a) -> withContext((Expr) a[0], (ExprContext) a[1]));
    }

    private static Expr withContext(Expr expression, ExprContext context) {
        Location place = expression.location();
        return switch (expression) {
            case Expr.Name e -> new Expr.Name(e.id(), context, place);
            case Expr.Tuple e -> new Expr.Tuple(withContext(e.elts(), context), context, place);
            case Expr.List e -> new Expr.List(withContext(e.elts(), context), context, place);
            case Expr.Subscript e -> new Expr.Subscript(e.value(), e.slice(), context, place);
            case Expr.Attribute e -> new Expr.Attribute(e.value(), e.attr(), context, place);
            case Expr.Starred e -> new Expr.Starred(withContext(e.value(), context), context, place);
            default -> expression;
        };
    }

    private static List<Expr> withContext(List<Expr> expressions, ExprContext context) {
        return expressions.stream().map(e -> withContext(e, context)).toList();
    }

    // -- calls ------------------------------------------------------------------------------------------------------

    private static void registerCalls(Map<String, GrammarAction.Function> on) {
        on.put("Call", (p, a) -> new Expr.Call((Expr) a[0], list(a[1]), list(a[2]), p.here()));
        on.put("dummyName", (p, a) -> new Expr.Name("", ExprContext.LOAD, Location.NONE));
        on.put("callArgs", (p, a) -> a[0] == null ? List.of() : ((Expr.Call) a[0]).args());
        on.put("callKeywords", (p, a) -> a[0] == null ? List.of() : ((Expr.Call) a[0]).keywords());
        on.put("keyword", (p, a) -> new Keyword((String) a[0], (Expr) a[1], p.here()));
        on.put("keywordOrStarred", (p, a) -> a[0]);
        on.put("seqExtractStarredExprs", (p, a) -> list(a[0]).stream().filter(Expr.class::isInstance).toList());
        on.put("seqDeleteStarredExprs", (p, a) -> list(a[0]).stream().filter(Keyword.class::isInstance).toList());
        on.put("collectCallSeqs", (p, a) -> {
            List<Expr> arguments = new ArrayList<>(TreeActions.<Expr>list(a[0]));
            List<Keyword> keywords = new ArrayList<>();
            for (Object argument : list(a[1])) {
                if (argument instanceof Keyword keyword) {
                    keywords.add(keyword);
                } else {
                    arguments.add((Expr) argument);
                }
            }
            return new Expr.Call(new Expr.Name("", ExprContext.LOAD, Location.NONE), arguments, keywords, p.here());
        });
    }
}
