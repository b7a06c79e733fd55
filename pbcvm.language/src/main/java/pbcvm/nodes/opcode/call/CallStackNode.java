package pbcvm.nodes.opcode.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.nodes.OpcodeNode;
import pbcvm.operation.call.CallTargetNode;

/** CALL whose two lower operands are only known at run time: a method and its receiver, or a NULL and a callable. */
public final class CallStackNode extends OpcodeNode {
    @Child private OpcodeNode lower;
    @Child private OpcodeNode upper;
    @Children private final OpcodeNode[] arguments;
    @Child private CallTargetNode methodCall;
    @Child private CallTargetNode plainCall;

    public CallStackNode(OpcodeNode lower, OpcodeNode upper, OpcodeNode[] arguments, TruffleString[] names) {
        this.lower = lower;
        this.upper = upper;
        this.arguments = arguments;
        this.methodCall = new CallTargetNode(arguments.length + 1, names, false, null);
        this.plainCall = new CallTargetNode(arguments.length, names, false, null);
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object method = lower.execute(frame);
        Object second = upper.execute(frame);
        Object[] args = new Object[arguments.length + 2];
        for (int i = 0; i < arguments.length; i++) {
            args[i + 2] = arguments[i].execute(frame);
        }
        mark(frame);
        if (method != null) {
            args[1] = second;
            return methodCall.execute(frame, method, args);
        }
        Object[] own = new Object[args.length - 1];
        System.arraycopy(args, 2, own, 1, own.length - 1);
        return plainCall.execute(frame, second, own);
    }
}
