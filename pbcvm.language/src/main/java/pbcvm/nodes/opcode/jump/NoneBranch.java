package pbcvm.nodes.opcode.jump;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;
import pbcvm.nodes.control.TerminatorNode;
import pbcvm.types.singletons.PyNone;

/** A branch on whether a value is None; true means it is. */
abstract class NoneBranch extends TerminatorNode {
    @Child private OpcodeNode value;

    NoneBranch(OpcodeNode value, Edge whenNone, Edge otherwise) {
        super(Kind.BRANCH, whenNone, otherwise);
        this.value = value;
    }

    @Override
    protected boolean test(VirtualFrame frame) {
        return value.execute(frame) == PyNone.NONE;
    }
}
