package pbcvm.compiler.parser;

import pbcvm.compiler.parser.PythonSyntaxException.Kind;
import pbcvm.compiler.syntax.Expr;

/** Reads the token of a format string: text, fields, and format specifications, which may have fields of their own. */
final class FormatStringReader {

    private static final int MAX_BRACKETS = 200;

    private final GrammarParser parser;
    private final StringLiterals literals;
    private final Token token;
    private final boolean raw;
    private final byte[] source;
    private final int end;
    private int at;

    FormatStringReader(GrammarParser parser, StringLiterals literals, Token token, StringLiterals.Parts parts) {
        this.parser = parser;
        this.literals = literals;
        this.token = token;
        this.raw = parts.raw();
        this.source = parser.tokenizer.source;
        this.at = parts.start();
        this.end = parts.end();
        if (parser.options.featureVersion() < 6) {
            throw error("Format strings are only supported in Python 3.6 and greater");
        }
    }

    /** Reads the whole token. */
    void readAll(FormatStringBuilder into) {
        read(into, 0);
    }

    private void read(FormatStringBuilder into, int depth) {
        into.setFormat();
        while (true) {
            boolean doubledBrace = readText(into, depth);
            if (doubledBrace) {
                continue;
            }
            if (at >= end || source[at] == '}') {
                break;
            }
            readField(into, depth);
        }
        if (depth == 0 && at < end - 1) {
            throw error("f-string: unexpected end of string");
        }
        if (depth != 0 && !isAt('}')) {
            throw error("f-string: expecting '}'");
        }
    }

    private boolean isAt(char c) {
        return at < end && source[at] == c;
    }

    private PythonSyntaxException error(String message) {
        return parser.errors.atLast(Kind.SYNTAX_ERROR, message);
    }

    // -- text -------------------------------------------------------------------------------------------------------

    /** Reads up to a single brace or the end, or past a doubled brace, of which one stays. */
    private boolean readText(FormatStringBuilder into, int depth) {
        int start = at;
        int textEnd = -1;
        while (at < end && textEnd < 0) {
            byte c = source[at++];
            if (!raw && c == '\\' && at < end) {
                c = source[at++];
                if (c == 'N') {
                    skipCharacterName();
                    continue;
                }
                if (c == '{') {
                    new Escapes(parser, token).warn('{');
                }
            }
            if (c == '{' || c == '}') {
                if (depth == 0 && isAt((char) c)) {
                    textEnd = at++;
                } else if (depth == 0 && c == '}') {
                    at--;
                    throw error("f-string: single '}' is not allowed");
                } else {
                    at--;
                    break;
                }
            }
        }
        boolean doubled = textEnd >= 0;
        addText(into, start, doubled ? textEnd : at);
        return doubled;
    }

    private void skipCharacterName() {
        if (at < end && source[at++] == '{') {
            while (at < end && source[at++] != '}') {
                continue;
            }
        }
    }

    private void addText(FormatStringBuilder into, int from, int to) {
        if (from == to) {
            return;
        }
        TextBuilder text = new TextBuilder();
        if (raw) {
            new Escapes(parser, token).checkUtf8(from, to);
            text.addUtf8(source, from, to);
        } else {
            new Escapes(parser, token).decode(from, to, text);
        }
        into.addText(text);
    }

    // -- fields -----------------------------------------------------------------------------------------------------

    private void readField(FormatStringBuilder into, int depth) {
        if (depth >= 2) {
            throw error("f-string: expressions nested too deeply");
        }
        at++;
        int start = at;
        skipExpression();
        if (at >= end) {
            throw error("f-string: expecting '}'");
        }
        Expr value = parseExpression(start, at);
        boolean selfDocumenting = source[at] == '=';
        if (selfDocumenting) {
            if (parser.options.featureVersion() < 8) {
                throw error("f-string: self documenting expressions are only supported in Python 3.8 and greater");
            }
            at++;
            while (isSpace(source[at])) {
                at++;
            }
            TextBuilder text = new TextBuilder();
            text.addUtf8(source, start, at);
            requireMore();
            into.addText(text);
        }
        int conversion = isAt('!') ? readConversion() : -1;
        requireMore();
        Expr spec = null;
        if (source[at] == ':') {
            at++;
            requireMore();
            FormatStringBuilder parts = new FormatStringBuilder(literals, token.location());
            read(parts, depth + 1);
            spec = parts.finish();
        }
        if (!isAt('}')) {
            throw error("f-string: expecting '}'");
        }
        at++;
        if (selfDocumenting && spec == null && conversion == -1) {
            conversion = 'r';
        }
        into.addValue(new Expr.FormattedValue(value, conversion, spec, literals.place()));
    }

    private static boolean isSpace(byte c) {
        return c == ' ' || c >= 9 && c <= 13;
    }

    private void requireMore() {
        if (at >= end) {
            throw error("f-string: expecting '}'");
        }
    }

    private int readConversion() {
        at++;
        requireMore();
        byte conversion = source[at++];
        if (conversion == 's' || conversion == 'r' || conversion == 'a') {
            return conversion;
        }
        throw error("f-string: invalid conversion character: expected 's', 'r', or 'a'");
    }

    /** Moves to the character that ends the expression. */
    private void skipExpression() {
        char[] open = new char[MAX_BRACKETS];
        int depth = 0;
        int quote = 0;
        int quoteSize = 0;
        for (; at < end; at++) {
            byte c = source[at];
            if (c == '\\') {
                throw error("f-string expression part cannot include a backslash");
            }
            if (quote != 0) {
                if (c == quote && (quoteSize == 1 || isTriple(c))) {
                    at += quoteSize - 1;
                    quote = 0;
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
                quoteSize = isTriple(c) ? 3 : 1;
                at += quoteSize - 1;
            } else if (c == '(' || c == '[' || c == '{') {
                if (depth >= MAX_BRACKETS) {
                    throw error("f-string: too many nested parenthesis");
                }
                open[depth++] = (char) c;
            } else if (c == '#') {
                throw error("f-string expression part cannot include '#'");
            } else if (depth == 0 && "!:}=<>".indexOf(c) >= 0) {
                if (c != ':' && c != '}' && at + 1 < end && source[at + 1] == '=') {
                    at++;
                } else if (c != '<' && c != '>') {
                    break;
                }
            } else if (c == ')' || c == ']' || c == '}') {
                closeBracket(open, --depth, (char) c);
            }
        }
        if (quote != 0) {
            throw error("f-string: unterminated string");
        }
        if (depth > 0) {
            throw error("f-string: unmatched '" + open[depth - 1] + "'");
        }
    }

    private boolean isTriple(byte c) {
        return at + 2 < end && source[at + 1] == c && source[at + 2] == c;
    }

    private void closeBracket(char[] open, int depth, char c) {
        if (depth < 0) {
            throw error("f-string: unmatched '" + c + "'");
        }
        char opening = open[depth];
        if (!(opening == '(' && c == ')' || opening == '[' && c == ']' || opening == '{' && c == '}')) {
            throw error(
                    "f-string: closing parenthesis '" + c + "' does not match opening parenthesis '" + opening + "'");
        }
    }

    /** Parses an expression by itself, as if in parentheses. */
    private Expr parseExpression(int start, int stop) {
        int i = start;
        while (i < stop && (source[i] == ' ' || source[i] == '\t' || source[i] == '\n' || source[i] == '\f')) {
            i++;
        }
        if (i == stop) {
            char after = (char) source[stop];
            throw error(after == '!' || after == ':' || after == '='
                    ? "f-string: expression required before '" + after + "'"
                    : "f-string: empty expression not allowed");
        }
        byte[] inner = new byte[stop - start + 3];
        inner[0] = '(';
        System.arraycopy(source, start, inner, 1, stop - start);
        inner[stop - start + 1] = ')';
        inner[stop - start + 2] = '\n';
        int brace = start - 1;
        int lines = 0;
        for (int k = token.start; k < brace; k++) {
            lines += source[k] == '\n' ? 1 : 0;
        }
        int line = token.lineno + lines;
        int column = columnOf(brace, stop);
        Tokenizer tokenizer = new Tokenizer(inner, line, parser.options.typeComments(), parser.options.warnings());
        GrammarParser sub = new GrammarParser(tokenizer, "fstring", parser.options, line,
                lines != 0 ? column : token.colOffset + column);
        return (Expr) sub.run();
    }

    /** How many bytes of the token's line are before a brace; none if the line ends after it. */
    private int columnOf(int brace, int stop) {
        int i = brace + 1;
        while (i < end && source[i] != '}' && source[i] != '\n') {
            if (source[i] != ' ' && source[i] != '\t' && source[i] != '\f') {
                int start = brace;
                while (start > token.start && source[start] != '\n') {
                    start--;
                }
                return brace - start - (source[start] == '\n' ? 1 : 0);
            }
            i++;
        }
        return 0;
    }
}
