package pbcvm.compiler.parser;

/**
 * A part of the grammar: matches some tokens, moving {@link GrammarParser#mark}, or fails, leaving it anywhere.
 *
 * <p>The kinds of token that a match may begin with are known, so that what cannot match need not be tried.
 */
abstract class Matcher {

    /** What a matcher gives that does not match; {@code null} is the value of an optional part that is absent. */
    static final Object FAIL = new Object();

    /** The first tokens of a match: one bit for each kind. */
    long firstLow;
    long firstHigh;
    /** Whether a match may be empty. */
    boolean nullable;

    /** Gives the value of the match or {@link #FAIL}. */
    abstract Object match(GrammarParser p);

    /** Whether the part tells nothing to the alternative it is in. */
    boolean isSilent() {
        return false;
    }

    /** Recomputes what a match may begin with from the parts; gives whether that changed. */
    abstract boolean updateFirst();

    final boolean addFirst(long low, long high, boolean empty) {
        long newLow = firstLow | low;
        long newHigh = firstHigh | high;
        boolean changed = newLow != firstLow || newHigh != firstHigh || empty && !nullable;
        firstLow = newLow;
        firstHigh = newHigh;
        nullable |= empty;
        return changed;
    }

    final boolean addFirst(TokenKind kind) {
        int bit = kind.ordinal();
        return bit < Long.SIZE ? addFirst(1L << bit, 0, false) : addFirst(0, 1L << (bit - Long.SIZE), false);
    }

    final boolean mayStartWith(TokenKind kind) {
        int bit = kind.ordinal();
        return nullable || ((bit < Long.SIZE ? firstLow >>> bit : firstHigh >>> (bit - Long.SIZE)) & 1) != 0;
    }
}
