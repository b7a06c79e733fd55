package pbcvm.compiler.parser;

/** One of the ways in which a rule can match: parts one after the other, and what to make of their values. */
final class Alternative {

    private final Matcher[] parts;
    /** For each part that is no more than a token the kind, so that no call is needed. */
    private final TokenKind[] tokens;
    /** For each part the variable that keeps its value, or -1. */
    private final int[] variables;
    private final int variableCount;
    /** {@code null} if the value is that of the only part that is not silent. */
    private final GrammarAction action;
    private final int valuePart;
    private final int cut;
    /** Whether it is for finding out what is wrong in a source that does not parse. */
    final boolean forErrors;
    /** In a rule that begins with itself: whether this alternative does. */
    boolean leftRecursive;
    private long firstLow;
    private long firstHigh;
    private boolean nullable;

    Alternative(Matcher[] parts, int[] variables, int variableCount, GrammarAction action, boolean forErrors) {
        this.parts = parts;
        this.variables = variables;
        this.variableCount = variableCount;
        this.action = action;
        this.forErrors = forErrors;
        tokens = new TokenKind[parts.length];
        int value = -1;
        int valueCount = 0;
        int cutAt = Integer.MAX_VALUE;
        for (int i = 0; i < parts.length; i++) {
            tokens[i] = parts[i] instanceof Matchers.Of token ? token.plainKind() : null;
            if (parts[i] instanceof Matchers.Cut) {
                cutAt = i;
            } else if (!parts[i].isSilent()) {
                value = i;
                valueCount++;
            }
        }
        valuePart = valueCount == 1 ? value : -1;
        cut = cutAt;
    }

    /** The part if there is no other and nothing is made of it, else {@code null}. */
    Matcher onlyPart() {
        return parts.length == 1 && action == null && variableCount == 0 ? parts[0] : null;
    }

    boolean mayStartWith(TokenKind kind) {
        int bit = kind.ordinal();
        return nullable || ((bit < Long.SIZE ? firstLow >>> bit : firstHigh >>> (bit - Long.SIZE)) & 1) != 0;
    }

    /** Adds to the first tokens of the whole what this alternative may begin with; gives whether that changed. */
    boolean addFirstTo(Matcher whole) {
        long low = 0;
        long high = 0;
        boolean empty = true;
        for (int i = leftRecursive ? 1 : 0; i < parts.length; i++) {
            Matcher part = parts[i];
            if (part instanceof Matchers.LookAhead ahead) {
                if (ahead.required() == null || ahead.required().nullable || low != 0 || high != 0) {
                    continue;
                }
                part = ahead.required();
            }
            low |= part.firstLow;
            high |= part.firstHigh;
            if (!part.nullable) {
                empty = false;
                break;
            }
        }
        firstLow = low;
        firstHigh = high;
        nullable = empty;
        return leftRecursive ? false : whole.addFirst(low, high, empty);
    }

    /** Matches all parts from the current token on. */
    Object match(GrammarParser p) {
        return matchFrom(p, 0, null, p.mark);
    }

    /** Matches the parts after the first one, whose value is there already and began at token {@code start}. */
    Object matchTail(GrammarParser p, Object head, int start) {
        return matchFrom(p, 1, head, start);
    }

    private Object matchFrom(GrammarParser p, int from, Object head, int start) {
        Object[] values = null;
        Object only = head;
        if (from == 1 && variables[0] >= 0) {
            values = new Object[variableCount];
            values[variables[0]] = head;
        }
        for (int i = from; i < parts.length; i++) {
            TokenKind kind = tokens[i];
            Object value;
            if (kind == null) {
                value = parts[i].match(p);
            } else {
                Token token = p.token();
                value = token.kind == kind ? token : Matcher.FAIL;
                p.mark++;
            }
            if (value == Matcher.FAIL) {
                p.cut = i > cut;
                return Matcher.FAIL;
            }
            if (variables[i] >= 0) {
                if (values == null) {
                    values = new Object[variableCount];
                }
                values[variables[i]] = value;
            }
            if (i == valuePart) {
                only = value;
            }
        }
        if (action == null) {
            return valuePart >= 0 ? only : this;
        }
        Object result = action.run(p, values, start);
        // An action that gives nothing ends the rule, whatever alternatives are left.
        p.cut = result == Matcher.FAIL;
        return result;
    }
}
