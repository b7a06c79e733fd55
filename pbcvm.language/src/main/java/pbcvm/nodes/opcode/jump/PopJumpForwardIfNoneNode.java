package pbcvm.nodes.opcode.jump;

import pbcvm.nodes.OpcodeNode;

/** Jumps forward when the top of stack is None, and drops it. */
public final class PopJumpForwardIfNoneNode extends NoneBranch {
    public PopJumpForwardIfNoneNode(OpcodeNode value, Edge whenNone, Edge otherwise) {
        super(value, whenNone, otherwise);
    }
}
