package pbcvm.nodes.opcode.build;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import pbcvm.nodes.OpcodeNode;
import pbcvm.types.dicts.PyDict;

/** A dict of the topmost keys and values, in turn. */
public final class BuildMapNode extends OpcodeNode {
    @Children private final OpcodeNode[] items;

    public BuildMapNode(OpcodeNode[] items) {
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
        for (int i = 0; i < values.length; i += 2) {
            dict.put(values[i], values[i + 1]);
        }
        return dict;
    }
}
