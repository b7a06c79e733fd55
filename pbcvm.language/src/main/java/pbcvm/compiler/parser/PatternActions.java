package pbcvm.compiler.parser;

import static pbcvm.compiler.parser.TreeActions.list;

import java.util.List;
import java.util.Map;
import pbcvm.code.Complex;
import pbcvm.compiler.syntax.Expr;
import pbcvm.compiler.syntax.MatchCase;
import pbcvm.compiler.syntax.Pattern;
import pbcvm.compiler.syntax.Stmt;

/** What the grammar makes of {@code match} and its patterns. */
final class PatternActions {

    /** A key or keyword and the pattern of its value. */
    private record Pair(Expr key, Pattern pattern) {
    }

    private PatternActions() {
    }

    static void register(Map<String, GrammarAction.Function> on) {
        on.put("Match", (p, a) -> new Stmt.Match((Expr) a[0], list(a[1]), p.here()));
        on.put("match_case", (p, a) -> new MatchCase((Pattern) a[0], (Expr) a[1], list(a[2])));
        on.put("MatchAs", (p, a) -> new Pattern.MatchAs((Pattern) (a.length == 1 ? null : a[0]),
                (String) a[a.length - 1], p.here()));
        on.put("MatchValue", (p, a) -> new Pattern.MatchValue((Expr) a[0], p.here()));
        on.put("MatchSingleton", (p, a) -> new Pattern.MatchSingleton(a[0], p.here()));
        on.put("MatchStar", (p, a) -> new Pattern.MatchStar((String) a[0], p.here()));
        on.put("MatchSequence", (p, a) -> new Pattern.MatchSequence(list(a[0]), p.here()));
        on.put("MatchMapping", (p, a) -> new Pattern.MatchMapping(list(a[0]), list(a[1]), (String) a[2], p.here()));
        on.put("MatchClass",
                (p, a) -> new Pattern.MatchClass((Expr) a[0], list(a[1]), list(a[2]), list(a[3]), p.here()));
        on.put("orPattern", (p, a) -> {
            List<Pattern> patterns = list(a[0]);
            return patterns.size() == 1 ? patterns.getFirst() : new Pattern.MatchOr(patterns, p.here());
        });
        on.put("keyPatternPair", (p, a) -> new Pair((Expr) a[0], (Pattern) a[1]));
        on.put("getPatternKeys", (p, a) -> TreeActions.<Pair>list(a[0]).stream().map(Pair::key).toList());
        on.put("getPatterns", (p, a) -> TreeActions.<Pair>list(a[0]).stream().map(Pair::pattern).toList());
        on.put("ensureReal",
                (p, a) -> checkNumber(p, (Expr.Constant) a[0], false, "real number required in complex literal"));
        on.put("ensureImaginary", (p, a) -> checkNumber(p, (Expr.Constant) a[0], true,
                "imaginary number required in complex literal"));
    }

    private static Expr checkNumber(GrammarParser p, Expr.Constant number, boolean imaginary, String message) {
        if (number.value() instanceof Complex != imaginary) {
            throw p.errors.range(number, number, message);
        }
        return number;
    }
}
