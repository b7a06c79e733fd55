package pbcvm.nodes.opcode.jump;

import pbcvm.nodes.control.TerminatorNode;

/** Jumps backward without asking for signals. */
public final class JumpBackwardNoInterruptNode extends TerminatorNode {
    public JumpBackwardNoInterruptNode(Edge target) {
        super(Kind.JUMP, target, null);
    }
}
