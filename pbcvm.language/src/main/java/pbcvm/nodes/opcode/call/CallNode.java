package pbcvm.nodes.opcode.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import pbcvm.nodes.OpcodeNode;
import pbcvm.operation.call.CallTargetNode;

/** Calls a callable that stands alone on the stack (with a NULL below it). */
public final class CallNode extends OpcodeNode {
    @Child private OpcodeNode callable;
    @Children private final OpcodeNode[] arguments;
    @Child private CallTargetNode call;

    public CallNode(OpcodeNode callable, OpcodeNode[] arguments, CallTargetNode call) {
        this.callable = callable;
        this.arguments = arguments;
        this.call = call;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object function = callable.execute(frame);
        Object[] args = new Object[arguments.length + 1];
        for (int i = 0; i < arguments.length; i++) {
            args[i + 1] = arguments[i].execute(frame);
        }
        mark(frame);
        return call.execute(frame, function, args);
    }

    @Override
    protected boolean isCall() {
        return true;
    }
}
