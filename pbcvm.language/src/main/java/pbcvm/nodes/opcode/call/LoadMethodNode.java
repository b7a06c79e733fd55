package pbcvm.nodes.opcode.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.nodes.LocalSlot;
import pbcvm.nodes.OpcodeNode;
import pbcvm.nodes.opcode.store.StoreFastNode;
import pbcvm.operation.attribute.GetAttributeNode;
import pbcvm.operation.attribute.GetAttributeNode.Plain;
import pbcvm.types.functions.PySuper;

/**
 * Looks a method up and leaves it and its receiver in two temporaries (a NULL and the attribute when it is no method):
 * used where the call stands in another block than the lookup.
 */
public final class LoadMethodNode extends OpcodeNode {
    @Child private OpcodeNode object;
    @Child private GetAttributeNode lookup;
    private final LocalSlot lower;
    private final LocalSlot upper;

    public LoadMethodNode(OpcodeNode object, TruffleString name, LocalSlot lower, LocalSlot upper) {
        this.object = object;
        this.lookup = new GetAttributeNode(name);
        this.lower = lower;
        this.upper = upper;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object receiver = object.execute(frame);
        mark(frame);
        Object method = lookup.executeMethod(frame, receiver);
        if (method instanceof Plain plain) {
            StoreFastNode.write(frame, lower, null);
            StoreFastNode.write(frame, upper, plain.value);
        } else {
            StoreFastNode.write(frame, lower, method);
            StoreFastNode.write(frame, upper, receiver instanceof PySuper proxy ? proxy.object : receiver);
        }
        return null;
    }
}
