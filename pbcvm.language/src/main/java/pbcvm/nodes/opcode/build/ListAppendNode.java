package pbcvm.nodes.opcode.build;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;
import pbcvm.types.lists.PyList;

/** Adds an element to the list of a comprehension. */
public final class ListAppendNode extends OpcodeNode {
    @Child private OpcodeNode list;
    @Child private OpcodeNode element;

    public ListAppendNode(OpcodeNode list, OpcodeNode element) {
        this.list = list;
        this.element = element;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object listValue = list.execute(frame);
        Object elementValue = element.execute(frame);
        ((PyList) listValue).append(elementValue);
        return null;
    }
}
