package pbcvm.nodes.stack;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import pbcvm.nodes.LocalSlot;
import pbcvm.nodes.OpcodeNode;

/** Reads a temporary of the block; unlike a variable it is always bound, and its value may be a NULL. */
public final class ReadTemporaryNode extends OpcodeNode {
    private final int slot;

    public ReadTemporaryNode(LocalSlot temporary) {
        this.slot = temporary.index;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (frame.isObject(slot)) {
            return frame.getObject(slot);
        }
        if (frame.isLong(slot)) {
            return frame.getLong(slot);
        }
        return frame.getDouble(slot);
    }

    @Override
    public long executeLong(VirtualFrame frame) throws UnexpectedResultException {
        if (frame.isLong(slot)) {
            return frame.getLong(slot);
        }
        return super.executeLong(frame);
    }

    @Override
    public double executeDouble(VirtualFrame frame) throws UnexpectedResultException {
        if (frame.isDouble(slot)) {
            return frame.getDouble(slot);
        }
        return super.executeDouble(frame);
    }
}
