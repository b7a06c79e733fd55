package pbcvm.nodes.opcode.loop;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;
import pbcvm.object.Slot;
import pbcvm.operation.Iteration;
import pbcvm.operation.call.SpecialMethodNode;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.lists.ListIterator;
import pbcvm.types.lists.ListType;
import pbcvm.types.lists.PyList;

/** The iterator of a loop, {@code iter(x)}. */
public final class GetIterNode extends OpcodeNode {
    @Child private OpcodeNode iterable;
    @Child private SpecialMethodNode iter = new SpecialMethodNode(Slot.ITER, 1);

    public GetIterNode(OpcodeNode iterable) {
        this.iterable = iterable;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = iterable.execute(frame);
        mark(frame);
        if (value instanceof PyList list && list.isExactly(ListType.TYPE)) {
            return new ListIterator(list);
        }
        Object iterator = iter.execute(frame, value);
        if (iterator instanceof PyIterator) {
            return iterator;
        }
        if (iterator != null) {
            return Iteration.checkIterator(iterator);
        }
        return Iteration.iter(value);
    }
}
