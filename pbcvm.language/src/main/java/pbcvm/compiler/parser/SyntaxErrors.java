package pbcvm.compiler.parser;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import pbcvm.compiler.parser.PythonSyntaxException.Kind;
import pbcvm.compiler.syntax.Located;

/** Makes the errors of a parser, with the place and the line of the source that CPython would show. */
final class SyntaxErrors {

    /** The place up to which tokens have been read. */
    private static final int CURRENT = -5;

    private final GrammarParser parser;
    private final Tokenizer tokenizer;

    SyntaxErrors(GrammarParser parser) {
        this.parser = parser;
        this.tokenizer = parser.tokenizer;
    }

    // -- places -----------------------------------------------------------------------------------------------------

    /** At the last token that was read. */
    PythonSyntaxException atLast(Kind kind, String message) {
        if (parser.fill == 0) {
            return at(kind, message, new int[]{0, 0, 0, -1});
        }
        Token token = parser.tokens[parser.fill - 1];
        int column = token.colOffset;
        if (column == -1) {
            column = tokenizer.current == tokenizer.bufferStart ? 0 : tokenizer.current - tokenizer.lineStart;
        } else {
            column++;
        }
        int endColumn = token.endColOffset == -1 ? -1 : token.endColOffset + 1;
        return at(kind, message, new int[]{token.lineno, column, token.endLineno, endColumn});
    }

    PythonSyntaxException atToken(Token token, String message) {
        return atOffsets(Kind.SYNTAX_ERROR, message, token.lineno, token.colOffset, token.endLineno,
                token.endColOffset);
    }

    /** From the start of one node or token to the end of another. */
    PythonSyntaxException range(Object from, Object to, String message) {
        int[] first = placeOf(from);
        int[] last = placeOf(to);
        return atOffsets(Kind.SYNTAX_ERROR, message, first[0], first[1], last[2], last[3]);
    }

    /** From the start of a node or token to where the parser stands. */
    PythonSyntaxException from(Object node, String message) {
        int[] first = placeOf(node);
        return atOffsets(Kind.SYNTAX_ERROR, message, first[0], first[1], CURRENT, CURRENT);
    }

    /** With columns that count from 0. */
    PythonSyntaxException atOffsets(Kind kind, String message, int line, int column, int endLine, int endColumn) {
        return at(kind, message, new int[]{line, column == CURRENT ? CURRENT : column + 1, endLine,
            endColumn == CURRENT ? CURRENT : endColumn + 1});
    }

    static int[] placeOf(Object node) {
        if (node instanceof Token token) {
            return new int[]{token.lineno, token.colOffset, token.endLineno, token.endColOffset};
        }
        var place = ((Located) node).location();
        return new int[]{place.lineno(), place.colOffset(), place.endLineno(), place.endColOffset()};
    }

    /** With columns in bytes that count from 1. */
    private PythonSyntaxException at(Kind kind, String message, int[] place) {
        int line = place[0];
        int column = place[1];
        int endLine = place[2] == CURRENT ? tokenizer.lineno : place[2];
        int endColumn = place[3] == CURRENT ? tokenizer.current - tokenizer.lineStart : place[3];
        byte[] text = Utf8Check.decode(lineOfError(line)).getBytes(StandardCharsets.UTF_8);
        String prefix = "";
        if (parser.isFormatString()) {
            prefix = "f-string: ";
            column -= parser.startingColumn;
            endColumn -= parser.startingColumn;
        }
        return new PythonSyntaxException(kind, prefix + message, line, characters(text, column), endLine,
                endColumn > 0 ? characters(text, endColumn) : endColumn, new String(text, StandardCharsets.UTF_8));
    }

    private byte[] lineOfError(int line) {
        byte[] source = tokenizer.source;
        if (tokenizer.lineno <= line && tokenizer.limit > tokenizer.bufferStart) {
            return Arrays.copyOfRange(source, tokenizer.bufferStart, tokenizer.limit);
        }
        int relative = parser.startingLine > 0 ? line - parser.startingLine + 1 : line;
        int start = 0;
        for (int i = 1; i < relative && start < source.length; i++) {
            while (start < source.length && source[start] != '\n') {
                start++;
            }
            start = Math.min(start + 1, source.length);
        }
        int end = start;
        while (end < source.length && source[end] != '\n') {
            end++;
        }
        return Arrays.copyOfRange(source, start, end);
    }

    private int characters(byte[] line, int bytes) {
        if (bytes < 0 || !tokenizer.encoded) {
            return bytes;
        }
        int inLine = Math.min(bytes, line.length);
        String text = Utf8Check.decode(line, 0, inLine);
        return text.codePointCount(0, text.length()) + Math.min(bytes - inLine, 1);
    }

    // -- what is wrong ----------------------------------------------------------------------------------------------

    /** What the tokenizer stumbled over. */
    PythonSyntaxException ofTokenizer() {
        if (tokenizer.error != null) {
            return tokenizer.error;
        }
        return switch (tokenizer.done) {
            case END -> tokenizer.level > 0 ? unclosed() : atLast(Kind.SYNTAX_ERROR, "unexpected EOF while parsing");
            case DEDENT -> atLast(Kind.INDENTATION_ERROR, "unindent does not match any outer indentation level");
            case TAB_SPACE -> inTokenizer(Kind.TAB_ERROR, "inconsistent use of tabs and spaces in indentation", 0);
            case TOO_DEEP -> inTokenizer(Kind.INDENTATION_ERROR, "too many levels of indentation", 0);
            case LINE_CONTINUATION ->
                inTokenizer(Kind.SYNTAX_ERROR, "unexpected character after line continuation character",
                        Math.max(tokenizer.current - tokenizer.bufferStart - 1, 0));
            case DECODE -> atLast(Kind.SYNTAX_ERROR, "(unicode error) " + badName());
            default -> inTokenizer(Kind.SYNTAX_ERROR, "unknown parsing error", 0);
        };
    }

    private String badName() {
        return Utf8Check.problemIn(tokenizer.source, tokenizer.tokenStart, tokenizer.current);
    }

    private PythonSyntaxException inTokenizer(Kind kind, String message, int column) {
        return atOffsets(kind, message, tokenizer.lineno, column, tokenizer.lineno, -1);
    }

    private PythonSyntaxException unclosed() {
        int open = tokenizer.level - 1;
        return atOffsets(Kind.SYNTAX_ERROR, "'" + (char) tokenizer.parens[open] + "' was never closed",
                tokenizer.parenLines[open], tokenizer.parenColumns[open], tokenizer.parenLines[open], -1);
    }

    PythonSyntaxException incomplete() {
        return atLast(Kind.SYNTAX_ERROR, "incomplete input");
    }

    boolean isSyntaxError(PythonSyntaxException error) {
        return error.kind() == Kind.SYNTAX_ERROR || error.kind() == Kind.INDENTATION_ERROR
                || error.kind() == Kind.TAB_ERROR;
    }

    /** No rule could say what is wrong. */
    PythonSyntaxException generic(Token last) {
        if (last.kind == TokenKind.INDENT || last.kind == TokenKind.DEDENT) {
            return atLast(Kind.INDENTATION_ERROR, last.kind == TokenKind.INDENT ? "unexpected indent"
                    : "unexpected unindent");
        }
        return orErrorOfRest(atToken(last, "invalid syntax"));
    }

    /** This error, which a rule found, unless the rest of the source has tokens that are wrong. */
    PythonSyntaxException unlessWorse(PythonSyntaxException error) {
        return tokenizer.done == Tokenizer.Done.OK && parser.fill > 0 ? orErrorOfRest(error) : error;
    }

    private PythonSyntaxException orErrorOfRest(PythonSyntaxException error) {
        int line = parser.tokens[parser.fill - 1].lineno;
        while (true) {
            TokenKind kind = tokenizer.next();
            if (kind == TokenKind.ERROR) {
                if (tokenizer.error != null) {
                    return tokenizer.error;
                }
                if (tokenizer.done == Tokenizer.Done.DECODE) {
                    return PythonSyntaxException.of(Kind.UNICODE_DECODE_ERROR, badName());
                }
                if (tokenizer.level > 0 && line > tokenizer.parenLines[tokenizer.level - 1]) {
                    return unclosed();
                }
                return error;
            }
            if (kind == TokenKind.ENDMARKER) {
                return error;
            }
        }
    }

    /** After an interactive statement: whether there is more than space and comments. */
    boolean hasMoreStatements() {
        byte[] source = tokenizer.source;
        int i = tokenizer.current;
        while (i < source.length) {
            byte c = source[i];
            if (c == '#') {
                while (i < source.length && source[i] != '\n') {
                    i++;
                }
            } else if (c != ' ' && c != '\t' && c != '\n' && c != '\f') {
                return true;
            } else {
                i++;
            }
        }
        return false;
    }
}
