package pbcvm.nodes.opcode.async;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;

/** The iterator that drives an {@code await}. */
public final class GetAwaitableNode extends OpcodeNode {
    private final int source;
    @Child private OpcodeNode value;

    public GetAwaitableNode(int source, OpcodeNode value) {
        this.source = source;
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object valueValue = value.execute(frame);
        mark(frame);
        return Awaiting.awaitable(valueValue, source);
    }
}
