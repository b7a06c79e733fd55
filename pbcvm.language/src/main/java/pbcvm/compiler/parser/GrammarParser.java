package pbcvm.compiler.parser;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import pbcvm.compiler.syntax.Expr;
import pbcvm.compiler.syntax.ExprContext;
import pbcvm.compiler.syntax.Location;
import pbcvm.compiler.syntax.TypeIgnore;

/**
 * Matches tokens with the grammar. Source that does not match is read a second time with the rules that say what is
 * wrong.
 */
final class GrammarParser {

    /** How deeply rules may be nested. */
    private static final int MAX_DEPTH = 6000;

    final Tokenizer tokenizer;
    final ParserOptions options;
    final String startRule;
    final SyntaxErrors errors;
    /** Where the first line stands in the whole source; 0 for the source itself. */
    final int startingLine;
    final int startingColumn;
    final List<TypeIgnore> typeIgnores = new ArrayList<>();
    /** Tokens read so far. */
    Token[] tokens = new Token[64];
    int fill;
    /** The number of the current token. */
    int mark;
    /** The number of the first token of what an action is run for. */
    int actionStart;
    /** Whether the alternative that failed last rules out the ones after it. */
    boolean cut;
    boolean withErrorRules;
    private int depth;
    private boolean started;

    GrammarParser(Tokenizer tokenizer, String startRule, ParserOptions options, int startingLine, int startingColumn) {
        this.tokenizer = tokenizer;
        this.startRule = startRule;
        this.options = options;
        this.startingLine = startingLine;
        this.startingColumn = startingColumn;
        this.errors = new SyntaxErrors(this);
    }

    boolean isFormatString() {
        return startRule.equals("fstring");
    }

    boolean isInteractive() {
        return startRule.equals("interactive");
    }

    // -- running ----------------------------------------------------------------------------------------------------

    /** Parses the whole source. */
    Object run() {
        Rule rule = Grammar.python(false).rule(startRule);
        Object result;
        try {
            result = rule.match(this);
        } catch (PythonSyntaxException error) {
            throw finish(error);
        } catch (StackOverflowError deep) {
            throw tooDeep();
        }
        if (result == Matcher.FAIL) {
            throw findError();
        }
        if (isInteractive() && errors.hasMoreStatements()) {
            throw errors.atLast(PythonSyntaxException.Kind.SYNTAX_ERROR,
                    "multiple statements found while compiling a single statement");
        }
        return result;
    }

    /** An error that was met while matching: one of the tokens after it may matter more. */
    private PythonSyntaxException finish(PythonSyntaxException error) {
        if (options.allowIncomplete() && isAtEnd()) {
            return errors.incomplete();
        }
        return errors.isSyntaxError(error) ? errors.unlessWorse(error) : error;
    }

    private PythonSyntaxException findError() {
        if (options.allowIncomplete() && isAtEnd()) {
            return errors.incomplete();
        }
        Token last = tokens[fill - 1];
        for (int i = 0; i < fill; i++) {
            tokens[i].memo = null;
        }
        mark = 0;
        depth = 0;
        withErrorRules = true;
        tokenizer.reportWarnings = false;
        try {
            Grammar.python(true).rule(startRule).match(this);
        } catch (PythonSyntaxException error) {
            return errors.isSyntaxError(error) ? errors.unlessWorse(error) : error;
        } catch (StackOverflowError deep) {
            return tooDeep();
        }
        return errors.generic(last);
    }

    private boolean isAtEnd() {
        return tokenizer.done == Tokenizer.Done.END || tokenizer.done == Tokenizer.Done.END_IN_STRING;
    }

    static PythonSyntaxException tooDeep() {
        return PythonSyntaxException.of(PythonSyntaxException.Kind.MEMORY_ERROR, "");
    }

    void enter() {
        if (++depth > MAX_DEPTH) {
            throw tooDeep();
        }
    }

    void leave() {
        depth--;
    }

    // -- tokens -----------------------------------------------------------------------------------------------------

    /** The current token, which is read if it was not yet. */
    Token token() {
        if (mark == fill) {
            readToken();
        }
        return tokens[mark];
    }

    private void readToken() {
        TokenKind kind = tokenizer.next();
        while (kind == TokenKind.TYPE_IGNORE) {
            typeIgnores.add(new TypeIgnore(tokenizer.lineno, bytesText(tokenizer.start, tokenizer.end)));
            kind = tokenizer.next();
        }
        if (isInteractive() && kind == TokenKind.ENDMARKER && started) {
            kind = TokenKind.NEWLINE;
            started = false;
            if (tokenizer.indent > 0 && !options.dontImplyDedent()) {
                tokenizer.pendingIndents = -tokenizer.indent;
                tokenizer.indent = 0;
            }
        } else {
            started = true;
        }
        if (fill == tokens.length) {
            tokens = java.util.Arrays.copyOf(tokens, fill * 2);
        }
        tokens[fill++] = newToken(kind);
        if (kind == TokenKind.ERROR) {
            throw errors.ofTokenizer();
        }
    }

    private Token newToken(TokenKind kind) {
        Tokenizer t = tokenizer;
        boolean string = kind == TokenKind.STRING;
        int lineStart = string ? t.multiLineStart : t.lineStart;
        int column = t.start >= 0 && t.start >= lineStart ? t.start - lineStart : -1;
        int endColumn = t.start >= 0 && t.end >= t.lineStart ? t.end - t.lineStart : -1;
        if (t.lineno == startingLine) {
            column += startingColumn;
            endColumn += startingColumn;
        }
        Location place = new Location(string ? t.firstLineno : t.lineno, column, t.lineno, endColumn);
        String text = switch (kind) {
            case NAME -> nameText(t.start, t.end);
            case TYPE_COMMENT -> bytesText(t.start, t.end);
            case NOT_EQUAL -> t.source[t.start] == '<' ? "<>" : "!=";
            default -> null;
        };
        TokenKind exact = kind == TokenKind.NAME ? TokenKind.ofName(text) : kind;
        return new Token(exact, t.start, t.end, place, t.level, text);
    }

    String bytesText(int from, int to) {
        return new String(tokenizer.source, from, to - from, StandardCharsets.UTF_8);
    }

    private String nameText(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokenizer.source[i] < 0) {
                return Normalizer.normalize(bytesText(from, to), Normalizer.Form.NFKC);
            }
        }
        return new String(tokenizer.source, from, to - from, StandardCharsets.ISO_8859_1);
    }

    Expr nameOf(Token token) {
        if (token.value == null) {
            token.value = new Expr.Name(token.text, ExprContext.LOAD, token.location());
        }
        return (Expr) token.value;
    }

    Expr numberOf(Token token) {
        if (token.value == null) {
            token.value = new Expr.Constant(NumberLiterals.parse(this, token), null, token.location());
        }
        return (Expr) token.value;
    }

    /** The place of what an action is run for: from its first token to the last one that is text. */
    Location here() {
        Token first = tokens[actionStart];
        int last = mark - 1;
        while (last > 0 && tokens[last].kind.isLayout()) {
            last--;
        }
        return new Location(first.lineno, first.colOffset, tokens[last].endLineno, tokens[last].endColOffset);
    }
}
