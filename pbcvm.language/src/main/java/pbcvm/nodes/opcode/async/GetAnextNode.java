package pbcvm.nodes.opcode.async;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;

/** The awaitable for the next element of an {@code async for}. */
public final class GetAnextNode extends OpcodeNode {
    @Child private OpcodeNode iterator;

    public GetAnextNode(OpcodeNode iterator) {
        this.iterator = iterator;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object iteratorValue = iterator.execute(frame);
        mark(frame);
        return Awaiting.asyncNext(iteratorValue);
    }
}
