package pbcvm.types.generators;

import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.operation.Calls;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.exceptions.PyBaseException;
import pbcvm.types.exceptions.PyTraceback;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** The arguments of {@code throw(type, value, traceback)}. */
final class ThrowArguments {
    private ThrowArguments() {
    }

    /** The exception to raise; {@code value} and {@code traceback} may be null. */
    static PythonException exception(Object type, Object value, Object traceback) {
        Object trace = traceback == null || traceback == PyNone.NONE ? null : traceback;
        if (trace != null && !(trace instanceof PyTraceback)) {
            throw Raise.typeError("throw() third argument must be a traceback object");
        }
        Object given = value == null ? PyNone.NONE : value;
        PyBaseException result;
        if (type instanceof PyBaseException exception) {
            if (given != PyNone.NONE) {
                throw Raise.typeError("instance exception may not have a separate value");
            }
            result = exception;
        } else if (type instanceof PyType classObject && classObject.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
            result = instantiate(classObject, given);
        } else {
            throw Raise.typeError("exceptions must be classes or instances deriving from BaseException, not %s",
                    Raise.typeName(type));
        }
        if (trace != null) {
            result.traceback = (PyTraceback) trace;
        }
        return new PythonException(result);
    }

    private static PyBaseException instantiate(PyType type, Object value) {
        if (value instanceof PyBaseException exception && exception.type().isSubtypeOf(type)) {
            return exception;
        }
        Object made = value == PyNone.NONE ? Calls.call(type)
                : value instanceof PyTuple tuple ? Calls.call(type, tuple.items) : Calls.call(type, value);
        if (made instanceof PyBaseException exception) {
            return exception;
        }
        throw Raise.typeError("calling %s should have returned an instance of BaseException, not %s", type.name(),
                Raise.typeName(made));
    }
}
