package pbcvm.nodes.opcode.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;

/** The iterator that {@code yield from} delegates to. */
public final class GetYieldFromIterNode extends OpcodeNode {
    private final boolean inCoroutine;
    @Child private OpcodeNode iterable;

    public GetYieldFromIterNode(boolean inCoroutine, OpcodeNode iterable) {
        this.inCoroutine = inCoroutine;
        this.iterable = iterable;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object iterableValue = iterable.execute(frame);
        mark(frame);
        return YieldFrom.iterator(iterableValue, inCoroutine);
    }
}
