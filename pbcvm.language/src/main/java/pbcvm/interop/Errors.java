package pbcvm.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.ExceptionType;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.PythonException;
import pbcvm.object.PyObject;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.exceptions.ExceptionFields;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.exceptions.PyBaseException;
import pbcvm.types.exceptions.PyTraceback;
import pbcvm.types.ints.Ints;
import pbcvm.types.lists.PyList;
import pbcvm.types.singletons.PyNone;

/** Python exceptions as exceptions of the polyglot world. */
final class Errors {
    private static final int EXIT_MASK = 0xFF;

    private Errors() {
    }

    static PyBaseException check(PyObject self) throws UnsupportedMessageException {
        if (self instanceof PyBaseException exception) {
            return exception;
        }
        throw UnsupportedMessageException.create();
    }

    static AbstractTruffleException thrown(PyBaseException exception) {
        return new PythonException(exception);
    }

    @TruffleBoundary
    static ExceptionType kind(PyBaseException exception) {
        if (exception.type().isSubtypeOf(ExceptionTypes.SYSTEM_EXIT)) {
            return ExceptionType.EXIT;
        }
        return exception.type().isSubtypeOf(ExceptionTypes.KEYBOARD_INTERRUPT) ? ExceptionType.INTERRUPT
                : ExceptionType.RUNTIME_ERROR;
    }

    /** The exit code of a SystemExit, as the process would have it. */
    @TruffleBoundary
    static int exitStatus(PyBaseException exception) throws UnsupportedMessageException {
        if (kind(exception) != ExceptionType.EXIT) {
            throw UnsupportedMessageException.create();
        }
        Object code = exception.field(ExceptionFields.VALUE);
        if (code == PyNone.NONE) {
            return 0;
        }
        if (!Ints.isInt(code)) {
            return 1;
        }
        return Ints.exact(code) instanceof Long number ? (int) (number & EXIT_MASK) : EXIT_MASK;
    }

    /** The text of the exception, without its class; may be empty. */
    @TruffleBoundary
    static TruffleString message(PyBaseException exception) {
        try {
            return Py.str(exception);
        } catch (PythonException e) {
            return Str.of("<exception str() failed>");
        }
    }

    @TruffleBoundary
    static boolean hasMessage(PyBaseException exception) {
        return !message(exception).isEmpty();
    }

    /** Where the exception was raised; null when it has not been. */
    @TruffleBoundary
    static SourceSection location(PyBaseException exception) {
        PyTraceback entry = exception.traceback;
        while (entry != null && entry.next != null) {
            entry = entry.next;
        }
        return entry == null ? null : new StackEntry(entry).getSourceLocation();
    }

    /** What the exception is chained to and shows; null when there is nothing. */
    static PyBaseException cause(PyBaseException exception) {
        if (exception.cause != null) {
            return exception.cause instanceof PyBaseException cause ? cause : null;
        }
        return exception.suppressContext ? null : exception.context;
    }

    /** The frames, innermost first. */
    @TruffleBoundary
    static PyList stackTrace(PyBaseException exception) {
        PyList result = new PyList();
        for (PyTraceback entry = exception.traceback; entry != null; entry = entry.next) {
            result.insert(0, new StackEntry(entry));
        }
        return result;
    }
}
