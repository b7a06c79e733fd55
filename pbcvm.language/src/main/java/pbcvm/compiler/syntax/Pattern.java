package pbcvm.compiler.syntax;

import java.util.List;

/** The pattern of a {@code case}. */
public sealed interface Pattern extends Located {

    record MatchValue(Expr value, Location location) implements Pattern {
    }

    record MatchSingleton(Object value, Location location) implements Pattern {
    }

    record MatchSequence(List<Pattern> patterns, Location location) implements Pattern {
    }

    record MatchMapping(List<Expr> keys, List<Pattern> patterns, String rest, Location location) implements Pattern {
    }

    record MatchClass(Expr cls, List<Pattern> patterns, List<String> kwdAttrs, List<Pattern> kwdPatterns,
            Location location) implements Pattern {
    }

    record MatchStar(String name, Location location) implements Pattern {
    }

    record MatchAs(Pattern pattern, String name, Location location) implements Pattern {
    }

    record MatchOr(List<Pattern> patterns, Location location) implements Pattern {
    }
}
