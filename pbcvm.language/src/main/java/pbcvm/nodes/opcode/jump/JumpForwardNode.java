package pbcvm.nodes.opcode.jump;

import pbcvm.nodes.control.TerminatorNode;

/** Jumps forward. */
public final class JumpForwardNode extends TerminatorNode {
    public JumpForwardNode(Edge target) {
        super(Kind.JUMP, target, null);
    }
}
