package pbcvm.nodes.opcode.jump;

import pbcvm.nodes.OpcodeNode;

/** Jumps backward when the top of stack is not None, and drops it. */
public final class PopJumpBackwardIfNotNoneNode extends NoneBranch {
    public PopJumpBackwardIfNotNoneNode(OpcodeNode value, Edge whenNone, Edge otherwise) {
        super(value, whenNone, otherwise);
    }
}
