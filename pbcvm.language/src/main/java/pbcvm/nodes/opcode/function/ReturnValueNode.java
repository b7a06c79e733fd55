package pbcvm.nodes.opcode.function;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.FrameLayout;
import pbcvm.nodes.OpcodeNode;
import pbcvm.nodes.control.TerminatorNode;
import pbcvm.types.generators.PyGenerator;

/** Returns the top of stack from the function. */
public final class ReturnValueNode extends TerminatorNode {
    @Child private OpcodeNode value;
    private final boolean generator;

    /** @param generator whether the code is that of a generator, which then has finished */
    public ReturnValueNode(OpcodeNode value, boolean generator) {
        super(Kind.RETURN, null, null);
        this.value = value;
        this.generator = generator;
    }

    @Override
    protected Object value(VirtualFrame frame) {
        Object result = value.execute(frame);
        if (generator) {
            ((PyGenerator) frame.getObjectStatic(FrameLayout.OWNER)).finish(result);
        }
        return result;
    }
}
