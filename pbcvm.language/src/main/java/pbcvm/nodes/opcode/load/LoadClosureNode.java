package pbcvm.nodes.opcode.load;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.LocalSlot;
import pbcvm.nodes.OpcodeNode;

/** The cell itself, for the closure of an inner function. */
public final class LoadClosureNode extends OpcodeNode {
    private final int slot;

    public LoadClosureNode(LocalSlot local) {
        this.slot = local.index;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return frame.getObjectStatic(slot);
    }
}
