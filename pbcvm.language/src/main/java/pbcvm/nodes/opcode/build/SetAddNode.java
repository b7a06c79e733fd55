package pbcvm.nodes.opcode.build;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;

/** Adds an element to the set of a comprehension. */
public final class SetAddNode extends OpcodeNode {
    @Child private OpcodeNode set;
    @Child private OpcodeNode element;

    public SetAddNode(OpcodeNode set, OpcodeNode element) {
        this.set = set;
        this.element = element;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object setValue = set.execute(frame);
        Object elementValue = element.execute(frame);
        mark(frame);
        Building.setAdd(setValue, elementValue);
        return null;
    }
}
