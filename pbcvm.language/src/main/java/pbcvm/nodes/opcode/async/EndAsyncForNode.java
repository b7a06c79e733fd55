package pbcvm.nodes.opcode.async;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;
import pbcvm.types.exceptions.PyBaseException;

/** Ends an {@code async for} on StopAsyncIteration; any other exception is raised again. */
public final class EndAsyncForNode extends OpcodeNode {
    @Child private OpcodeNode iterator;
    @Child private OpcodeNode exception;

    public EndAsyncForNode(OpcodeNode iterator, OpcodeNode exception) {
        this.iterator = iterator;
        this.exception = exception;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object iteratorValue = iterator.execute(frame);
        Object exceptionValue = exception.execute(frame);
        Awaiting.endFor((PyBaseException) exceptionValue);
        return null;
    }
}
