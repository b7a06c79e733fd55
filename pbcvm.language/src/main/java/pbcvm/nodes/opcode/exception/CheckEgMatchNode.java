package pbcvm.nodes.opcode.exception;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.LocalSlot;
import pbcvm.nodes.OpcodeNode;
import pbcvm.nodes.opcode.store.StoreFastNode;
import pbcvm.runtime.ExceptionMatching;
import pbcvm.types.tuples.PyTuple;

/** Splits an exception group by the classes of an {@code except*}: leaves the rest and the match in temporaries. */
public final class CheckEgMatchNode extends OpcodeNode {
    @Child private OpcodeNode exception;
    @Child private OpcodeNode classes;
    private final LocalSlot rest;
    private final LocalSlot match;

    public CheckEgMatchNode(OpcodeNode exception, OpcodeNode classes, LocalSlot rest, LocalSlot match) {
        this.exception = exception;
        this.classes = classes;
        this.rest = rest;
        this.match = match;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = exception.execute(frame);
        Object types = classes.execute(frame);
        mark(frame);
        PyTuple parts = ExceptionMatching.split(value, types);
        StoreFastNode.write(frame, rest, parts.items[0]);
        StoreFastNode.write(frame, match, parts.items[1]);
        return null;
    }
}
