package pbcvm.nodes.opcode.jump;

import pbcvm.nodes.OpcodeNode;

/** Jumps backward when the top of stack is None, and drops it. */
public final class PopJumpBackwardIfNoneNode extends NoneBranch {
    public PopJumpBackwardIfNoneNode(OpcodeNode value, Edge whenNone, Edge otherwise) {
        super(value, whenNone, otherwise);
    }
}
