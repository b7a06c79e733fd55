package pbcvm.nodes.opcode.async;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;
import pbcvm.types.generators.PyAsyncGenValue;

/** Marks a value as yielded by an asynchronous generator. */
public final class AsyncGenWrapNode extends OpcodeNode {
    @Child private OpcodeNode value;

    public AsyncGenWrapNode(OpcodeNode value) {
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object valueValue = value.execute(frame);
        return new PyAsyncGenValue(valueValue);
    }
}
