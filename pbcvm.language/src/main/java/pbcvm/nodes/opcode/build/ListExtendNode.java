package pbcvm.nodes.opcode.build;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;
import pbcvm.types.lists.PyList;

/** Adds all elements of an iterable to a list under construction and gives the list. */
public final class ListExtendNode extends OpcodeNode {
    @Child private OpcodeNode list;
    @Child private OpcodeNode iterable;

    public ListExtendNode(OpcodeNode list, OpcodeNode iterable) {
        this.list = list;
        this.iterable = iterable;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object listValue = list.execute(frame);
        Object iterableValue = iterable.execute(frame);
        mark(frame);
        return Building.listExtend((PyList) listValue, iterableValue);
    }
}
