package pbcvm.nodes.opcode.match;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;
import pbcvm.operation.Py;

/** The length of the subject of a sequence pattern. */
public final class GetLenNode extends OpcodeNode {
    @Child private OpcodeNode subject;

    public GetLenNode(OpcodeNode subject) {
        this.subject = subject;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object subjectValue = subject.execute(frame);
        mark(frame);
        return Py.len(subjectValue);
    }
}
