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
    /** Index of a fast local. */
    LOCAL,
    /** Index of a cell or free variable, in whatever list the version counts them. */
    CELL,
    /** Which comparison. */
    COMPARISON,
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
