package pbcvm.compiler;

import pbcvm.compiler.parser.ParseMode;

/** What a source is compiled as. */
public enum CompileMode {
    /** A whole file. */
    EXEC(ParseMode.EXEC),
    /** One expression, whose value the code returns. */
    EVAL(ParseMode.EVAL),
    /** One interactive statement; values of expressions are shown. */
    SINGLE(ParseMode.SINGLE);

    private final ParseMode parseMode;

    CompileMode(ParseMode parseMode) {
        this.parseMode = parseMode;
    }

    ParseMode parseMode() {
        return parseMode;
    }
}
