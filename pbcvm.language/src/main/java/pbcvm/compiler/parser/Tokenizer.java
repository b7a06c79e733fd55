package pbcvm.compiler.parser;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import pbcvm.compiler.syntax.Characters;

/**
 * Splits UTF-8 source into tokens. {@link #next} gives the kind and leaves the token's range in {@link #start} and
 * {@link #end}; a kind of {@code ERROR} is explained by {@link #error} or {@link #done}.
 *
 * <p>Lines are counted when they are read, so a character of the next line may be looked at only after a newline.
 */
final class Tokenizer {

    /** Why reading stopped. */
    enum Done {
        OK,
        END,
        /** The source ends in a string; {@link Tokenizer#error} tells. */
        END_IN_STRING,
        /** {@link Tokenizer#error} tells. */
        ERROR,
        DEDENT,
        TAB_SPACE,
        TOO_DEEP,
        LINE_CONTINUATION,
        /** A name has bytes that are not UTF-8. */
        DECODE
    }

    static final int MAX_LEVEL = 200;
    private static final int MAX_INDENT = 100;
    private static final int TAB_SIZE = 8;
    private static final int EOF = -1;
    private static final TokenKind[] ONE_CHAR = new TokenKind[128];
    private static final Map<Integer, TokenKind> TWO_CHARS = new HashMap<>();
    private static final Map<Integer, TokenKind> THREE_CHARS = new HashMap<>();

    static {
        for (TokenKind kind : TokenKind.values()) {
            String text = kind.text();
            if (text != null && !Character.isLetter(text.charAt(0))) {
                switch (text.length()) {
                    case 1 -> ONE_CHAR[text.charAt(0)] = kind;
                    case 2 -> TWO_CHARS.put(text.charAt(0) << 8 | text.charAt(1), kind);
                    default -> THREE_CHARS.put((text.charAt(0) << 8 | text.charAt(1)) << 8 | text.charAt(2), kind);
                }
            }
        }
        TWO_CHARS.put('<' << 8 | '>', TokenKind.NOT_EQUAL);
    }

    final byte[] source;
    final boolean typeComments;
    final WarningSink warnings;
    /** Whether all of the source can be decoded. */
    final boolean validUtf8;
    /** Whether the encoding is known, so that errors count characters and not bytes. */
    boolean encoded;
    Done done = Done.OK;
    PythonSyntaxException error;
    /** The range of the last token; {@code start} is -1 for a token without text. */
    int start;
    int end;
    int lineno;
    int lineStart;
    int current;
    /** The end of what was read. */
    int limit;
    /** Where the text that errors show begins. */
    int bufferStart;
    int firstLineno;
    int multiLineStart;
    int level;
    boolean reportWarnings = true;
    int indent;
    int pendingIndents;
    final int[] parenLines = new int[MAX_LEVEL];
    final int[] parenColumns = new int[MAX_LEVEL];
    final byte[] parens = new byte[MAX_LEVEL];
    private final int[] indents = new int[MAX_INDENT];
    private final int[] otherIndents = new int[MAX_INDENT];
    private boolean atLineStart = true;
    /** Where the token begins that is being read. */
    int tokenStart = -1;

    Tokenizer(byte[] source, int firstLine, boolean typeComments, WarningSink warnings) {
        this.source = source;
        this.lineno = firstLine - 1;
        this.typeComments = typeComments;
        this.warnings = warnings;
        this.validUtf8 = Utf8Check.problemIn(source, 0, source.length) == null;
    }

    /** Reads the next token. */
    TokenKind next() {
        start = -1;
        end = -1;
        return read();
    }

    // -- characters -------------------------------------------------------------------------------------------------

    private int nextChar() {
        if (current != limit) {
            return source[current++] & 0xff;
        }
        if (done != Done.OK) {
            return EOF;
        }
        if (limit == source.length) {
            done = Done.END;
            return EOF;
        }
        if (tokenStart < 0) {
            bufferStart = current;
        }
        lineno++;
        int newline = limit;
        while (newline < source.length && source[newline] != '\n') {
            newline++;
        }
        limit = Math.min(newline + 1, source.length);
        lineStart = current;
        return source[current++] & 0xff;
    }

    private void backUp(int c) {
        if (c != EOF) {
            current--;
        }
    }

    // -- errors -----------------------------------------------------------------------------------------------------

    private TokenKind fail(Done why) {
        done = why;
        return TokenKind.ERROR;
    }

    private TokenKind syntaxError(String message) {
        return syntaxError(message, -1, -1);
    }

    /** Reports an error that ends at the current character; columns count from 1. */
    private TokenKind syntaxError(String message, int column, int endColumn) {
        int lineEnd = current;
        while (lineEnd < source.length && source[lineEnd] != '\n') {
            lineEnd++;
        }
        int offset = column >= 0 ? column
                : textOf(lineStart, current).codePointCount(0, textOf(lineStart, current).length());
        error = new PythonSyntaxException(PythonSyntaxException.Kind.SYNTAX_ERROR, message, lineno, offset, lineno,
                endColumn >= 0 ? endColumn : offset, textOf(lineStart, lineEnd));
        return fail(Done.ERROR);
    }

    private String textOf(int from, int to) {
        return Utf8Check.decode(source, from, to);
    }

    // -- tokens -----------------------------------------------------------------------------------------------------

    private TokenKind token(TokenKind kind) {
        start = tokenStart;
        end = current;
        return kind;
    }

    private TokenKind read() {
        while (true) {
            tokenStart = -1;
            boolean blankLine = false;
            if (atLineStart) {
                atLineStart = false;
                int found = readIndentation();
                if (found == BAD) {
                    return TokenKind.ERROR;
                }
                blankLine = found == BLANK;
            }
            tokenStart = current;
            if (pendingIndents != 0) {
                int step = pendingIndents < 0 ? 1 : -1;
                pendingIndents += step;
                return step > 0 ? TokenKind.DEDENT : TokenKind.INDENT;
            }
            // Looking at the next character may read a line.
            backUp(nextChar());
            TokenKind kind = readInLine(blankLine);
            if (kind != null) {
                return kind;
            }
        }
    }

    /** Reads a token after the indentation; gives {@code null} at a newline without meaning. */
    private TokenKind readInLine(boolean blankLine) {
        while (true) {
            tokenStart = -1;
            int c = nextChar();
            while (c == ' ' || c == '\t' || c == '\f') {
                c = nextChar();
            }
            tokenStart = c == EOF ? current : current - 1;
            if (c == '#') {
                while (c != EOF && c != '\n') {
                    c = nextChar();
                }
                TokenKind comment = typeComments ? typeComment(c, blankLine) : null;
                if (comment != null) {
                    return comment;
                }
            }
            if (c == EOF) {
                return level == 0 && done == Done.END ? TokenKind.ENDMARKER : TokenKind.ERROR;
            }
            if (c == '\\') {
                if (!continueLine()) {
                    return TokenKind.ERROR;
                }
                continue;
            }
            if (c == '\n') {
                atLineStart = true;
                if (blankLine || level > 0) {
                    return null;
                }
                start = tokenStart;
                end = current - 1;
                return TokenKind.NEWLINE;
            }
            return readVisible(c);
        }
    }

    private TokenKind readVisible(int c) {
        if (isIdentifierPart(c) && !isDigit(c)) {
            return readName(c);
        }
        if (c == '.') {
            return readDot();
        }
        if (isDigit(c)) {
            return c == '0' ? readNumberFromZero() : readDecimal(readDigits());
        }
        if (c == '\'' || c == '"') {
            return readString(c);
        }
        return readOperator(c);
    }

    // -- indentation ------------------------------------------------------------------------------------------------

    private static final int CODE = 0;
    private static final int BLANK = 1;
    private static final int BAD = 2;

    private int readIndentation() {
        int column = 0;
        int other = 0;
        int continued = 0;
        int c;
        while (true) {
            c = nextChar();
            if (c == ' ') {
                column++;
                other++;
            } else if (c == '\t') {
                column = (column / TAB_SIZE + 1) * TAB_SIZE;
                other++;
            } else if (c == '\f') {
                column = 0;
                other = 0;
            } else if (c == '\\') {
                continued = continued != 0 ? continued : column;
                if (!continueLine()) {
                    return BAD;
                }
            } else {
                break;
            }
        }
        backUp(c);
        if (c == '#' || c == '\n') {
            return BLANK;
        }
        if (level > 0) {
            return CODE;
        }
        return continued != 0 ? indentTo(continued, continued) : indentTo(column, other);
    }

    private int indentTo(int column, int other) {
        if (column > indents[indent]) {
            if (indent + 1 >= MAX_INDENT) {
                return badIndent(Done.TOO_DEEP);
            }
            if (other <= otherIndents[indent]) {
                return badIndent(Done.TAB_SPACE);
            }
            pendingIndents++;
            indent++;
            indents[indent] = column;
            otherIndents[indent] = other;
            return CODE;
        }
        while (indent > 0 && column < indents[indent]) {
            pendingIndents--;
            indent--;
        }
        if (column != indents[indent]) {
            return badIndent(Done.DEDENT);
        }
        return other == otherIndents[indent] ? CODE : badIndent(Done.TAB_SPACE);
    }

    private int badIndent(Done why) {
        done = why;
        current = limit;
        return BAD;
    }

    /** After a backslash: moves to the next line, which must exist. */
    private boolean continueLine() {
        if (nextChar() != '\n') {
            done = Done.LINE_CONTINUATION;
            return false;
        }
        int c = nextChar();
        if (c == EOF) {
            done = Done.END;
            current = limit;
            return false;
        }
        backUp(c);
        return true;
    }

    // -- comments ---------------------------------------------------------------------------------------------------

    /** If the comment that was read is a type comment, the token of it; the newline is read, too. */
    private TokenKind typeComment(int last, boolean blankLine) {
        int p = tokenStart;
        for (int i = 0; i < "# type: ".length(); i++) {
            char wanted = "# type: ".charAt(i);
            if (wanted == ' ') {
                while (p < source.length && (source[p] == ' ' || source[p] == '\t')) {
                    p++;
                }
            } else if (p < current && source[p] == wanted) {
                p++;
            } else {
                return null;
            }
        }
        backUp(last);
        int afterIgnore = p + 6;
        boolean ignore = current >= afterIgnore && textOf(p, afterIgnore).equals("ignore")
                && !(current > afterIgnore && (source[afterIgnore] < 0 || isAsciiAlnum(source[afterIgnore])));
        start = ignore ? afterIgnore : p;
        end = current;
        if (ignore && blankLine) {
            nextChar();
            atLineStart = true;
        }
        return ignore ? TokenKind.TYPE_IGNORE : TokenKind.TYPE_COMMENT;
    }

    // -- names ------------------------------------------------------------------------------------------------------

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isAsciiAlnum(int c) {
        return isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isIdentifierPart(int c) {
        return isAsciiAlnum(c) || c == '_' || c >= 128;
    }

    private TokenKind readName(int first) {
        int c = first;
        boolean b = false;
        boolean r = false;
        boolean u = false;
        boolean f = false;
        while (true) {
            int lower = c | 0x20;
            if (lower == 'b' && c < 128 && !(b || u || f)) {
                b = true;
            } else if (lower == 'u' && c < 128 && !(b || u || r || f)) {
                u = true;
            } else if (lower == 'r' && c < 128 && !(r || u)) {
                r = true;
            } else if (lower == 'f' && c < 128 && !(f || b || u)) {
                f = true;
            } else {
                break;
            }
            c = nextChar();
            if (c == '"' || c == '\'') {
                return readString(c);
            }
        }
        boolean plain = true;
        while (isIdentifierPart(c)) {
            plain &= c < 128;
            c = nextChar();
        }
        backUp(c);
        return plain || checkIdentifier() ? token(TokenKind.NAME) : TokenKind.ERROR;
    }

    private boolean checkIdentifier() {
        if (!validUtf8 && Utf8Check.problemIn(source, tokenStart, current) != null) {
            done = Done.DECODE;
            return false;
        }
        String text = textOf(tokenStart, current);
        int bad = firstInvalid(text);
        if (bad == text.length()) {
            return true;
        }
        int c = text.codePointAt(bad);
        int after = bad + Character.charCount(c);
        if (after < text.length()) {
            current = tokenStart + text.substring(0, after).getBytes(StandardCharsets.UTF_8).length;
        }
        if (Characters.isPrintable(c)) {
            syntaxError(String.format("invalid character '%s' (U+%04X)", Character.toString(c), c));
        } else {
            syntaxError(String.format("invalid non-printable character U+%04X", c));
        }
        return false;
    }

    /** The index of the first character that a name may not have there; the length if all are right. */
    private static int firstInvalid(String text) {
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!(i == 0 ? Characters.isIdentifierStart(c) : Characters.isIdentifierPart(c))) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    // -- numbers ----------------------------------------------------------------------------------------------------

    /** What {@link #readDigits} gives after an error. */
    private static final int FAILED = -2;

    private TokenKind readDot() {
        int c = nextChar();
        if (isDigit(c)) {
            return readFraction(c);
        }
        if (c == '.') {
            c = nextChar();
            if (c == '.') {
                return token(TokenKind.ELLIPSIS);
            }
            backUp(c);
            backUp('.');
        } else {
            backUp(c);
        }
        return token(TokenKind.DOT);
    }

    /** Reads further digits, single underscores among them, and gives the character after them, which is read. */
    private int readDigits() {
        while (true) {
            int c = nextChar();
            while (isDigit(c)) {
                c = nextChar();
            }
            if (c != '_') {
                return c;
            }
            c = nextChar();
            if (!isDigit(c)) {
                backUp(c);
                syntaxError("invalid decimal literal");
                return FAILED;
            }
        }
    }

    private TokenKind readNumberFromZero() {
        int c = nextChar();
        switch (c) {
            case 'x', 'X':
                return readRadix(16, "hexadecimal");
            case 'o', 'O':
                return readRadix(8, "octal");
            case 'b', 'B':
                return readRadix(2, "binary");
            default:
                break;
        }
        while (true) {
            if (c == '_') {
                c = nextChar();
                if (!isDigit(c)) {
                    backUp(c);
                    return syntaxError("invalid decimal literal");
                }
            }
            if (c != '0') {
                break;
            }
            c = nextChar();
        }
        int zerosEnd = current;
        boolean nonzero = isDigit(c);
        if (nonzero) {
            c = readDigits();
            if (c == FAILED) {
                return TokenKind.ERROR;
            }
        }
        if (c == '.' || c == 'e' || c == 'E' || c == 'j' || c == 'J') {
            return readDecimal(c);
        }
        if (nonzero) {
            backUp(c);
            return syntaxError("leading zeros in decimal integer literals are not permitted; "
                    + "use an 0o prefix for octal integers", tokenStart + 1 - lineStart, zerosEnd - lineStart);
        }
        return endNumber(c, "decimal");
    }

    private TokenKind readRadix(int radix, String name) {
        int c = nextChar();
        do {
            if (c == '_') {
                c = nextChar();
            }
            if (c == EOF || Character.digit(c, radix) < 0 || c >= 128) {
                if (radix < 16 && isDigit(c)) {
                    return syntaxError("invalid digit '" + (char) c + "' in " + name + " literal");
                }
                backUp(c);
                return syntaxError("invalid " + name + " literal");
            }
            do {
                c = nextChar();
            } while (c >= 0 && c < 128 && Character.digit(c, radix) >= 0);
        } while (c == '_');
        if (isDigit(c)) {
            return syntaxError("invalid digit '" + (char) c + "' in " + name + " literal");
        }
        return endNumber(c, name);
    }

    /** Reads what follows the digits before the point. */
    private TokenKind readDecimal(int first) {
        if (first == FAILED) {
            return TokenKind.ERROR;
        }
        return first == '.' ? readFraction(nextChar()) : readExponent(first);
    }

    private TokenKind readFraction(int first) {
        int c = isDigit(first) ? readDigits() : first;
        return c == FAILED ? TokenKind.ERROR : readExponent(c);
    }

    private TokenKind readExponent(int first) {
        int c = first;
        if (c == 'e' || c == 'E') {
            int letter = c;
            c = nextChar();
            if (c == '+' || c == '-') {
                c = nextChar();
                if (!isDigit(c)) {
                    backUp(c);
                    return syntaxError("invalid decimal literal");
                }
            } else if (!isDigit(c)) {
                backUp(c);
                return endNumber(letter, "decimal");
            }
            c = readDigits();
            if (c == FAILED) {
                return TokenKind.ERROR;
            }
        }
        if (c == 'j' || c == 'J') {
            return endNumber(nextChar(), "imaginary");
        }
        return endNumber(c, "decimal");
    }

    /** Checks that the character after a number, which is read, may follow it. */
    private TokenKind endNumber(int c, String name) {
        boolean keyword = switch (c) {
            case 'a' -> follows("nd");
            case 'e' -> follows("lse");
            case 'f' -> follows("or");
            case 'i' -> follows("f") || follows("n") || follows("s");
            case 'o' -> follows("r");
            case 'n' -> follows("ot");
            default -> false;
        };
        if (keyword) {
            backUp(c);
            String message = "invalid " + name + " literal";
            if (reportWarnings && warnings.warn("SyntaxWarning", message, lineno)) {
                return syntaxError(message);
            }
            nextChar();
        } else if (c < 128 && isIdentifierPart(c)) {
            backUp(c);
            return syntaxError("invalid " + name + " literal");
        }
        backUp(c);
        return token(TokenKind.NUMBER);
    }

    private boolean follows(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (current + i >= limit || source[current + i] != text.charAt(i)) {
                return false;
            }
        }
        int after = current + text.length();
        return text.length() == 1 && text.charAt(0) != 'r' || after >= limit || !isIdentifierPart(source[after] & 0xff);
    }

    // -- strings and operators --------------------------------------------------------------------------------------

    private TokenKind readString(int quote) {
        firstLineno = lineno;
        multiLineStart = lineStart;
        int size = 1;
        int endSize = 0;
        int c = nextChar();
        if (c == quote) {
            c = nextChar();
            if (c == quote) {
                size = 3;
            } else {
                endSize = 1;
            }
        }
        if (c != quote) {
            backUp(c);
        }
        while (endSize != size) {
            c = nextChar();
            if (c == EOF || size == 1 && c == '\n') {
                int detected = lineno;
                current = tokenStart + 1;
                lineStart = multiLineStart;
                lineno = firstLineno;
                syntaxError("unterminated " + (size == 3 ? "triple-quoted " : "")
                        + "string literal (detected at line " + detected + ")");
                return fail(c == EOF ? Done.END_IN_STRING : Done.ERROR);
            }
            if (c == quote) {
                endSize++;
            } else {
                endSize = 0;
                if (c == '\\') {
                    nextChar();
                }
            }
        }
        return token(TokenKind.STRING);
    }

    private TokenKind readOperator(int c) {
        int second = nextChar();
        TokenKind two = second == EOF ? null : TWO_CHARS.get(c << 8 | second);
        if (two != null || c == '.') {
            int third = nextChar();
            TokenKind three = third == EOF ? null : THREE_CHARS.get((c << 8 | second) << 8 | third);
            if (three == null) {
                backUp(third);
            }
            return token(three != null ? three : two);
        }
        backUp(second);
        String problem = switch (c) {
            case '(', '[', '{' -> open(c);
            case ')', ']', '}' -> close(c);
            default -> null;
        };
        if (problem != null) {
            return syntaxError(problem);
        }
        if (c < 32 || c == 127) {
            return syntaxError(String.format("invalid non-printable character U+%04X", c));
        }
        TokenKind one = ONE_CHAR[c];
        return token(one == null ? TokenKind.OP : one);
    }

    private String open(int c) {
        if (level >= MAX_LEVEL) {
            return "too many nested parentheses";
        }
        parens[level] = (byte) c;
        parenLines[level] = lineno;
        parenColumns[level] = tokenStart - lineStart;
        level++;
        return null;
    }

    private String close(int c) {
        if (level == 0) {
            return "unmatched '" + (char) c + "'";
        }
        level--;
        char opening = (char) parens[level];
        if (opening == '(' && c == ')' || opening == '[' && c == ']' || opening == '{' && c == '}') {
            return null;
        }
        String where = parenLines[level] == lineno ? "" : " on line " + parenLines[level];
        return "closing parenthesis '" + (char) c + "' does not match opening parenthesis '" + opening + "'" + where;
    }
}
