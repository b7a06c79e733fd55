package pbcvm.nodes.opcode.build;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import pbcvm.nodes.OpcodeNode;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

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
        return join(values);
    }

    @TruffleBoundary
    private static Object join(Object[] values) {
        TruffleString result = Str.EMPTY;
        for (Object value : values) {
            result = Str.concat(result, Py.asString(value));
        }
        return result;
    }
}
