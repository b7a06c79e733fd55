package pbcvm.nodes.opcode.subscript;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;
import pbcvm.operation.Py;

/** Deletes one element, {@code del container[key]}. */
public final class DeleteSubscrNode extends OpcodeNode {
    @Child private OpcodeNode container;
    @Child private OpcodeNode key;

    public DeleteSubscrNode(OpcodeNode container, OpcodeNode key) {
        this.container = container;
        this.key = key;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object where = container.execute(frame);
        Object what = key.execute(frame);
        mark(frame);
        Py.delItem(where, what);
        return null;
    }
}
