package pbcvm.nodes.opcode.stack;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;

/** Evaluates a value and drops it. */
public final class PopTopNode extends OpcodeNode {
    @Child private OpcodeNode value;

    public PopTopNode(OpcodeNode value) {
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        value.executeVoid(frame);
        return null;
    }
}
