package pbcvm.nodes.opcode.store;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.LocalSlot;
import pbcvm.nodes.OpcodeNode;
import pbcvm.types.functions.PyCell;

/** Assigns to a variable that is kept in a cell. */
public final class StoreDerefNode extends OpcodeNode {
    private final int slot;
    @Child private OpcodeNode value;

    public StoreDerefNode(LocalSlot local, OpcodeNode value) {
        this.slot = local.index;
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object object = value.execute(frame);
        ((PyCell) frame.getObjectStatic(slot)).value = object;
        return null;
    }
}
