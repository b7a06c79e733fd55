package pbcvm.compiler.parser;

import java.util.ArrayList;
import java.util.List;

/** The simple parts that a grammar is made of. */
final class Matchers {

    private Matchers() {
    }

    /** One token of a kind. */
    static final class Of extends Matcher {
        private final TokenKind kind;

        Of(TokenKind kind) {
            this.kind = kind;
            addFirst(kind);
        }

        /** The kind, if the value of the match is the token itself, else {@code null}. */
        TokenKind plainKind() {
            return kind == TokenKind.NAME || kind == TokenKind.NUMBER ? null : kind;
        }

        @Override
        Object match(GrammarParser p) {
            Token token = p.token();
            if (token.kind != kind) {
                return FAIL;
            }
            p.mark++;
            return switch (kind) {
                case NAME -> p.nameOf(token);
                case NUMBER -> p.numberOf(token);
                default -> token;
            };
        }

        @Override
        boolean updateFirst() {
            return false;
        }
    }

    /** A name with a certain text. */
    static final class SoftKeyword extends Matcher {
        private final String text;

        SoftKeyword(String text) {
            this.text = text;
            addFirst(TokenKind.NAME);
        }

        @Override
        Object match(GrammarParser p) {
            Token token = p.token();
            if (token.kind != TokenKind.NAME || !token.text.equals(text)) {
                return FAIL;
            }
            p.mark++;
            return p.nameOf(token);
        }

        @Override
        boolean updateFirst() {
            return false;
        }
    }

    /** A name that is a keyword in some places. */
    static final class AnySoftKeyword extends Matcher {

        AnySoftKeyword() {
            addFirst(TokenKind.NAME);
        }

        @Override
        Object match(GrammarParser p) {
            Token token = p.token();
            // As in CPython, the beginning of such a name is enough.
            boolean soft = token.kind == TokenKind.NAME
                    && (token.text.equals("_") || "case".startsWith(token.text) || "match".startsWith(token.text));
            if (!soft) {
                return FAIL;
            }
            p.mark++;
            return p.nameOf(token);
        }

        @Override
        boolean updateFirst() {
            return false;
        }
    }

    /** One token that must be there: if it is not, the source is wrong. */
    static final class Forced extends Matcher {
        private final TokenKind kind;

        Forced(TokenKind kind) {
            this.kind = kind;
            nullable = true;
        }

        @Override
        Object match(GrammarParser p) {
            Token token = p.token();
            if (token.kind != kind) {
                throw p.errors.atToken(token, "expected '" + kind.text() + "'");
            }
            p.mark++;
            return token;
        }

        @Override
        boolean updateFirst() {
            return false;
        }
    }

    /** A part that may be absent. */
    static final class Optional extends Matcher {
        private final Matcher part;

        Optional(Matcher part) {
            this.part = part;
            nullable = true;
        }

        @Override
        Object match(GrammarParser p) {
            if (!part.mayStartWith(p.token().kind)) {
                return null;
            }
            int start = p.mark;
            Object value = part.match(p);
            if (value == FAIL) {
                p.mark = start;
                return null;
            }
            return value;
        }

        @Override
        boolean updateFirst() {
            return addFirst(part.firstLow, part.firstHigh, true);
        }
    }

    /** A part that comes any number of times; the value is the list of values. */
    static final class Repeat extends Matcher {
        private final Matcher part;
        private final boolean atLeastOnce;

        Repeat(Matcher part, boolean atLeastOnce) {
            this.part = part;
            this.atLeastOnce = atLeastOnce;
        }

        @Override
        Object match(GrammarParser p) {
            List<Object> values = null;
            p.enter();
            while (part.mayStartWith(p.token().kind)) {
                int start = p.mark;
                Object value = part.match(p);
                if (value == FAIL) {
                    p.mark = start;
                    break;
                }
                if (values == null) {
                    values = new ArrayList<>(2);
                }
                values.add(value);
            }
            p.leave();
            if (values == null) {
                return atLeastOnce ? FAIL : List.of();
            }
            return values;
        }

        @Override
        boolean updateFirst() {
            return addFirst(part.firstLow, part.firstHigh, !atLeastOnce || part.nullable);
        }
    }

    /** A part that comes once or more, with separators; the value is the list of values without them. */
    static final class Gather extends Matcher {
        private final Matcher part;
        private final Matcher separator;

        Gather(Matcher separator, Matcher part) {
            this.part = part;
            this.separator = separator;
        }

        @Override
        Object match(GrammarParser p) {
            p.enter();
            Object value = part.match(p);
            if (value == FAIL) {
                p.leave();
                return FAIL;
            }
            List<Object> values = new ArrayList<>(2);
            p.enter();
            while (true) {
                values.add(value);
                int start = p.mark;
                value = separator.match(p) == FAIL ? FAIL : part.match(p);
                if (value == FAIL) {
                    p.mark = start;
                    break;
                }
            }
            p.leave();
            p.leave();
            return values;
        }

        @Override
        boolean updateFirst() {
            return addFirst(part.firstLow, part.firstHigh, part.nullable);
        }
    }

    /** What must or must not follow; no token is taken. */
    static final class LookAhead extends Matcher {
        private final Matcher part;
        private final boolean wanted;

        LookAhead(Matcher part, boolean wanted) {
            this.part = part;
            this.wanted = wanted;
            nullable = true;
        }

        @Override
        Object match(GrammarParser p) {
            int start = p.mark;
            boolean found = part.match(p) != FAIL;
            p.mark = start;
            return found == wanted ? this : FAIL;
        }

        @Override
        boolean isSilent() {
            return true;
        }

        /** The part that must follow, or {@code null}. */
        Matcher required() {
            return wanted ? part : null;
        }

        @Override
        boolean updateFirst() {
            return false;
        }
    }

    /** From here on the alternatives after this one are out of the question. */
    static final class Cut extends Matcher {

        Cut() {
            nullable = true;
        }

        @Override
        Object match(GrammarParser p) {
            return this;
        }

        @Override
        boolean isSilent() {
            return true;
        }

        @Override
        boolean updateFirst() {
            return false;
        }
    }
}
