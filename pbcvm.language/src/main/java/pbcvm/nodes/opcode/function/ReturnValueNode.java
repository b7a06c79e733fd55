package pbcvm.nodes.opcode.function;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;
import pbcvm.nodes.control.TerminatorNode;

/** Returns the top of stack from the function. */
public final class ReturnValueNode extends TerminatorNode {
    @Child private OpcodeNode value;

    public ReturnValueNode(OpcodeNode value) {
        super(Kind.RETURN, null, null);
        this.value = value;
    }

    @Override
    protected Object value(VirtualFrame frame) {
        return value.execute(frame);
    }
}
