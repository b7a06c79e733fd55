package pbcvm.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.operation.Py;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.generators.GeneratorTypes;
import pbcvm.types.generators.PyGenerator;

/** What becomes of an exception that leaves a generator (PEP 479). */
public final class GeneratorErrors {
    private GeneratorErrors() {
    }

    /** A StopIteration becomes a RuntimeError, and so does a StopAsyncIteration of an asynchronous generator. */
    @TruffleBoundary
    public static PythonException leaving(PythonException e, PyGenerator generator) {
        boolean stop = Py.matches(e, ExceptionTypes.STOP_ITERATION);
        boolean stopAsync = generator.type() == GeneratorTypes.ASYNC_GENERATOR
                && Py.matches(e, ExceptionTypes.STOP_ASYNC_ITERATION);
        return stop || stopAsync ? convert(e, generator, stop) : e;
    }

    private static PythonException convert(PythonException e, PyGenerator generator, boolean stop) {
        PythonException error = Raise.runtimeError("%s raised %s", generator.kind(),
                stop ? "StopIteration" : "StopAsyncIteration");
        error.value().cause = e.value();
        error.value().context = e.value();
        error.value().suppressContext = true;
        error.setChained();
        return error;
    }
}
