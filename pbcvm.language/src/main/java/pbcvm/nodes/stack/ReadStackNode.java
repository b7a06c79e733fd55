package pbcvm.nodes.stack;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;

/** Reads a value that was kept in a static frame slot: an operand stack position or a cell. */
public final class ReadStackNode extends OpcodeNode {
    private final int slot;

    public ReadStackNode(int slot) {
        this.slot = slot;
    }

    public int slot() {
        return slot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return frame.getObjectStatic(slot);
    }
}
