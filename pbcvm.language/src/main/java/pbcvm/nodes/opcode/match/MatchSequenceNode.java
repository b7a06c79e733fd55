package pbcvm.nodes.opcode.match;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;
import pbcvm.operation.Types;

/** Whether sequence patterns may match the subject. */
public final class MatchSequenceNode extends OpcodeNode {
    @Child private OpcodeNode subject;

    public MatchSequenceNode(OpcodeNode subject) {
        this.subject = subject;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object subjectValue = subject.execute(frame);
        return Types.of(subjectValue).isSequence();
    }
}
