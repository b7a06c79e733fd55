package pbcvm.types.codecs;

import pbcvm.error.PythonException;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.exceptions.PyBaseException;
import pbcvm.types.tuples.PyTuple;

/** Tells in an exception that came out of an encoding which encoding it was. */
final class CodecChaining {
    private CodecChaining() {
    }

    /** The exception to be raised: a new one of the same class where that is possible, else the given one. */
    static PythonException explain(PythonException error, String encoding, String operation) {
        PyBaseException cause = error.value();
        boolean plain = cause.type().layoutOwner() == ExceptionTypes.BASE_EXCEPTION && !cause.type().isHeapType()
                && cause.args.size() <= 1
                && (cause.args.size() == 0 || Py.asString(cause.args.items[0]) != null);
        if (!plain) {
            return error;
        }
        String text = operation + " with '" + encoding + "' codec failed (" + cause.type().name() + ": "
                + Py.strJava(cause) + ")";
        PyBaseException result = PyBaseException.create(cause.type(), PyTuple.of(Str.of(text)));
        result.cause = cause;
        result.context = cause;
        result.suppressContext = true;
        return new PythonException(result);
    }
}
