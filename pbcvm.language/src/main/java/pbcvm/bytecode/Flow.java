package pbcvm.bytecode;

/** Where execution may continue after an instruction, exceptions aside. */
public enum Flow {
    /** At the next instruction. */
    NEXT,
    /** At the jump target. */
    JUMP,
    /** At the next instruction or at the jump target. */
    BRANCH,
    /** At the next instruction; the target handles what goes wrong from there on. */
    SETUP,
    /** At the next instruction, after what stands at the target has run. */
    CALL,
    /** Nowhere: leaves the code object or always raises. */
    END;

    public boolean reachesNext() {
        return this == NEXT || this == BRANCH || this == SETUP || this == CALL;
    }

    public boolean reachesTarget() {
        return this == JUMP || this == BRANCH;
    }
}
