package pbcvm.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.ArityException;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnknownKeyException;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;

/** Sends messages to foreign values: results become guest values, failures Python exceptions. */
final class Foreign {
    /** One or more messages. */
    @FunctionalInterface
    interface Operation {
        Object run(InteropLibrary library) throws InteropException;
    }

    private Foreign() {
    }

    /** The library for any foreign value. */
    static InteropLibrary library() {
        return InteropLibrary.getUncached();
    }

    /** What an operation gives, as guest value; {@code what} tells in an error message what was tried. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object run(String what, Operation operation) {
        try {
            return FromForeign.convert(operation.run(library()));
        } catch (InteropException e) {
            throw error(what, e);
        } catch (AbstractTruffleException e) {
            throw ForeignErrors.inPython(e);
        }
    }

    private static PythonException error(String what, InteropException e) {
        if (e instanceof InvalidArrayIndexException) {
            return Raise.indexError("foreign array index out of range");
        }
        if (e instanceof UnknownKeyException unknown) {
            return Raise.keyError(FromForeign.convert(unknown.getUnknownKey()));
        }
        if (e instanceof UnknownIdentifierException unknown) {
            return Raise.attributeError("foreign object has no attribute '%s'", unknown.getUnknownIdentifier());
        }
        if (e instanceof ArityException arity) {
            return Raise.typeError("foreign function takes %s, %d given", arguments(arity), arity.getActualArity());
        }
        if (e instanceof UnsupportedTypeException) {
            return Raise.typeError("foreign object refuses the type of a value: %s", what);
        }
        return Raise.typeError("foreign object does not support %s", what);
    }

    private static String arguments(ArityException e) {
        int least = e.getExpectedMinArity();
        int most = e.getExpectedMaxArity();
        if (least == most) {
            return "exactly " + least + (least == 1 ? " argument" : " arguments");
        }
        return most < 0 ? "at least " + least + (least == 1 ? " argument" : " arguments")
                : "from " + least + " to " + most + " arguments";
    }
}
