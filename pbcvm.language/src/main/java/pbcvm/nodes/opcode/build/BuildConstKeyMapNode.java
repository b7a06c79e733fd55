package pbcvm.nodes.opcode.build;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import pbcvm.nodes.OpcodeNode;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.tuples.PyTuple;

/** A dict of the topmost values; their keys are the tuple on top of them. */
public final class BuildConstKeyMapNode extends OpcodeNode {
    @Children private final OpcodeNode[] items;

    public BuildConstKeyMapNode(OpcodeNode[] items) {
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
        PyDict dict = new PyDict();
        Object[] keys = ((PyTuple) values[values.length - 1]).items;
        for (int i = 0; i < keys.length; i++) {
            dict.put(keys[i], values[i]);
        }
        return dict;
    }
}
