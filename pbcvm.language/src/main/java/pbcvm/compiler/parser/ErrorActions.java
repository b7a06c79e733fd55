package pbcvm.compiler.parser;

import static pbcvm.compiler.parser.TreeActions.list;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import pbcvm.code.Singleton;
import pbcvm.compiler.parser.PythonSyntaxException.Kind;
import pbcvm.compiler.syntax.CompareOperator;
import pbcvm.compiler.syntax.Comprehension;
import pbcvm.compiler.syntax.Expr;
import pbcvm.compiler.syntax.Keyword;
import pbcvm.compiler.syntax.Located;

/** What the grammar says of wrong source. */
final class ErrorActions {

    /** What a target is for. */
    enum Targets {
        STAR_TARGETS,
        DEL_TARGETS,
        FOR_TARGETS
    }

    private ErrorActions() {
    }

    static void register(Map<String, GrammarAction.Function> on) {
        on.put("raise", (p, a) -> {
            throw p.errors.atLast(Kind.SYNTAX_ERROR, text(a, 0));
        });
        on.put("raiseIndent", (p, a) -> {
            throw p.errors.atLast(Kind.INDENTATION_ERROR, text(a, 0));
        });
        on.put("raiseAt", (p, a) -> {
            throw p.errors.range(a[0], a[0], text(a, 1));
        });
        on.put("raiseRange", (p, a) -> {
            throw p.errors.range(a[0], a[1], text(a, 2));
        });
        on.put("raiseFrom", (p, a) -> {
            throw p.errors.from(a[0], text(a, 1));
        });
        on.put("raiseMissingColon", (p, a) -> {
            int[] place = SyntaxErrors.placeOf(a[0]);
            throw p.errors.atOffsets(Kind.SYNTAX_ERROR, text(a, 1), place[0], place[3] - 1, place[2], -1);
        });
        on.put("raiseTarget", (p, a) -> checkTarget(p, (Targets) a[0], (Expr) a[1]));
        on.put("line", (p, a) -> SyntaxErrors.placeOf(a[0])[0]);
        on.put("tokenText", (p, a) -> ((Token) a[0]).kind.text());
        on.put("getExprName", (p, a) -> describe((Expr) a[0]));
        on.put("firstItem", (p, a) -> list(a[0]).getFirst());
        on.put("lastItem", (p, a) -> list(a[0]).getLast());
        on.put("getLastComprehensionItem", (p, a) -> lastPart((Comprehension) a[0]));
        registerStatements(on);
    }

    private static void registerStatements(Map<String, GrammarAction.Function> on) {
        on.put("legacyStatement", (p, a) -> {
            if (!isLegacyStatement(a[0])) {
                return Matcher.FAIL;
            }
            String name = ((Expr.Name) a[0]).id();
            throw p.errors.range(a[0], a[1],
                    "Missing parentheses in call to '" + name + "'. Did you mean " + name + "(...)?");
        });
        on.put("forgottenComma", (p, a) -> {
            if (isLegacyStatement(a[0]) || p.tokens[p.mark - 1].level == 0) {
                return Matcher.FAIL;
            }
            throw p.errors.range(a[0], a[1], "invalid syntax. Perhaps you forgot a comma?");
        });
        on.put("argumentsParsingError", (p, a) -> {
            boolean unpacking = false;
            for (Keyword keyword : ((Expr.Call) a[0]).keywords()) {
                unpacking |= keyword.arg() == null;
            }
            throw p.errors.atLast(Kind.SYNTAX_ERROR,
                    "positional argument follows keyword argument" + (unpacking ? " unpacking" : ""));
        });
        on.put("nonparenGenexpInCall", (p, a) -> {
            List<Expr> arguments = ((Expr.Call) a[0]).args();
            if (arguments.size() <= 1) {
                return Matcher.FAIL;
            }
            Comprehension last = (Comprehension) list(a[1]).getLast();
            throw p.errors.range(arguments.getLast(), lastPart(last), "Generator expression must be parenthesized");
        });
    }

    /** The message, its {@code %s} and {@code %d} replaced by the arguments after it. */
    private static String text(Object[] arguments, int message) {
        return String.format((String) arguments[message], Arrays.copyOfRange(arguments, message + 1, arguments.length));
    }

    private static boolean isLegacyStatement(Object expression) {
        return expression instanceof Expr.Name name && (name.id().equals("print") || name.id().equals("exec"));
    }

    private static Located lastPart(Comprehension comprehension) {
        return comprehension.ifs().isEmpty() ? comprehension.iter() : comprehension.ifs().getLast();
    }

    private static Object checkTarget(GrammarParser p, Targets targets, Expr expression) {
        Expr wrong = invalidTarget(targets, expression);
        if (wrong == null) {
            return Matcher.FAIL;
        }
        String verb = targets == Targets.DEL_TARGETS ? "cannot delete " : "cannot assign to ";
        throw p.errors.range(wrong, wrong, verb + describe(wrong));
    }

    /** The first part of an expression that cannot be a target, or {@code null}. */
    private static Expr invalidTarget(Targets targets, Expr expression) {
        return switch (expression) {
            case Expr.List e -> firstInvalid(targets, e.elts());
            case Expr.Tuple e -> firstInvalid(targets, e.elts());
            case Expr.Starred e -> targets == Targets.DEL_TARGETS ? e : invalidTarget(targets, e.value());
            case Expr.Compare e when targets == Targets.FOR_TARGETS ->
                e.ops().getFirst() == CompareOperator.IN ? invalidTarget(targets, e.left()) : null;
            case Expr.Name e -> null;
            case Expr.Subscript e -> null;
            case Expr.Attribute e -> null;
            default -> expression;
        };
    }

    private static Expr firstInvalid(Targets targets, List<Expr> expressions) {
        for (Expr expression : expressions) {
            Expr wrong = invalidTarget(targets, expression);
            if (wrong != null) {
                return wrong;
            }
        }
        return null;
    }

    /** What messages call an expression. */
    static String describe(Expr expression) {
        return switch (expression) {
            case Expr.Attribute e -> "attribute";
            case Expr.Subscript e -> "subscript";
            case Expr.Starred e -> "starred";
            case Expr.Name e -> "name";
            case Expr.List e -> "list";
            case Expr.Tuple e -> "tuple";
            case Expr.Lambda e -> "lambda";
            case Expr.Call e -> "function call";
            case Expr.BoolOp e -> "expression";
            case Expr.BinOp e -> "expression";
            case Expr.UnaryOp e -> "expression";
            case Expr.GeneratorExp e -> "generator expression";
            case Expr.Yield e -> "yield expression";
            case Expr.YieldFrom e -> "yield expression";
            case Expr.Await e -> "await expression";
            case Expr.ListComp e -> "list comprehension";
            case Expr.SetComp e -> "set comprehension";
            case Expr.DictComp e -> "dict comprehension";
            case Expr.Dict e -> "dict literal";
            case Expr.Set e -> "set display";
            case Expr.JoinedStr e -> "f-string expression";
            case Expr.FormattedValue e -> "f-string expression";
            case Expr.Compare e -> "comparison";
            case Expr.IfExp e -> "conditional expression";
            case Expr.NamedExpr e -> "named expression";
            case Expr.Slice e -> "slice";
            case Expr.Constant e -> describeConstant(e.value());
        };
    }

    private static String describeConstant(Object value) {
        if (value == Singleton.NONE) {
            return "None";
        }
        if (value == Singleton.ELLIPSIS) {
            return "ellipsis";
        }
        if (value instanceof Boolean truth) {
            return truth ? "True" : "False";
        }
        return "literal";
    }
}
