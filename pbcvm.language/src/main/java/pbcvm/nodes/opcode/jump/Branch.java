package pbcvm.nodes.opcode.jump;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.control.TerminatorNode;
import pbcvm.operation.truth.TruthNode;

/** A branch on the truth of a value. */
abstract class Branch extends TerminatorNode {
    @Child private TruthNode condition;

    Branch(TruthNode condition, Edge whenTrue, Edge whenFalse) {
        super(Kind.BRANCH, whenTrue, whenFalse);
        this.condition = condition;
    }

    @Override
    protected boolean test(VirtualFrame frame) {
        return condition.test(frame);
    }
}
