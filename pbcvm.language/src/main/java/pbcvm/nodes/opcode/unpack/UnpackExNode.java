package pbcvm.nodes.opcode.unpack;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import pbcvm.nodes.LocalSlot;
import pbcvm.nodes.OpcodeNode;
import pbcvm.nodes.opcode.store.StoreFastNode;
import pbcvm.types.sequences.Unpacking;

/** Unpacks an iterable with a starred target, {@code a, *b, c = x}, into temporaries. */
public final class UnpackExNode extends OpcodeNode {
    @Child private OpcodeNode iterable;
    private final int before;
    private final int after;
    @CompilationFinal(dimensions = 1) private final LocalSlot[] targets;

    public UnpackExNode(OpcodeNode iterable, int before, int after, LocalSlot[] targets) {
        this.iterable = iterable;
        this.before = before;
        this.after = after;
        this.targets = targets;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object value = iterable.execute(frame);
        mark(frame);
        Object[] items = unpack(value, before, after);
        for (int i = 0; i < targets.length; i++) {
            StoreFastNode.write(frame, targets[i], items[i]);
        }
        return null;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object[] unpack(Object value, int before, int after) {
        return Unpacking.unpackStarred(value, before, after);
    }
}
