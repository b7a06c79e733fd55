package pbcvm.nodes.opcode.attribute;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.nodes.OpcodeNode;
import pbcvm.operation.attribute.GetAttributeNode;

/** Reads an attribute, {@code object.name}. */
public final class LoadAttrNode extends OpcodeNode {
    @Child private OpcodeNode object;
    @Child private GetAttributeNode get;

    public LoadAttrNode(OpcodeNode object, TruffleString name) {
        this.object = object;
        this.get = new GetAttributeNode(name);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object receiver = object.execute(frame);
        mark(frame);
        return get.execute(frame, receiver);
    }

    @Override
    public long executeLong(VirtualFrame frame) throws UnexpectedResultException {
        Object receiver = object.execute(frame);
        mark(frame);
        return get.executeLong(frame, receiver);
    }

    @Override
    public double executeDouble(VirtualFrame frame) throws UnexpectedResultException {
        Object receiver = object.execute(frame);
        mark(frame);
        return get.executeDouble(frame, receiver);
    }
}
