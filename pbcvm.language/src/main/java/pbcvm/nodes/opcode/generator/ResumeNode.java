package pbcvm.nodes.opcode.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.FrameLayout;
import pbcvm.nodes.OpcodeNode;
import pbcvm.types.generators.ResumePoint;
import pbcvm.types.generators.ThrownIn;

/** Where a generator goes on: raises the exception that was thrown in, if any. */
public final class ResumeNode extends OpcodeNode {
    private final int slot;
    private final int yieldOffset;

    public ResumeNode(ResumePoint point) {
        this.slot = point.valueSlot;
        this.yieldOffset = point.offset;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (frame.getObjectStatic(slot) instanceof ThrownIn thrown) {
            frame.setObjectStatic(slot, null);
            frame.setIntStatic(FrameLayout.OFFSET, yieldOffset);
            throw thrown.exception();
        }
        return null;
    }
}
