package pbcvm.compiler.parser;

import pbcvm.compiler.syntax.Location;

/**
 * Source that is no Python, with what Python's exception tells about it. Lines and offsets count from 1, offsets in
 * characters. A line of -1 means that the exception has a message only; line 0 without text that it has no end of the
 * range either. {@code text} is the source line if the parser knows it, or {@code null}.
 */
public final class PythonSyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The class of the Python exception. */
    public enum Kind {
        SYNTAX_ERROR("SyntaxError"),
        INDENTATION_ERROR("IndentationError"),
        TAB_ERROR("TabError"),
        /** Input of an interactive session that ends too early. */
        INCOMPLETE_INPUT("_IncompleteInputError"),
        /** The rest of a wrong source has names that are no UTF-8; the message is the decoder's. */
        UNICODE_DECODE_ERROR("UnicodeDecodeError"),
        VALUE_ERROR("ValueError"),
        OVERFLOW_ERROR("OverflowError"),
        RECURSION_ERROR("RecursionError"),
        MEMORY_ERROR("MemoryError");

        private final String typeName;

        Kind(String typeName) {
            this.typeName = typeName;
        }

        /** The name of the Python type. */
        public String typeName() {
            return typeName;
        }
    }

    /** The end offset of an exception that has the line of its end only. */
    public static final int NO_OFFSET = Integer.MIN_VALUE;

    private final Kind kind;
    private final int line;
    private final int offset;
    private final int endLine;
    private final int endOffset;
    private final String text;

    public PythonSyntaxException(Kind kind, String message, int line, int offset, int endLine, int endOffset,
            String text) {
        super(message, null, false, false);
        this.kind = kind;
        this.line = line;
        this.offset = offset;
        this.endLine = endLine;
        this.endOffset = endOffset;
        this.text = text;
    }

    /**
     * A syntax error found after parsing, at the place of a node, whose columns count from 0. The caller, who has the
     * source, adds the line.
     */
    public static PythonSyntaxException at(Location place, String message) {
        return new PythonSyntaxException(Kind.SYNTAX_ERROR, message, place.lineno(), place.colOffset() + 1,
                place.endLineno(), place.endColOffset() + 1, null);
    }

    /** An error without a place. */
    public static PythonSyntaxException of(Kind kind, String message) {
        return new PythonSyntaxException(kind, message, -1, 0, 0, 0, null);
    }

    /** An error of a source that cannot be decoded. */
    static PythonSyntaxException undecodable(String message) {
        return new PythonSyntaxException(Kind.SYNTAX_ERROR, message, 0, -1, 0, 0, null);
    }

    public Kind kind() {
        return kind;
    }

    public int line() {
        return line;
    }

    public int offset() {
        return offset;
    }

    public int endLine() {
        return endLine;
    }

    public int endOffset() {
        return endOffset;
    }

    public String text() {
        return text;
    }
}
