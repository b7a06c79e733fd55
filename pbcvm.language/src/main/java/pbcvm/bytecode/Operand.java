package pbcvm.bytecode;

/** What the number behind an opcode means. */
public enum Operand {
    /** There is none. */
    NONE,
    /** A number: a count, a depth, flags. */
    NUMBER,
    /** Index of a constant. */
    CONST,
    /** Index of a name. */
    NAME,
    /** Twice the index of a name, plus one where the opcode pushes a second value. */
    NAME_AND_FLAG,
    /** Four times the index of a name, plus two flags. */
    NAME_AND_TWO_FLAGS,
    /** Index of a fast local. */
    LOCAL,
    /** Indexes of two fast locals of four bits each, the first one above. */
    LOCAL_PAIR,
    /** Index of a cell or free variable, in whatever list the version counts them. */
    CELL,
    /** Which comparison. */
    COMPARISON,
    /** Which comparison, above four bits for the cache. */
    COMPARISON_ABOVE_4,
    /** Which comparison, above one bit that asks for a bool and four for the cache. */
    COMPARISON_ABOVE_5,
    /** Distance from the next instruction to a later one. */
    JUMP_FORWARD,
    /** Distance from the next instruction to an earlier one. */
    JUMP_BACKWARD,
    /** Where to jump, counted from the start. */
    JUMP_ABSOLUTE;

    public boolean isJump() {
        return this == JUMP_FORWARD || this == JUMP_BACKWARD || this == JUMP_ABSOLUTE;
    }
}
