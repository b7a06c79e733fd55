package pbcvm.nodes.opcode.match;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;
import pbcvm.types.tuples.PyTuple;

/** The attributes that a class pattern looks at, or None when the subject is of another class. */
public final class MatchClassNode extends OpcodeNode {
    private final int positional;
    @Child private OpcodeNode subject;
    @Child private OpcodeNode type;
    @Child private OpcodeNode names;

    public MatchClassNode(int positional, OpcodeNode subject, OpcodeNode type, OpcodeNode names) {
        this.positional = positional;
        this.subject = subject;
        this.type = type;
        this.names = names;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object subjectValue = subject.execute(frame);
        Object typeValue = type.execute(frame);
        Object namesValue = names.execute(frame);
        mark(frame);
        return Matching.attributes(subjectValue, typeValue, positional, (PyTuple) namesValue);
    }
}
