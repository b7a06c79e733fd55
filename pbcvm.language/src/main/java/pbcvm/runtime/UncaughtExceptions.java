package pbcvm.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.PbcvmContext;
import pbcvm.error.PythonException;
import pbcvm.modules.io.StandardStreams;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.runtime.tracebacks.TracebackPrinter;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.exceptions.ExceptionFields;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.exceptions.PyBaseException;
import pbcvm.types.exceptions.PyTraceback;
import pbcvm.types.ints.Ints;
import pbcvm.types.singletons.PyNone;

/** What becomes of an exception that a program did not catch. */
public final class UncaughtExceptions {
    private static final int FAILURE = 1;
    private static final int INTERRUPTED = 130;

    private UncaughtExceptions() {
    }

    /** What {@code sys.excepthook} does unless it is replaced. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void print(PyBaseException exception, Object traceback) {
        if (exception.traceback == null && traceback instanceof PyTraceback given) {
            exception.traceback = given;
        }
        write(TracebackPrinter.text(exception));
    }

    /** Prints an exception without what it is chained to. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void printUnchained(PyBaseException exception, Object traceback) {
        Object cause = exception.cause;
        PyBaseException context = exception.context;
        exception.cause = null;
        exception.context = null;
        try {
            print(exception, traceback);
        } finally {
            exception.cause = cause;
            exception.context = context;
        }
    }

    private static void write(String text) {
        Object stream = PbcvmContext.get().sys().namespace().get("stderr");
        if (stream != null && stream != PyNone.NONE) {
            StandardStreams.write(stream, Str.of(text));
            StandardStreams.flush(stream);
        }
    }

    /** Reports an exception that ends the program, and gives the exit code. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static int report(PyBaseException exception) {
        if (exception.type().isSubtypeOf(ExceptionTypes.SYSTEM_EXIT)) {
            return exitCode(exception);
        }
        PyDict sys = PbcvmContext.get().sys().namespace();
        Object traceback = exception.traceback == null ? PyNone.NONE : exception.traceback;
        sys.put("last_type", exception.type());
        sys.put("last_value", exception);
        sys.put("last_traceback", traceback);
        Object hook = sys.get("excepthook");
        try {
            if (hook == null) {
                write("sys.excepthook is missing\n");
                print(exception, traceback);
            } else {
                Py.call(hook, exception.type(), exception, traceback);
            }
        } catch (PythonException second) {
            if (Py.matches(second, ExceptionTypes.SYSTEM_EXIT)) {
                return exitCode(second.value());
            }
            write("Error in sys.excepthook:\n");
            print(second.value(), PyNone.NONE);
            write("\nOriginal exception was:\n");
            print(exception, traceback);
        }
        return exception.type().isSubtypeOf(ExceptionTypes.KEYBOARD_INTERRUPT) ? INTERRUPTED : FAILURE;
    }

    /** The exit code that a SystemExit asks for; a text is printed. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static int exitCode(PyBaseException exit) {
        Object code = Py.getAttrOrNull(exit, "code");
        if (code == null) {
            code = exit.field(ExceptionFields.VALUE);
        }
        if (code == PyNone.NONE) {
            return 0;
        }
        if (Ints.isInt(code)) {
            return Ints.exact(code) instanceof Long number ? (int) (number & 0xFF) : 0xFF;
        }
        TruffleString text = Py.str(code);
        write(Str.java(text) + "\n");
        return FAILURE;
    }
}
