package pbcvm.interop;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleStackTraceElement;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import pbcvm.PbcvmContext;
import pbcvm.PbcvmLanguage;
import pbcvm.error.PythonException;
import pbcvm.types.exceptions.PyTraceback;

/**
 * Gives an exception that leaves Python the stack trace that the polyglot world expects. Python exceptions keep their
 * own traceback and no Truffle stack trace; roots like this one call one another, once for each traceback entry, and
 * the innermost throws the exception, so that the platform records one frame for each entry.
 */
final class TracebackRootNode extends RootNode {
    /** Frames beyond this number are left out, the outermost first. */
    private static final int MOST = 1000;

    private final String name;

    private TracebackRootNode(PbcvmLanguage language, String name) {
        super(language);
        this.name = name;
    }

    private static CallTarget target(PyTraceback entry) {
        PbcvmContext context = PbcvmContext.get();
        return context.tracebackTargets().computeIfAbsent(entry.code.code.name(),
                name -> new TracebackRootNode(context.language(), name).getCallTarget());
    }

    /** An exception for the outside with the same Python exception and the frames of its traceback. */
    @TruffleBoundary
    static PythonException withFrames(PythonException exception) {
        PyTraceback entry = exception.value().traceback;
        int length = 0;
        for (PyTraceback each = entry; each != null; each = each.next) {
            length++;
        }
        for (; length > MOST; length--) {
            entry = entry.next;
        }
        PythonException outgoing = PythonException.outgoing(exception.value());
        if (entry == null) {
            return outgoing;
        }
        try {
            target(entry).call(entry, outgoing);
            throw new AssertionError("the innermost call throws");
        } catch (PythonException thrown) {
            return thrown;
        }
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return next((PyTraceback) frame.getArguments()[0], (PythonException) frame.getArguments()[1]);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object next(PyTraceback entry, PythonException outgoing) {
        if (entry.next == null) {
            throw outgoing;
        }
        return target(entry.next).call(entry.next, outgoing);
    }

    @Override
    protected Object translateStackTraceElement(TruffleStackTraceElement element) {
        return element.getFrame() == null ? super.translateStackTraceElement(element)
                : new StackEntry((PyTraceback) element.getFrame().getArguments()[0]);
    }

    @Override
    public boolean isCaptureFramesForTrace(boolean compiled) {
        return true;
    }

    @Override
    protected boolean isInstrumentable() {
        return false;
    }

    @Override
    public String getName() {
        return name;
    }
}
