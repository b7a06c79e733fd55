package pbcvm.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.types.exceptions.PyBaseException;

/** What belongs to one Python thread. */
public final class ThreadState {
    /** Top of the stack of handled exceptions. */
    public ExceptionState exceptions = new ExceptionState();
    /** Number of Python calls under way. */
    public int depth;
    /** The current context of context variables; null for an empty one not made yet. */
    public Object contextVariables;
    /** What happens when the thread ends; null for nothing. */
    public Runnable atEnd;

    /** What {@code sys.set_asyncgen_hooks} set: {@code firstiter} and {@code finalizer}, or null. */
    public final Object[] asyncGeneratorHooks = new Object[2];

    /** {@code sys.exc_info()[1]}: the exception being handled, innermost first; null when there is none. */
    public PyBaseException handledException() {
        PyBaseException handled = exceptions.handled;
        return handled != null || exceptions.previous == null ? handled : outerHandledException();
    }

    @TruffleBoundary
    private PyBaseException outerHandledException() {
        for (ExceptionState state = exceptions.previous; state != null; state = state.previous) {
            if (state.handled != null) {
                return state.handled;
            }
        }
        return null;
    }
}
