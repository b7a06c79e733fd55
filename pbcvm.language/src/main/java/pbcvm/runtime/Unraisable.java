package pbcvm.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.PbcvmContext;
import pbcvm.error.PythonException;
import pbcvm.modules.io.StandardStreams;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.exceptions.PyBaseException;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.structseq.StructSequence;
import pbcvm.types.tuples.PyTuple;

/** Exceptions where nobody can catch them: reported through {@code sys.unraisablehook}. */
public final class Unraisable {
    private static final StructSequence ARGUMENTS = StructSequence.of("sys", "UnraisableHookArgs", "exc_type",
            "exc_value", "exc_traceback", "err_msg", "object");

    private Unraisable() {
    }

    /** Reports an exception; message and object may be null. */
    @TruffleBoundary
    public static void report(PyBaseException exception, Object message, Object object) {
        PyTuple args = ARGUMENTS.create(exception.type(), exception,
                exception.traceback == null ? PyNone.NONE : exception.traceback,
                message == null ? PyNone.NONE : message, object == null ? PyNone.NONE : object);
        Object hook = PbcvmContext.get().sys().namespace().get("unraisablehook");
        try {
            if (hook == null || hook == PyNone.NONE) {
                print(args);
            } else {
                Py.call(hook, args);
            }
        } catch (PythonException failed) {
            printQuietly(failed.value());
        }
    }

    private static void printQuietly(PyBaseException exception) {
        try {
            UncaughtExceptions.printUnchained(exception, PyNone.NONE);
        } catch (PythonException e) {
            assert e.value() != null : "standard error is gone, nothing can be reported";
        }
    }

    /** What {@code sys.unraisablehook} does unless it is replaced. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void print(Object args) {
        Object stream = PbcvmContext.get().sys().namespace().get("stderr");
        if (stream == null || stream == PyNone.NONE) {
            return;
        }
        Object message = Py.getAttr(args, "err_msg");
        Object object = Py.getAttr(args, "object");
        String head = message == PyNone.NONE ? "Exception ignored in" : Py.strJava(message);
        StandardStreams.write(stream, Str.of(head + (object == PyNone.NONE ? ":\n" : ": " + describe(object) + "\n")));
        if (Py.getAttr(args, "exc_value") instanceof PyBaseException exception) {
            UncaughtExceptions.printUnchained(exception, Py.getAttr(args, "exc_traceback"));
        }
    }

    private static String describe(Object object) {
        try {
            return Py.reprJava(object);
        } catch (PythonException e) {
            return "<object repr() failed>";
        }
    }
}
