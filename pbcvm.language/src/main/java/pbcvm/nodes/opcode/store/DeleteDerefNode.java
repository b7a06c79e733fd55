package pbcvm.nodes.opcode.store;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.LocalSlot;
import pbcvm.nodes.OpcodeNode;
import pbcvm.nodes.opcode.load.LoadDerefNode;
import pbcvm.types.functions.PyCell;

/** Unbinds a variable that is kept in a cell. */
public final class DeleteDerefNode extends OpcodeNode {
    private final LocalSlot local;
    private final boolean free;

    public DeleteDerefNode(LocalSlot local, boolean free) {
        this.local = local;
        this.free = free;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        PyCell cell = (PyCell) frame.getObjectStatic(local.index);
        if (cell.value == null) {
            mark(frame);
            throw LoadDerefNode.unbound(local, free);
        }
        cell.value = null;
        return null;
    }
}
