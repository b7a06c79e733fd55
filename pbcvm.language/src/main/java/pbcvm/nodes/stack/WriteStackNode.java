package pbcvm.nodes.stack;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;

/** Keeps a value in a static frame slot. */
public final class WriteStackNode extends OpcodeNode {
    private final int slot;
    @Child private OpcodeNode value;

    public WriteStackNode(int slot, OpcodeNode value) {
        this.slot = slot;
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        frame.setObjectStatic(slot, value.execute(frame));
        return null;
    }
}
