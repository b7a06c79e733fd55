package pbcvm.nodes.opcode.exception;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.PbcvmContext;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.nodes.FrameLayout;
import pbcvm.nodes.OpcodeNode;
import pbcvm.nodes.control.TerminatorNode;
import pbcvm.object.PyType;
import pbcvm.operation.Calls;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.exceptions.PyBaseException;
import pbcvm.types.singletons.PyNone;

/** {@code raise}, {@code raise exception}, {@code raise exception from cause}. */
public final class RaiseVarargsNode extends TerminatorNode {
    @Child private OpcodeNode exception;
    @Child private OpcodeNode cause;
    private final int offset;

    /** Operands that are not given are null. */
    public RaiseVarargsNode(OpcodeNode exception, OpcodeNode cause, int offset) {
        super(Kind.RETURN, null, null);
        this.exception = exception;
        this.cause = cause;
        this.offset = offset;
    }

    @Override
    protected Object value(VirtualFrame frame) {
        if (exception == null) {
            frame.setIntStatic(FrameLayout.OFFSET, offset);
            throw again(PbcvmContext.get(this));
        }
        Object value = exception.execute(frame);
        Object reason = cause == null ? null : cause.execute(frame);
        frame.setIntStatic(FrameLayout.OFFSET, offset);
        if (reason == null && value instanceof PyBaseException instance) {
            throw new PythonException(instance);
        }
        throw make(value, reason);
    }

    @TruffleBoundary
    private static PythonException again(PbcvmContext context) {
        PyBaseException handled = context.thread().handledException();
        if (handled == null) {
            return Raise.runtimeError("No active exception to reraise");
        }
        return PythonException.again(handled);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static PythonException make(Object value, Object cause) {
        PyBaseException instance;
        if (value instanceof PyBaseException given) {
            instance = given;
        } else if (value instanceof PyType type && type.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
            instance = instantiate(type);
        } else {
            return Raise.typeError("exceptions must derive from BaseException");
        }
        if (cause != null) {
            instance.cause = toCause(cause);
            instance.suppressContext = true;
        }
        return new PythonException(instance);
    }

    private static PyBaseException instantiate(PyType type) {
        Object made = Calls.call(type);
        if (made instanceof PyBaseException instance) {
            return instance;
        }
        throw Raise.typeError("calling %s should have returned an instance of BaseException, not %s",
                pbcvm.operation.Py.reprJava(type), pbcvm.operation.Py.reprJava(pbcvm.operation.Types.of(made)));
    }

    private static PyBaseException toCause(Object cause) {
        if (cause == PyNone.NONE) {
            return null;
        }
        if (cause instanceof PyBaseException instance) {
            return instance;
        }
        if (cause instanceof PyType type && type.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
            return instantiate(type);
        }
        throw Raise.typeError("exception causes must derive from BaseException");
    }
}
