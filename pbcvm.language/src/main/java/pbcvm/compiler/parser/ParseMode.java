package pbcvm.compiler.parser;

/** What a source is read as. */
public enum ParseMode {
    /** A whole file. */
    EXEC,
    /** One expression. */
    EVAL,
    /** One interactive statement. */
    SINGLE,
    /** The type comment of a function. */
    FUNC_TYPE
}
