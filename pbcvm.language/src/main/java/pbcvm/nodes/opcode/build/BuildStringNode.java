package pbcvm.nodes.opcode.build;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import pbcvm.nodes.OpcodeNode;
import pbcvm.types.strs.StrJoin;

/** The concatenation of the topmost strings. */
public final class BuildStringNode extends OpcodeNode {
    @Children private final OpcodeNode[] items;

    public BuildStringNode(OpcodeNode[] items) {
        this.items = items;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object[] values = new Object[items.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = items[i].execute(frame);
        }
        return StrJoin.join(values);
    }
}
