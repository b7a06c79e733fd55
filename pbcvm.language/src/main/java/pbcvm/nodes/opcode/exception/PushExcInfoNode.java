package pbcvm.nodes.opcode.exception;

import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.PbcvmContext;
import pbcvm.nodes.OpcodeNode;
import pbcvm.runtime.ExceptionState;
import pbcvm.types.exceptions.PyBaseException;
import pbcvm.types.singletons.PyNone;

/** Makes an exception the one being handled and gives the one that was handled before. */
public final class PushExcInfoNode extends OpcodeNode {
    @Child private OpcodeNode exception;

    public PushExcInfoNode(OpcodeNode exception) {
        this.exception = exception;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object exceptionValue = exception.execute(frame);
        return swap(exceptionValue);
    }

    private Object swap(Object exceptionValue) {
        ExceptionState state = PbcvmContext.get(this).thread().exceptions;
        PyBaseException before = state.handled;
        state.handled = (PyBaseException) exceptionValue;
        return before == null ? PyNone.NONE : before;
    }
}
