package pbcvm.types.generators;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.singletons.PyNone;

/**
 * The awaitable that {@code __anext__}, {@code asend}, {@code athrow} and {@code aclose} give: drives an asynchronous
 * generator to its next yield. What the generator awaits is passed on; a value it yields ends the await.
 */
public final class AsyncGeneratorStep extends PyIterator {
    private static final PyType SEND = PyType.builtin("async_generator_asend", AsyncGeneratorStep::table)
            .notSubclassable();
    private static final PyType THROW = PyType.builtin("async_generator_athrow", AsyncGeneratorStep::table)
            .notSubclassable();

    private final PyGenerator generator;
    private final Object first;
    private final PythonException thrown;
    private final boolean closing;
    private boolean started;
    private boolean done;
    private boolean owner;

    private AsyncGeneratorStep(PyType type, PyGenerator generator, Object first, PythonException thrown,
            boolean closing) {
        super(type);
        this.generator = generator;
        this.first = first;
        this.thrown = thrown;
        this.closing = closing;
    }

    static Object next(PyGenerator generator) {
        return new AsyncGeneratorStep(SEND, generator, PyNone.NONE, null, false);
    }

    static Object send(PyGenerator generator, Object value) {
        return new AsyncGeneratorStep(SEND, generator, value, null, false);
    }

    static Object raise(PyGenerator generator, PythonException exception) {
        return new AsyncGeneratorStep(THROW, generator, PyNone.NONE, exception, false);
    }

    static Object close(PyGenerator generator) {
        return new AsyncGeneratorStep(THROW, generator, PyNone.NONE, Raise.of(ExceptionTypes.GENERATOR_EXIT), true);
    }

    private static void table(TypeTable t) {
        t.inlined("__await__(self, /)", self -> self);
        t.inlined("__iter__(self, /)", self -> self);
        t.method("__next__(self, /)", self -> ((AsyncGeneratorStep) self).step(PyNone.NONE));
        t.method("send(self, value, /)", (self, value) -> ((AsyncGeneratorStep) self).step(value));
        t.method("throw(self, type, value=?, traceback=?, /)",
                (self, type, value, traceback) -> ((AsyncGeneratorStep) self)
                        .throwIn(ThrowArguments.exception(type, value, traceback)));
        t.method("close(self, /)", self -> {
            ((AsyncGeneratorStep) self).done = true;
            return PyNone.NONE;
        });
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        return step(PyNone.NONE);
    }

    /** Passes a value on to what the generator awaits (at first: starts or resumes the generator). */
    private Object step(Object value) {
        checkReused();
        Object result;
        try {
            if (started) {
                result = generator.resume(value);
            } else {
                started = true;
                result = start(value);
                if (done) {
                    release();
                    throw closing ? PyGenerator.stopWith(PyNone.NONE) : Raise.of(ExceptionTypes.STOP_ASYNC_ITERATION);
                }
            }
        } catch (PythonException e) {
            throw failed(e);
        }
        return translate(result);
    }

    private Object start(Object value) {
        if (generator.isRunning() || generator.stepping) {
            done = true;
            throw Raise.runtimeError("%s: asynchronous generator is already running",
                    closing ? "aclose()" : thrown != null ? "athrow()" : "anext()");
        }
        generator.stepping = true;
        owner = true;
        if (thrown == null) {
            Object send = value == PyNone.NONE ? first : value;
            if (generator.isFinished()) {
                done = true;
                return null;
            }
            return generator.resume(send);
        }
        if (generator.isFinished() || closing && !generator.isStarted()) {
            generator.finish(null);
            done = true;
            return null;
        }
        return generator.throwIn(thrown);
    }

    private Object throwIn(PythonException exception) {
        checkReused();
        started = true;
        try {
            return translate(generator.throwIn(exception));
        } catch (PythonException e) {
            throw failed(e);
        }
    }

    private void checkReused() {
        if (done) {
            throw Raise.runtimeError("cannot reuse already awaited %s", type() == SEND ? "__anext__()/asend()"
                    : "aclose()/athrow()");
        }
    }

    private void release() {
        done = true;
        if (owner) {
            generator.stepping = false;
        }
    }

    private PythonException failed(PythonException e) {
        release();
        if (closing && (Py.matches(e, ExceptionTypes.GENERATOR_EXIT)
                || Py.matches(e, ExceptionTypes.STOP_ASYNC_ITERATION))) {
            return PyGenerator.stopWith(PyNone.NONE);
        }
        return e;
    }

    private Object translate(Object result) {
        if (result == null) {
            release();
            throw closing ? PyGenerator.stopWith(PyNone.NONE) : Raise.of(ExceptionTypes.STOP_ASYNC_ITERATION);
        }
        if (result instanceof PyAsyncGenValue wrapped) {
            release();
            if (closing) {
                throw Raise.runtimeError("async generator ignored GeneratorExit");
            }
            throw PyGenerator.stopWith(wrapped.value);
        }
        return result;
    }
}
