package pbcvm.runtime;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.nodes.FrameLayout;
import pbcvm.nodes.PythonRootNode;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.exceptions.PyBaseException;
import pbcvm.types.exceptions.PyTraceback;

/** What happens when an exception reaches a Python frame: context, traceback entry, handler or way out. */
public final class ExceptionHandling {
    private ExceptionHandling() {
    }

    /** An exception found a handler in this frame: gives the value that the handler finds on its stack. */
    public static PyBaseException enter(PythonException e, VirtualFrame frame, PythonRootNode root) {
        record(e, frame, root);
        return e.value();
    }

    /** An exception leaves this frame: gives what to throw. */
    public static PythonException leave(PythonException e, VirtualFrame frame, PythonRootNode root) {
        record(e, frame, root);
        e.setReraised(false);
        return e;
    }

    private static void record(PythonException e, VirtualFrame frame, PythonRootNode root) {
        PyBaseException value = e.value();
        if (!e.isChained()) {
            e.setChained();
            chain(value, root.context().thread());
        }
        if (!e.isReraised()) {
            value.traceback = new PyTraceback(value.traceback, root.code(), root.globals(),
                    frame.getIntStatic(FrameLayout.OFFSET));
        }
    }

    private static void chain(PyBaseException value, ThreadState thread) {
        PyBaseException handled = thread.handledException();
        if (handled != null && handled != value && value.context != handled) {
            setContext(value, handled);
        }
    }

    /** Sets {@code __context__}, taking care that the chain of contexts stays free of cycles. */
    @TruffleBoundary
    private static void setContext(PyBaseException value, PyBaseException handled) {
        PyBaseException link = handled;
        PyBaseException slow = handled;
        boolean step = false;
        while (link.context != null) {
            if (link.context == value) {
                link.context = null;
                break;
            }
            link = link.context;
            if (link == slow) {
                break;
            }
            if (step) {
                slow = slow.context;
            }
            step = !step;
        }
        value.context = handled;
    }

    /** The backstop for recursion that the depth counter does not see. */
    public static PythonException overflow(StackOverflowError e, VirtualFrame frame, PythonRootNode root) {
        CompilerDirectives.transferToInterpreter();
        return leave(recursionError(), frame, root);
    }

    /** The error of a recursion that is too deep. */
    @TruffleBoundary
    public static PythonException recursionError() {
        return Raise.error(ExceptionTypes.RECURSION_ERROR, "maximum recursion depth exceeded");
    }
}
