package pbcvm.nodes.opcode.function;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.LocalSlot;
import pbcvm.nodes.OpcodeNode;
import pbcvm.types.functions.PyCell;

/** Puts a variable into a cell; a parameter's argument is its first value. */
public final class MakeCellNode extends OpcodeNode {
    private final int slot;

    public MakeCellNode(LocalSlot local) {
        this.slot = local.index;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        frame.setObjectStatic(slot, new PyCell(frame.getObjectStatic(slot)));
        return null;
    }
}
