package pbcvm.nodes.opcode.exception;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.PbcvmContext;
import pbcvm.nodes.OpcodeNode;
import pbcvm.types.exceptions.PyBaseException;

/** Ends the handling of an exception: the one handled before is handled again. */
public final class PopExceptNode extends OpcodeNode {
    @Child private OpcodeNode before;

    public PopExceptNode(OpcodeNode before) {
        this.before = before;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object beforeValue = before.execute(frame);
        restore(beforeValue);
        return null;
    }

    private void restore(Object beforeValue) {
        PbcvmContext.get(this).thread().exceptions.handled = beforeValue instanceof PyBaseException exception
                ? exception : null;
    }
}
