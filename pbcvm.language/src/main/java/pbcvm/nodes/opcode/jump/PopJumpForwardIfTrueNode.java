package pbcvm.nodes.opcode.jump;

import pbcvm.operation.truth.TruthNode;

/** Jumps forward when the top of stack is true, and drops it. */
public final class PopJumpForwardIfTrueNode extends Branch {
    public PopJumpForwardIfTrueNode(TruthNode condition, Edge whenTrue, Edge whenFalse) {
        super(condition, whenTrue, whenFalse);
    }
}
