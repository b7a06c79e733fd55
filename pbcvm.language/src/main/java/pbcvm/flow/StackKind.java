package pbcvm.flow;

/** What the verifier knows about one value on the operand stack. */
enum StackKind {
    /** Some object. */
    VALUE(true),
    /** The object {@code None}. */
    NONE(true),
    /** A list that is being built. */
    LIST(true),
    /** A set that is being built. */
    SET(true),
    /** A dict that is being built. */
    DICT(true),
    /** A tuple. */
    TUPLE(true),
    /** A tuple of cells. */
    CELLS(true),
    /** A cell. */
    CELL(true),
    /** A code object. */
    CODE(true),
    /** A text. */
    TEXT(true),
    /** A function that has just been made. */
    FUNCTION(true),
    /** An exception, a part of an exception triple, or what stands for no exception in its place. */
    EXCEPTION(true),
    /** No object: the mark below a callable. */
    NULL(false),
    /** An object or a null. */
    MAYBE_NULL(false),
    /** The exception that was handled before, or a part of its triple. */
    PREVIOUS(false),
    /** The offset of a failed instruction. */
    LAST_OFFSET(false),
    /** Why a finally clause runs. Stands for one to three values. */
    REASON(false),
    /** Why a finally clause runs that is never entered without a reason to leave the code around it. */
    ABRUPT_REASON(false);

    private final boolean isValue;

    StackKind(boolean isValue) {
        this.isValue = isValue;
    }

    /** Whether it may be used as any object. */
    boolean isValue() {
        return isValue;
    }

    /** What is known where paths meet that bring these two; {@code null} if they may not meet. */
    static StackKind join(StackKind one, StackKind other) {
        if (one == other) {
            return one;
        }
        if (!one.isValue || !other.isValue) {
            return null;
        }
        return one == TUPLE && other == CELLS || one == CELLS && other == TUPLE ? TUPLE : VALUE;
    }
}
