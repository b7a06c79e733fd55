package pbcvm.nodes.opcode.unary;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;
import pbcvm.operation.truth.TruthNode;

/** The operator {@code not x}. */
public final class UnaryNotNode extends OpcodeNode {
    @Child private TruthNode operand;

    public UnaryNotNode(TruthNode operand) {
        this.operand = operand;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return !operand.test(frame);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
        return !operand.test(frame);
    }
}
