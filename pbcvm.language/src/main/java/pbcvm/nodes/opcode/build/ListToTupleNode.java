package pbcvm.nodes.opcode.build;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;
import pbcvm.types.lists.PyList;
import pbcvm.types.tuples.PyTuple;

/** A tuple with the elements of a list. */
public final class ListToTupleNode extends OpcodeNode {
    @Child private OpcodeNode list;

    public ListToTupleNode(OpcodeNode list) {
        this.list = list;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object listValue = list.execute(frame);
        return PyTuple.of(((PyList) listValue).toArray());
    }
}
