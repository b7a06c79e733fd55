package pbcvm.code;

/** One field of a marshalled code object, with the shape that its data must have. */
public enum CodeField {
    ARG_COUNT(Shape.COUNT),
    POS_ONLY_ARG_COUNT(Shape.COUNT),
    KW_ONLY_ARG_COUNT(Shape.COUNT),
    N_LOCALS(Shape.COUNT),
    STACK_SIZE(Shape.COUNT),
    FLAGS(Shape.NUMBER),
    CODE(Shape.BYTES),
    CONSTS(Shape.CONSTANTS),
    NAMES(Shape.NAMES),
    VAR_NAMES(Shape.NAMES),
    FREE_VARS(Shape.NAMES),
    CELL_VARS(Shape.NAMES),
    LOCALS_PLUS_NAMES(Shape.NAMES),
    LOCALS_PLUS_KINDS(Shape.BYTES),
    FILE_NAME(Shape.TEXT),
    NAME(Shape.TEXT),
    QUAL_NAME(Shape.TEXT),
    FIRST_LINE(Shape.NUMBER),
    LINE_TABLE(Shape.BYTES),
    EXCEPTION_TABLE(Shape.BYTES);

    /** How a field is laid out in the file. */
    public enum Shape {
        /** Four bytes, not negative. */
        COUNT,
        /** Four bytes. */
        NUMBER,
        /** An object of type {@code bytes}. */
        BYTES,
        /** An object of type {@code str}. */
        TEXT,
        /** A tuple of strings. */
        NAMES,
        /** A tuple of anything. */
        CONSTANTS
    }

    private final Shape shape;

    CodeField(Shape shape) {
        this.shape = shape;
    }

    public Shape shape() {
        return shape;
    }
}
