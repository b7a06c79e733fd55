package pbcvm.compiler.parser;

/** A rule of the grammar, which other rules call by its name. */
final class Rule extends Choice {

    final String name;
    private final int number;
    /** Whether its results are remembered. */
    private final boolean remembered;
    private final boolean withoutErrorRules;
    private boolean leftRecursive;

    Rule(String name, int number, boolean remembered) {
        this.name = name;
        this.number = number;
        this.remembered = remembered;
        this.withoutErrorRules = name.endsWith("without_invalid");
    }

    void setAlternatives(Alternative[] all) {
        alternatives = all;
        for (Alternative alternative : all) {
            leftRecursive |= alternative.leftRecursive;
        }
    }

    @Override
    Object match(GrammarParser p) {
        p.enter();
        Object value = remembered ? matchRemembered(p) : matchNew(p);
        p.leave();
        return value;
    }

    private Object matchRemembered(GrammarParser p) {
        Token token = p.token();
        for (Token.Memo memo = token.memo; memo != null; memo = memo.next) {
            if (memo.rule == number) {
                p.mark = memo.mark;
                return memo.value;
            }
        }
        Object value = matchNew(p);
        token.memo = new Token.Memo(number, value, p.mark, token.memo);
        return value;
    }

    private Object matchNew(GrammarParser p) {
        if (withoutErrorRules) {
            boolean before = p.withErrorRules;
            p.withErrorRules = false;
            Object value = matchAlternatives(p);
            p.withErrorRules = before;
            return value;
        }
        return leftRecursive ? matchGrowing(p) : matchAlternatives(p);
    }

    /** Matches an alternative that does not begin with the rule itself, then makes it longer as often as it goes. */
    private Object matchGrowing(GrammarParser p) {
        int start = p.mark;
        p.enter();
        Object value = matchAlternatives(p);
        while (value != FAIL) {
            Object longer = grow(p, value, start);
            if (longer == FAIL) {
                break;
            }
            value = longer;
        }
        p.leave();
        return value;
    }

    private Object grow(GrammarParser p, Object head, int start) {
        int end = p.mark;
        TokenKind kind = p.token().kind;
        for (Alternative alternative : alternatives) {
            if (alternative.leftRecursive && alternative.mayStartWith(kind)) {
                p.cut = false;
                Object value = alternative.matchTail(p, head, start);
                if (value != FAIL) {
                    return value;
                }
                p.mark = end;
            }
        }
        return FAIL;
    }

    @Override
    public String toString() {
        return name;
    }
}
