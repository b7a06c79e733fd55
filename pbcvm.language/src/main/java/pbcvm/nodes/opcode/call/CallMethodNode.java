package pbcvm.nodes.opcode.call;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.nodes.FrameLayout;
import pbcvm.nodes.OpcodeNode;
import pbcvm.operation.attribute.GetAttributeNode;
import pbcvm.operation.attribute.GetAttributeNode.Plain;
import pbcvm.operation.call.CallTargetNode;
import pbcvm.types.functions.PySuper;

/** LOAD_METHOD and the CALL that consumes it, {@code object.name(arguments)}: no bound method is made. */
public final class CallMethodNode extends OpcodeNode {
    @Child private OpcodeNode object;
    @Children private final OpcodeNode[] arguments;
    @Child private GetAttributeNode lookup;
    @Child private CallTargetNode methodCall;
    @Child private CallTargetNode plainCall;
    private final TruffleString[] names;
    private final int lookupOffset;
    @CompilationFinal private boolean seenPlain;

    /** @param lookupOffset offset of LOAD_METHOD, where a missing attribute is reported */
    public CallMethodNode(OpcodeNode object, TruffleString name, OpcodeNode[] arguments, TruffleString[] names,
            int lookupOffset) {
        this.object = object;
        this.arguments = arguments;
        this.names = names;
        this.lookup = new GetAttributeNode(name);
        this.methodCall = new CallTargetNode(arguments.length + 1, names, true, null);
        this.lookupOffset = lookupOffset;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object receiver = object.execute(frame);
        frame.setIntStatic(FrameLayout.OFFSET, lookupOffset);
        Object method = lookup.executeMethod(frame, receiver);
        Object[] args = new Object[arguments.length + 2];
        args[1] = receiver instanceof PySuper proxy ? proxy.object : receiver;
        for (int i = 0; i < arguments.length; i++) {
            args[i + 2] = arguments[i].execute(frame);
        }
        mark(frame);
        if (method instanceof Plain plain) {
            return callPlain(frame, plain.value, args);
        }
        return methodCall.execute(frame, method, args);
    }

    private Object callPlain(VirtualFrame frame, Object callable, Object[] args) {
        if (!seenPlain) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            seenPlain = true;
            plainCall = insert(new CallTargetNode(arguments.length, names, false, null));
        }
        Object[] own = new Object[args.length - 1];
        System.arraycopy(args, 2, own, 1, own.length - 1);
        return plainCall.execute(frame, callable, own);
    }

    @Override
    protected boolean isCall() {
        return true;
    }
}
