package pbcvm.types.generators;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.runtime.ExceptionState;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.functions.PyCode;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.singletons.PyNone;

/**
 * A suspended frame: a generator, a coroutine or (as {@link PyAsyncGenerator} uses it) an asynchronous generator.
 *
 * <p>Invariants: {@link #resumePoint} is null exactly when the code has finished; {@link #running} is true while the
 * frame
 * is on the stack.
 */
public class PyGenerator extends PyIterator {
    public final PyCode code;
    public TruffleString name;
    public TruffleString qualName;
    /** Exceptions being handled inside; linked into the thread's stack while the generator runs. */
    public final ExceptionState exceptions = new ExceptionState();
    private final MaterializedFrame frame;
    private ResumePoint resumePoint;
    private boolean started;
    private boolean running;
    /** Whether a step of an asynchronous generator is under way, possibly suspended by what it awaits. */
    boolean stepping;
    /** The arguments of the {@code throw} under way when there are several: a delegate gets them as they are. */
    Object[] thrown;
    private Object returnValue;
    /** {@code gi_frame}, made on demand. */
    public Object frameObject;

    public PyGenerator(PyType type, PyCode code, MaterializedFrame frame, TruffleString name, TruffleString qualName,
            ResumePoint start) {
        super(type);
        this.code = code;
        this.frame = frame;
        this.name = name;
        this.qualName = qualName;
        this.resumePoint = start;
    }

    // -- Used by nodes ------------------------------------------------------------------------------------------------

    public final MaterializedFrame frame() {
        return frame;
    }

    /** Where it goes on; null when it has finished. */
    public final ResumePoint resumePoint() {
        return resumePoint;
    }

    /** Called by a yield. */
    public final void suspendAt(ResumePoint point) {
        resumePoint = point;
    }

    /** Called by a return, or when an exception leaves the code. */
    public final void finish(Object result) {
        resumePoint = null;
        returnValue = result;
    }

    public final boolean isRunning() {
        return running;
    }

    public final void setRunning(boolean value) {
        running = value;
        started = true;
    }

    public final boolean isStarted() {
        return started;
    }

    public final boolean isFinished() {
        return resumePoint == null;
    }

    /** What the code returned; asking forgets it. */
    public final Object takeReturnValue() {
        Object result = returnValue;
        returnValue = null;
        return result == null ? PyNone.NONE : result;
    }

    /** Whether resuming with {@code value} is plain: no error to raise, code to run. */
    public final boolean canResume(Object value) {
        return resumePoint != null && !running && (started || value == PyNone.NONE);
    }

    // -- Protocol -----------------------------------------------------------------------------------------------------

    /** The iterator that {@code yield from} or {@code await} delegates to now; null when there is none. */
    public final Object delegate() {
        return resumePoint == null || running || resumePoint.receiverSlot < 0 ? null
                : frame.getObjectStatic(resumePoint.receiverSlot);
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public final Object next() {
        return resume(PyNone.NONE);
    }

    /** Sends a value in. Gives the value yielded, or null when the code returned ({@link #takeReturnValue}). */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public final Object resume(Object value) {
        if (!canResume(value)) {
            return resumeSpecial(value);
        }
        return resumePoint.callTarget().call(this, value);
    }

    private Object resumeSpecial(Object value) {
        checkNotRunning();
        if (isFinished()) {
            return null;
        }
        throw Raise.typeError("can't send non-None value to a just-started %s", kind());
    }

    /** Raises ValueError while the code is running. */
    public final void checkNotRunning() {
        if (running) {
            throw Raise.valueError("%s already executing", kind());
        }
    }

    /** What messages call it. */
    public final String kind() {
        return type() == GeneratorTypes.COROUTINE ? "coroutine"
                : type() == GeneratorTypes.ASYNC_GENERATOR ? "async generator" : "generator";
    }

    /** Raises an exception where the code is suspended. Result as of {@link #resume}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public final Object throwIn(PythonException exception) {
        checkNotRunning();
        if (isFinished()) {
            throw exception;
        }
        Object receiver = delegate();
        if (receiver == null) {
            return resumePoint.callTarget().call(this, new ThrownIn(exception));
        }
        return throwIntoDelegate(receiver, exception);
    }

    private Object throwIntoDelegate(Object receiver, PythonException exception) {
        ResumePoint point = resumePoint;
        Object result;
        try {
            running = true;
            if (Py.matches(exception, ExceptionTypes.GENERATOR_EXIT)) {
                closeDelegate(receiver);
                running = false;
                return point.callTarget().call(this, new ThrownIn(exception));
            }
            if (receiver instanceof PyGenerator generator) {
                result = generator.throwIn(exception);
                if (result == null) {
                    running = false;
                    return point.exit.callTarget().call(this, generator.takeReturnValue());
                }
                return result;
            }
            Object method = Py.getAttrOrNull(receiver, "throw");
            if (method == null) {
                running = false;
                return point.callTarget().call(this, new ThrownIn(exception));
            }
            result = thrown != null ? Calls.call(method, thrown) : Calls.call(method, exception.value());
            return result;
        } catch (PythonException e) {
            if (isFinished() || !running) {
                throw e;
            }
            running = false;
            if (Py.matches(e, ExceptionTypes.STOP_ITERATION)) {
                return point.exit.callTarget().call(this, e.value().field(0));
            }
            return point.callTarget().call(this, new ThrownIn(e));
        } finally {
            running = false;
        }
    }

    private static void closeDelegate(Object receiver) {
        if (receiver instanceof PyGenerator generator) {
            generator.close();
            return;
        }
        Object method = Py.getAttrOrNull(receiver, "close");
        if (method != null) {
            Calls.call(method);
        }
    }

    /** {@code close()}: raises GeneratorExit where the code is suspended, and expects it to end. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public final void close() {
        if (!started && !running) {
            finish(null);
        }
        checkNotRunning();
        if (isFinished()) {
            return;
        }
        Object result;
        try {
            result = throwIn(Raise.of(ExceptionTypes.GENERATOR_EXIT));
        } catch (PythonException e) {
            if (Py.matches(e, ExceptionTypes.GENERATOR_EXIT) || Py.matches(e, ExceptionTypes.STOP_ITERATION)) {
                return;
            }
            throw e;
        }
        if (result != null) {
            throw Raise.runtimeError("%s ignored GeneratorExit", kind());
        }
    }

    /** The value of a resume for Python: raises StopIteration at the end. */
    @TruffleBoundary
    public final Object orStop(Object result) {
        if (result != null) {
            return result;
        }
        Object value = takeReturnValue();
        throw value == PyNone.NONE ? Raise.stopIteration(null) : stopWith(value);
    }

    /** A StopIteration whose value may itself be a tuple or exception. */
    public static PythonException stopWith(Object value) {
        return Raise.of(ExceptionTypes.STOP_ITERATION, value);
    }
}
