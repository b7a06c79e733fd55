package pbcvm.compiler.parser;

import pbcvm.compiler.syntax.Location;

/** A token: its kind, its place, its text, and what the grammar has found out at it. */
final class Token {

    final TokenKind kind;
    /** Where its bytes are in the source. */
    final int start;
    final int end;
    final int lineno;
    final int colOffset;
    final int endLineno;
    final int endColOffset;
    /** How many brackets are open after it. */
    final int level;
    /** The text of names and operators; {@code null} where only the bytes matter. */
    final String text;
    /** What the grammar makes of the token by itself, made once. */
    Object value;
    /** The first of the remembered results of rules tried at this token. */
    Memo memo;

    /** One remembered result: rule, value and the token after it. */
    static final class Memo {
        final int rule;
        final Object value;
        final int mark;
        final Memo next;

        Memo(int rule, Object value, int mark, Memo next) {
            this.rule = rule;
            this.value = value;
            this.mark = mark;
            this.next = next;
        }
    }

    Token(TokenKind kind, int start, int end, Location place, int level, String text) {
        this.kind = kind;
        this.start = start;
        this.end = end;
        this.lineno = place.lineno();
        this.colOffset = place.colOffset();
        this.endLineno = place.endLineno();
        this.endColOffset = place.endColOffset();
        this.level = level;
        this.text = text;
    }

    Location location() {
        return new Location(lineno, colOffset, endLineno, endColOffset);
    }

    @Override
    public String toString() {
        return kind + (text == null ? "" : " " + text) + "@" + lineno + ":" + colOffset;
    }
}
