package pbcvm.nodes.opcode.stack;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import pbcvm.nodes.LocalSlot;
import pbcvm.nodes.OpcodeNode;
import pbcvm.nodes.opcode.store.StoreFastNode;
import pbcvm.nodes.stack.ReadTemporaryNode;

/** Gives a value to its parent and leaves it in a temporary for whoever takes the copy. */
public final class CopyNode extends OpcodeNode {
    @Child private OpcodeNode store;
    @Child private OpcodeNode read;

    public CopyNode(OpcodeNode value, LocalSlot temporary) {
        store = new StoreFastNode(temporary, value);
        read = new ReadTemporaryNode(temporary);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        store.executeVoid(frame);
        return read.execute(frame);
    }

    @Override
    public long executeLong(VirtualFrame frame) throws UnexpectedResultException {
        store.executeVoid(frame);
        return read.executeLong(frame);
    }

    @Override
    public double executeDouble(VirtualFrame frame) throws UnexpectedResultException {
        store.executeVoid(frame);
        return read.executeDouble(frame);
    }

    @Override
    public void executeVoid(VirtualFrame frame) {
        store.executeVoid(frame);
    }
}
