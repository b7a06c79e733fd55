package pbcvm.nodes.opcode.compare;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;
import pbcvm.operation.Compare;

/** The operators {@code is} and {@code is not}. */
public final class IsOpNode extends OpcodeNode {
    private final boolean inverted;
    @Child private OpcodeNode left;
    @Child private OpcodeNode right;

    public IsOpNode(boolean inverted, OpcodeNode left, OpcodeNode right) {
        this.inverted = inverted;
        this.left = left;
        this.right = right;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
        Object a = left.execute(frame);
        Object b = right.execute(frame);
        return (a == b || Compare.same(a, b)) != inverted;
    }
}
