package pbcvm.compiler.parser;

import java.nio.charset.StandardCharsets;
import pbcvm.compiler.syntax.Mod;

/** Turns source into a tree: the one entrance to this package. */
public final class SourceParser {

    private SourceParser() {
    }

    /** Parses source text. */
    public static Mod parse(String source, ParseMode mode, ParserOptions options) {
        return parseUtf8(lines(source.getBytes(StandardCharsets.UTF_8), mode), true, mode, options);
    }

    /** Parses the bytes of a file, decoded as its first two lines say. */
    public static Mod parse(byte[] source, ParseMode mode, ParserOptions options) {
        byte[] lines = lines(source, mode);
        return parseUtf8(SourceDecoder.toUtf8(lines), SourceDecoder.isEncodingKnown(lines), mode, options);
    }

    private static byte[] lines(byte[] source, ParseMode mode) {
        return SourceDecoder.normalizeLines(SourceDecoder.withoutNulls(source), mode == ParseMode.EXEC);
    }

    private static Mod parseUtf8(byte[] source, boolean encoded, ParseMode mode, ParserOptions options) {
        Tokenizer tokenizer = new Tokenizer(source, 1, options.typeComments(), options.warnings());
        tokenizer.encoded = encoded;
        String rule = switch (mode) {
            case EXEC -> "file";
            case EVAL -> "eval";
            case SINGLE -> "interactive";
            case FUNC_TYPE -> "func_type";
        };
        return (Mod) new GrammarParser(tokenizer, rule, options, 0, 0).run();
    }
}
