package pbcvm.nodes.opcode.exception;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;
import pbcvm.runtime.ExceptionMatching;

/** The exception that the clauses of an {@code except*} leave to be raised, or None. */
public final class PrepReraiseStarNode extends OpcodeNode {
    @Child private OpcodeNode original;
    @Child private OpcodeNode results;

    public PrepReraiseStarNode(OpcodeNode original, OpcodeNode results) {
        this.original = original;
        this.results = results;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object originalValue = original.execute(frame);
        Object resultsValue = results.execute(frame);
        mark(frame);
        return ExceptionMatching.prepareReraise(originalValue, resultsValue);
    }
}
