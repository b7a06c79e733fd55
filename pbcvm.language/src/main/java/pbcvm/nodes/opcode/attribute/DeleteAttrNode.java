package pbcvm.nodes.opcode.attribute;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.nodes.OpcodeNode;
import pbcvm.operation.Attributes;

/** Deletes an attribute, {@code del object.name}. */
public final class DeleteAttrNode extends OpcodeNode {
    private final TruffleString name;
    @Child private OpcodeNode object;

    public DeleteAttrNode(OpcodeNode object, TruffleString name) {
        this.object = object;
        this.name = name;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object receiver = object.execute(frame);
        mark(frame);
        Attributes.delete(receiver, name);
        return null;
    }
}
