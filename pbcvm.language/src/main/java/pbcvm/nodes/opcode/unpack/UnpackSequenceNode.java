package pbcvm.nodes.opcode.unpack;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import pbcvm.nodes.LocalSlot;
import pbcvm.nodes.OpcodeNode;
import pbcvm.nodes.opcode.store.StoreFastNode;
import pbcvm.types.sequences.Unpacking;
import pbcvm.types.lists.PyList;
import pbcvm.types.lists.ListType;
import pbcvm.types.tuples.PyTuple;
import pbcvm.types.tuples.TupleType;

/** Unpacks a sequence of a known length into temporaries, the first element into the first one. */
public final class UnpackSequenceNode extends OpcodeNode {
    @Child private OpcodeNode sequence;
    @CompilationFinal(dimensions = 1) private final LocalSlot[] targets;

    public UnpackSequenceNode(OpcodeNode sequence, LocalSlot[] targets) {
        this.sequence = sequence;
        this.targets = targets;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = sequence.execute(frame);
        if (value instanceof PyTuple tuple && tuple.isExactly(TupleType.TYPE)
                && tuple.items.length == targets.length) {
            store(frame, tuple.items);
        } else if (value instanceof PyList list && list.isExactly(ListType.TYPE) && list.size == targets.length) {
            storeList(frame, list);
        } else {
            mark(frame);
            store(frame, unpack(value, targets.length));
        }
        return null;
    }

    @ExplodeLoop
    private void store(VirtualFrame frame, Object[] items) {
        for (int i = 0; i < targets.length; i++) {
            StoreFastNode.write(frame, targets[i], items[i]);
        }
    }

    @ExplodeLoop
    private void storeList(VirtualFrame frame, PyList list) {
        for (int i = 0; i < targets.length; i++) {
            StoreFastNode.write(frame, targets[i], list.get(i));
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object[] unpack(Object value, int count) {
        return Unpacking.unpack(value, count);
    }
}
