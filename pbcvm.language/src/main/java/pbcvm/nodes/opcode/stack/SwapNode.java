package pbcvm.nodes.opcode.stack;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import pbcvm.nodes.LocalSlot;
import pbcvm.nodes.OpcodeNode;
import pbcvm.nodes.opcode.store.StoreFastNode;

/** Evaluates two values, gives the second to its parent and leaves the first in a temporary. */
public final class SwapNode extends OpcodeNode {
    @Child private OpcodeNode first;
    @Child private OpcodeNode second;

    public SwapNode(OpcodeNode first, OpcodeNode second, LocalSlot temporary) {
        this.first = new StoreFastNode(temporary, first);
        this.second = second;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        first.executeVoid(frame);
        return second.execute(frame);
    }

    @Override
    public long executeLong(VirtualFrame frame) throws UnexpectedResultException {
        first.executeVoid(frame);
        return second.executeLong(frame);
    }

    @Override
    public double executeDouble(VirtualFrame frame) throws UnexpectedResultException {
        first.executeVoid(frame);
        return second.executeDouble(frame);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) throws UnexpectedResultException {
        first.executeVoid(frame);
        return second.executeBoolean(frame);
    }
}
