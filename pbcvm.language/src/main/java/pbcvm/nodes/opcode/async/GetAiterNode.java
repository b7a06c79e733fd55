package pbcvm.nodes.opcode.async;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;

/** The iterator of an {@code async for}. */
public final class GetAiterNode extends OpcodeNode {
    @Child private OpcodeNode iterable;

    public GetAiterNode(OpcodeNode iterable) {
        this.iterable = iterable;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object iterableValue = iterable.execute(frame);
        mark(frame);
        return Awaiting.asyncIterator(iterableValue);
    }
}
