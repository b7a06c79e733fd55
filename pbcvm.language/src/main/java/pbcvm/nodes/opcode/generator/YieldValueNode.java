package pbcvm.nodes.opcode.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.FrameLayout;
import pbcvm.nodes.OpcodeNode;
import pbcvm.nodes.control.TerminatorNode;
import pbcvm.types.generators.PyGenerator;
import pbcvm.types.generators.ResumePoint;

/** Yields the top of stack and suspends the generator. */
public final class YieldValueNode extends TerminatorNode {
    @Child private OpcodeNode value;
    private final ResumePoint resume;

    public YieldValueNode(OpcodeNode value, ResumePoint resume) {
        super(Kind.YIELD, null, null);
        this.value = value;
        this.resume = resume;
    }

    @Override
    protected Object value(VirtualFrame frame) {
        Object result = value.execute(frame);
        frame.setIntStatic(FrameLayout.OFFSET, resume.offset);
        ((PyGenerator) frame.getObjectStatic(FrameLayout.OWNER)).suspendAt(resume);
        return result;
    }
}
