package pbcvm.nodes.opcode.jump;

import pbcvm.nodes.OpcodeNode;

/** Jumps forward when the top of stack is not None, and drops it. */
public final class PopJumpForwardIfNotNoneNode extends NoneBranch {
    public PopJumpForwardIfNotNoneNode(OpcodeNode value, Edge whenNone, Edge otherwise) {
        super(value, whenNone, otherwise);
    }
}
