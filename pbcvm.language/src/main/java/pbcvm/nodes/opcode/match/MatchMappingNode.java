package pbcvm.nodes.opcode.match;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;
import pbcvm.operation.Types;

/** Whether mapping patterns may match the subject. */
public final class MatchMappingNode extends OpcodeNode {
    @Child private OpcodeNode subject;

    public MatchMappingNode(OpcodeNode subject) {
        this.subject = subject;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object subjectValue = subject.execute(frame);
        return Types.of(subjectValue).isMapping();
    }
}
