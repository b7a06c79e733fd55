package pbcvm.compiler.parser;

import java.io.ByteArrayOutputStream;
import java.util.List;
import pbcvm.code.Bytes;
import pbcvm.compiler.parser.PythonSyntaxException.Kind;
import pbcvm.compiler.syntax.Expr;
import pbcvm.compiler.syntax.Location;

/** Makes one node of string tokens that follow each other. */
final class StringLiterals {

    private final GrammarParser parser;
    private final Location place;
    private final String kind;

    private StringLiterals(GrammarParser parser, Token first, Token last) {
        this.parser = parser;
        this.place = first.location().to(last.location());
        this.kind = parser.tokenizer.source[first.start] == 'u' ? "u" : null;
    }

    /** A token's prefix and the range of what is between its quotes. */
    record Parts(boolean bytes, boolean raw, boolean format, int start, int end) {

        static Parts of(GrammarParser p, Token token) {
            byte[] source = p.tokenizer.source;
            int i = token.start;
            boolean bytes = false;
            boolean raw = false;
            boolean format = false;
            while (source[i] != '\'' && source[i] != '"') {
                int letter = source[i++] | 0x20;
                bytes |= letter == 'b';
                raw |= letter == 'r';
                format |= letter == 'f';
            }
            int size = token.end - i >= 6 && source[i + 1] == source[i] && source[i + 2] == source[i] ? 3 : 1;
            int start = i + size;
            int end = token.end - size;
            boolean escapes = false;
            for (int k = start; k < end && !escapes; k++) {
                escapes = source[k] == '\\';
            }
            return new Parts(bytes, raw || !escapes && !format, format, start, end);
        }
    }

    /** The node for these tokens. */
    static Expr concatenate(GrammarParser p, List<Token> tokens) {
        return new StringLiterals(p, tokens.getFirst(), tokens.getLast()).concatenate(tokens);
    }

    private Expr concatenate(List<Token> tokens) {
        FormatStringBuilder text = new FormatStringBuilder(this, place);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean isBytes = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Parts parts = Parts.of(parser, token);
            if (parts.bytes()) {
                addBytes(bytes, token, parts);
            }
            TextBuilder plain = parts.bytes() || parts.format() ? null : plainText(token, parts);
            if (i > 0 && isBytes != parts.bytes()) {
                throw parser.errors.atLast(Kind.SYNTAX_ERROR, "cannot mix bytes and nonbytes literals");
            }
            isBytes = parts.bytes();
            if (parts.format()) {
                new FormatStringReader(parser, this, token, parts).readAll(text);
            } else if (plain != null) {
                text.addText(plain);
            }
        }
        if (isBytes) {
            return new Expr.Constant(new Bytes(bytes.toByteArray()), null, place);
        }
        return text.finish();
    }

    private TextBuilder plainText(Token token, Parts parts) {
        TextBuilder text = new TextBuilder();
        if (parts.raw()) {
            new Escapes(parser, token).checkUtf8(parts.start(), parts.end());
            text.addUtf8(parser.tokenizer.source, parts.start(), parts.end());
        } else {
            new Escapes(parser, token).decode(parts.start(), parts.end(), text);
        }
        return text;
    }

    private void addBytes(ByteArrayOutputStream bytes, Token token, Parts parts) {
        byte[] source = parser.tokenizer.source;
        for (int i = parts.start(); i < parts.end(); i++) {
            if (source[i] < 0) {
                throw parser.errors.atToken(token, "bytes can only contain ASCII literal characters");
            }
        }
        if (parts.raw()) {
            bytes.write(source, parts.start(), parts.end() - parts.start());
        } else {
            new Escapes(parser, token).decodeBytes(parts.start(), parts.end(), bytes);
        }
    }

    Expr constant(TextBuilder text, Location place) {
        return new Expr.Constant(text.toConstant(), kind, place);
    }

    Location place() {
        return place;
    }
}
