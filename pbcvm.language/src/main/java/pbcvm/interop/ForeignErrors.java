package pbcvm.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import pbcvm.error.PythonException;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.exceptions.PyBaseException;
import pbcvm.types.tuples.PyTuple;

/**
 * Exceptions of the host and of other languages in Python: there they are instances of {@code polyglot.ForeignError}.
 * When nobody handles one, the original leaves Python again.
 */
public final class ForeignErrors {
    /** The class; its one field is the original exception. */
    public static final PyType TYPE = PyType.builtin("ForeignError", ExceptionTypes.EXCEPTION,
            t -> t.getter("value", self -> ((PyBaseException) self).field(0))).inModule("polyglot");

    private ForeignErrors() {
    }

    /** What Python code sees of an exception that came out of a foreign value. */
    @TruffleBoundary
    public static PythonException inPython(AbstractTruffleException exception) {
        if (exception instanceof PythonException own) {
            return own;
        }
        PyBaseException result = PyBaseException.create(TYPE, PyTuple.of(Str.of(message(exception))));
        result.setField(0, exception);
        return new PythonException(result);
    }

    private static String message(AbstractTruffleException exception) {
        InteropLibrary library = InteropLibrary.getUncached();
        try {
            if (library.hasExceptionMessage(exception)) {
                return library.asString(library.getExceptionMessage(exception));
            }
        } catch (UnsupportedMessageException e) {
            throw new AssertionError(e);
        }
        return exception.getClass().getSimpleName();
    }

    /** What to throw at the outside: the original of a foreign exception, else the exception itself with its frames. */
    @TruffleBoundary
    public static AbstractTruffleException original(PythonException exception) {
        PyBaseException value = exception.value();
        if (value.type() == TYPE && value.field(0) instanceof AbstractTruffleException foreign) {
            return foreign;
        }
        return TracebackRootNode.withFrames(exception);
    }
}
