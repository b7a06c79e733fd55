package pbcvm.nodes.opcode.jump;

import pbcvm.nodes.OpcodeNode;
import pbcvm.operation.truth.TruthNode;

/** Jumps when the top of stack is true, keeping it; else drops it. */
public final class JumpIfTrueOrPopNode extends KeepingBranch {
    public JumpIfTrueOrPopNode(OpcodeNode store, TruthNode condition, Edge whenTrue, Edge whenFalse) {
        super(store, condition, whenTrue, whenFalse);
    }
}
