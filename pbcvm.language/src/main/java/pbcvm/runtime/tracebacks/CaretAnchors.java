package pbcvm.runtime.tracebacks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the operator or the subscript in the source text of an expression, which a traceback marks with {@code ^} among
 * {@code ~}. It reads the text of one expression: only binary arithmetic and subscripts matter.
 */
final class CaretAnchors {
    /** The marked part, as character offsets in the expression. */
    record Range(int start, int end) {
    }

    private record Token(char kind, String text, int start, int end) {
    }

    /** The place of a part of the expression, without the parentheses around it. */
    private record Part(int start, int end, Range anchor) {
    }

    private static final char NAME = 'n';
    private static final char ATOM = 'a';
    private static final char GROUP = 'g';
    private static final char OPERATOR = 'o';
    private static final Set<String> REFUSED_WORDS = Set.of("lambda", "if", "else", "or", "and", "not", "in", "is",
            "yield", "for", "async", "raise", "return", "assert", "del", "import", "from", "with", "while",
            "global", "nonlocal", "pass", "break", "continue", "def", "class", "try", "except", "finally", "as");
    private static final String[][] LEVELS =
            {{"|"}, {"^"}, {"&"}, {"<<", ">>"}, {"+", "-"}, {"*", "/", "//", "%", "@"}};

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    private CaretAnchors(String text) {
        this.text = text;
    }

    /** The marked part of an expression; null when nothing in it is special. */
    static Range find(String expression) {
        CaretAnchors anchors = new CaretAnchors(expression);
        if (!anchors.scan(0, expression.length())) {
            return null;
        }
        Part part = anchors.binary(0);
        return part == null || anchors.next < anchors.tokens.size() ? null : part.anchor;
    }

    // -- Tokens -------------------------------------------------------------------------------------------------------

    private boolean scan(int from, int to) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t' || c == '\f') {
                i++;
                continue;
            }
            int end = tokenEnd(i, to);
            if (end < 0) {
                return false;
            }
            i = end;
        }
        return true;
    }

    private int tokenEnd(int start, int to) {
        char c = text.charAt(start);
        if (Character.isDigit(c) || c == '.' && start + 1 < to && Character.isDigit(text.charAt(start + 1))) {
            return add(ATOM, start, numberEnd(start, to));
        }
        if (Character.isUnicodeIdentifierStart(c) || c == '_' || Character.isSurrogate(c)) {
            int end = start;
            while (end < to && (Character.isUnicodeIdentifierPart(text.charAt(end))
                    || Character.isSurrogate(text.charAt(end)))) {
                end++;
            }
            if (end < to && end - start <= 2 && (text.charAt(end) == '"' || text.charAt(end) == '\'')) {
                return add(ATOM, start, stringEnd(end, to));
            }
            return REFUSED_WORDS.contains(text.substring(start, end)) ? -1 : add(NAME, start, end);
        }
        if (c == '"' || c == '\'') {
            return add(ATOM, start, stringEnd(start, to));
        }
        if (c == '(' || c == '[' || c == '{') {
            return add(GROUP, start, groupEnd(start, to));
        }
        for (String operator : new String[]{"**", "//", "<<", ">>", "+", "-", "*", "/", "%", "@", "&", "|", "^", "~",
            "."}) {
            if (text.startsWith(operator, start) && start + operator.length() <= to) {
                int end = start + operator.length();
                return end < to && text.charAt(end) == '=' ? -1 : add(OPERATOR, start, end);
            }
        }
        return -1;
    }

    private int add(char kind, int start, int end) {
        if (end > start) {
            tokens.add(new Token(kind, text.substring(start, end), start, end));
        }
        return end;
    }

    private int numberEnd(int start, int to) {
        int end = start;
        while (end < to) {
            char c = text.charAt(end);
            boolean exponentSign = (c == '+' || c == '-') && end > start && "eE".indexOf(text.charAt(end - 1)) >= 0
                    && !text.startsWith("0x", start) && !text.startsWith("0X", start);
            if (!Character.isLetterOrDigit(c) && c != '.' && c != '_' && !exponentSign) {
                break;
            }
            end++;
        }
        return end;
    }

    private int stringEnd(int start, int to) {
        char quote = text.charAt(start);
        String triple = String.valueOf(quote).repeat(3);
        String closing = text.startsWith(triple, start) ? triple : String.valueOf(quote);
        int i = start + closing.length();
        while (i < to) {
            if (text.charAt(i) == '\\') {
                i += 2;
            } else if (text.startsWith(closing, i)) {
                return i + closing.length();
            } else {
                i++;
            }
        }
        return -1;
    }

    private int groupEnd(int start, int to) {
        int depth = 0;
        int i = start;
        while (i < to) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'') {
                i = stringEnd(i, to);
                if (i < 0) {
                    return -1;
                }
                continue;
            }
            if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if ((c == ')' || c == ']' || c == '}') && --depth == 0) {
                return i + 1;
            }
            i++;
        }
        return -1;
    }

    // -- Expressions --------------------------------------------------------------------------------------------------

    private Token peek() {
        return next < tokens.size() ? tokens.get(next) : null;
    }

    private boolean isOperator(String... symbols) {
        Token token = peek();
        if (token == null || token.kind != OPERATOR) {
            return false;
        }
        for (String symbol : symbols) {
            if (token.text.equals(symbol)) {
                return true;
            }
        }
        return false;
    }

    private Part binary(int level) {
        if (level == LEVELS.length) {
            return unary();
        }
        Part left = binary(level + 1);
        while (left != null && isOperator(LEVELS[level])) {
            next++;
            Part right = binary(level + 1);
            left = right == null ? null : join(left, right);
        }
        return left;
    }

    private Part join(Part left, Part right) {
        for (int i = left.end; i < right.start; i++) {
            if (!isBlank(text.charAt(i)) && text.charAt(i) != ')') {
                int end = i + 1 < right.start && !isBlank(text.charAt(i + 1)) ? i + 2 : i + 1;
                return new Part(left.start, right.end, new Range(i, end));
            }
        }
        return new Part(left.start, right.end, null);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\f';
    }

    private Part unary() {
        if (isOperator("+", "-", "~")) {
            Token sign = tokens.get(next++);
            Part operand = unary();
            return operand == null ? null : new Part(sign.start, operand.end, null);
        }
        return power();
    }

    private Part power() {
        Part base = awaited();
        if (base != null && isOperator("**")) {
            next++;
            Part exponent = unary();
            return exponent == null ? null : join(base, exponent);
        }
        return base;
    }

    private Part awaited() {
        Token token = peek();
        if (token != null && token.kind == NAME && token.text.equals("await")) {
            next++;
            Part operand = primary();
            return operand == null ? null : new Part(token.start, operand.end, null);
        }
        return primary();
    }

    private Part primary() {
        Token token = peek();
        if (token == null || token.kind == OPERATOR) {
            return null;
        }
        next++;
        Part part = token.kind == GROUP ? group(token) : new Part(token.start, token.end, null);
        while (part != null && token.kind == ATOM && peek() != null && peek().kind == ATOM) {
            part = new Part(part.start, tokens.get(next++).end, null);
        }
        int start = token.kind == GROUP && part != null ? token.start : part == null ? 0 : part.start;
        while (part != null) {
            if (isOperator(".")) {
                next++;
                if (peek() == null || peek().kind != NAME) {
                    return null;
                }
                part = new Part(start, tokens.get(next++).end, null);
            } else if (peek() != null && peek().kind == GROUP && peek().text.charAt(0) != '{') {
                part = trailer(start, tokens.get(next++));
            } else {
                return part;
            }
        }
        return null;
    }

    private static Part trailer(int start, Token group) {
        if (group.text.charAt(0) == '(') {
            return new Part(start, group.end, null);
        }
        return new Part(start, group.end, new Range(group.start, group.end));
    }

    private Part group(Token token) {
        if (token.text.charAt(0) != '(') {
            return new Part(token.start, token.end, null);
        }
        Part inner = inside(token.start + 1, token.end - 1);
        if (inner != null) {
            return inner;
        }
        return isTupleOrGenerator(token) ? new Part(token.start, token.end, null) : trimmed(token);
    }

    private Part trimmed(Token token) {
        int start = token.start + 1;
        int end = token.end - 1;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? new Part(token.start, token.end, null) : new Part(start, end, null);
    }

    private boolean isTupleOrGenerator(Token token) {
        int i = token.start + 1;
        while (i < token.end - 1) {
            char c = text.charAt(i);
            if (c == ',') {
                return true;
            }
            if (c == '"' || c == '\'') {
                i = stringEnd(i, token.end);
            } else if (c == '(' || c == '[' || c == '{') {
                i = groupEnd(i, token.end);
            } else if (text.startsWith("for ", i) && isBlank(text.charAt(i - 1))) {
                return true;
            } else {
                i++;
            }
            if (i < 0) {
                return false;
            }
        }
        return false;
    }

    private Part inside(int from, int to) {
        CaretAnchors inner = new CaretAnchors(text);
        if (!inner.scan(from, to)) {
            return null;
        }
        Part part = inner.binary(0);
        return part == null || inner.next < inner.tokens.size() ? null : part;
    }
}
