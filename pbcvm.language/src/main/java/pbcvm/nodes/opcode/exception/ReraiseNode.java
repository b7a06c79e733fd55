package pbcvm.nodes.opcode.exception;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.error.PythonException;
import pbcvm.nodes.FrameLayout;
import pbcvm.nodes.OpcodeNode;
import pbcvm.nodes.control.TerminatorNode;
import pbcvm.types.exceptions.PyBaseException;

/** Raises the exception on top of the stack again, as if from where it came. */
public final class ReraiseNode extends TerminatorNode {
    @Child private OpcodeNode exception;
    private final int offsetSlot;

    /** @param offsetSlot stack slot of the offset that raised first, or -1 */
    public ReraiseNode(OpcodeNode exception, int offsetSlot) {
        super(Kind.RETURN, null, null);
        this.exception = exception;
        this.offsetSlot = offsetSlot;
    }

    @Override
    protected Object value(VirtualFrame frame) {
        PyBaseException value = (PyBaseException) exception.execute(frame);
        if (offsetSlot >= 0 && frame.getObjectStatic(offsetSlot) instanceof Long offset) {
            frame.setIntStatic(FrameLayout.OFFSET, (int) (long) offset);
        }
        throw PythonException.again(value);
    }
}
