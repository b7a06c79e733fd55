package pbcvm.nodes.opcode.store;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.LocalSlot;
import pbcvm.nodes.OpcodeNode;
import pbcvm.nodes.opcode.load.LoadFastNode;

/** Unbinds a local variable. */
public final class DeleteFastNode extends OpcodeNode {
    private final int slot;
    @Child private LoadFastNode load;

    public DeleteFastNode(LocalSlot local, int offset) {
        this.slot = local.index;
        this.load = new LoadFastNode(local);
        load.at(offset);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        load.execute(frame);
        frame.setObject(slot, null);
        return null;
    }
}
