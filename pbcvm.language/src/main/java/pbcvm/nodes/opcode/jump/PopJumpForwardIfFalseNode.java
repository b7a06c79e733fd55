package pbcvm.nodes.opcode.jump;

import pbcvm.operation.truth.TruthNode;

/** Jumps forward when the top of stack is false, and drops it. */
public final class PopJumpForwardIfFalseNode extends Branch {
    public PopJumpForwardIfFalseNode(TruthNode condition, Edge whenTrue, Edge whenFalse) {
        super(condition, whenTrue, whenFalse);
    }
}
