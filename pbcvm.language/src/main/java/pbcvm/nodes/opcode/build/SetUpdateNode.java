package pbcvm.nodes.opcode.build;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;

/** Adds all elements of an iterable to a set under construction and gives the set. */
public final class SetUpdateNode extends OpcodeNode {
    @Child private OpcodeNode set;
    @Child private OpcodeNode iterable;

    public SetUpdateNode(OpcodeNode set, OpcodeNode iterable) {
        this.set = set;
        this.iterable = iterable;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object setValue = set.execute(frame);
        Object iterableValue = iterable.execute(frame);
        mark(frame);
        return Building.setUpdate(setValue, iterableValue);
    }
}
