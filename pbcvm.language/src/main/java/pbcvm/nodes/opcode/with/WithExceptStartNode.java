package pbcvm.nodes.opcode.with;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.nodes.OpcodeNode;
import pbcvm.operation.Calls;
import pbcvm.types.exceptions.PyBaseException;
import pbcvm.types.singletons.PyNone;

/** Calls the {@code __exit__} of a context manager with the exception that ended its block. */
public final class WithExceptStartNode extends OpcodeNode {
    @Child private OpcodeNode exit;
    @Child private OpcodeNode exception;

    public WithExceptStartNode(OpcodeNode exit, OpcodeNode exception) {
        this.exit = exit;
        this.exception = exception;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object function = exit.execute(frame);
        Object value = exception.execute(frame);
        mark(frame);
        return call(function, (PyBaseException) value);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object call(Object function, PyBaseException value) {
        return Calls.call(function, value.type(), value, value.traceback == null ? PyNone.NONE : value.traceback);
    }
}
