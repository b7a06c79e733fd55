package pbcvm.nodes.opcode.match;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;
import pbcvm.types.tuples.PyTuple;

/** The values of the keys of a mapping pattern, or None when one is missing. */
public final class MatchKeysNode extends OpcodeNode {
    @Child private OpcodeNode subject;
    @Child private OpcodeNode keys;

    public MatchKeysNode(OpcodeNode subject, OpcodeNode keys) {
        this.subject = subject;
        this.keys = keys;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object subjectValue = subject.execute(frame);
        Object keysValue = keys.execute(frame);
        mark(frame);
        return Matching.keys(subjectValue, (PyTuple) keysValue);
    }
}
