package pbcvm.nodes.opcode.build;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import pbcvm.nodes.OpcodeNode;
import pbcvm.types.sets.PySet;

/** A set of the topmost values. */
public final class BuildSetNode extends OpcodeNode {
    @Children private final OpcodeNode[] items;

    public BuildSetNode(OpcodeNode[] items) {
        this.items = items;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object[] values = new Object[items.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = items[i].execute(frame);
        }
        mark(frame);
        return make(values);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object make(Object[] values) {
        PySet set = new PySet();
        for (Object value : values) {
            set.add(value);
        }
        return set;
    }
}
