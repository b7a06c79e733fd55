package pbcvm.nodes.opcode.jump;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;
import pbcvm.nodes.control.TerminatorNode;
import pbcvm.operation.truth.TruthNode;

/** A branch that leaves the tested value on the stack where it jumps. */
abstract class KeepingBranch extends TerminatorNode {
    @Child private OpcodeNode store;
    @Child private TruthNode condition;

    /** {@code store} keeps the value in its stack slot, {@code condition} reads it from there. */
    KeepingBranch(OpcodeNode store, TruthNode condition, Edge whenTrue, Edge whenFalse) {
        super(Kind.BRANCH, whenTrue, whenFalse);
        this.store = store;
        this.condition = condition;
    }

    @Override
    protected boolean test(VirtualFrame frame) {
        store.executeVoid(frame);
        return condition.test(frame);
    }
}
