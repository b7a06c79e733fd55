package pbcvm.nodes.opcode.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.FrameLayout;
import pbcvm.nodes.control.ResumeGeneratorNode;
import pbcvm.nodes.control.TerminatorNode;
import pbcvm.types.generators.PyGenerator;

/**
 * Sends the value on top to the iterator below it. True: it yielded, and its value replaces the one sent. False: it is
 * done, and its result replaces the iterator.
 */
public final class SendNode extends TerminatorNode {
    private final int receiverSlot;
    private final int valueSlot;
    private final int offset;
    @Child private ResumeGeneratorNode resume = new ResumeGeneratorNode();

    public SendNode(int receiverSlot, int valueSlot, int offset, Edge yielded, Edge done) {
        super(Kind.BRANCH, yielded, done);
        this.receiverSlot = receiverSlot;
        this.valueSlot = valueSlot;
        this.offset = offset;
    }

    @Override
    protected boolean test(VirtualFrame frame) {
        Object receiver = frame.getObjectStatic(receiverSlot);
        Object value = frame.getObjectStatic(valueSlot);
        frame.setIntStatic(FrameLayout.OFFSET, offset);
        Object result;
        if (receiver instanceof PyGenerator generator && generator.canResume(value)) {
            result = resume.execute(generator, value);
            if (result == null) {
                frame.setObjectStatic(receiverSlot, generator.takeReturnValue());
                return false;
            }
        } else {
            result = YieldFrom.send(receiver, value);
            if (result instanceof YieldFrom.Done done) {
                frame.setObjectStatic(receiverSlot, done.value());
                return false;
            }
        }
        frame.setObjectStatic(valueSlot, result);
        return true;
    }
}
