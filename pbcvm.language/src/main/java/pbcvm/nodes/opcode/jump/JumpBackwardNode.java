package pbcvm.nodes.opcode.jump;

import pbcvm.nodes.control.TerminatorNode;

/** Jumps backward. */
public final class JumpBackwardNode extends TerminatorNode {
    public JumpBackwardNode(Edge target) {
        super(Kind.JUMP, target, null);
    }
}
