package pbcvm.nodes.opcode.jump;

import pbcvm.operation.truth.TruthNode;

/** Jumps backward when the top of stack is false, and drops it. */
public final class PopJumpBackwardIfFalseNode extends Branch {
    public PopJumpBackwardIfFalseNode(TruthNode condition, Edge whenTrue, Edge whenFalse) {
        super(condition, whenTrue, whenFalse);
    }
}
