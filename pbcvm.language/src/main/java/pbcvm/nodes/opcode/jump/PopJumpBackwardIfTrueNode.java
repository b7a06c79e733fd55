package pbcvm.nodes.opcode.jump;

import pbcvm.operation.truth.TruthNode;

/** Jumps backward when the top of stack is true, and drops it. */
public final class PopJumpBackwardIfTrueNode extends Branch {
    public PopJumpBackwardIfTrueNode(TruthNode condition, Edge whenTrue, Edge whenFalse) {
        super(condition, whenTrue, whenFalse);
    }
}
