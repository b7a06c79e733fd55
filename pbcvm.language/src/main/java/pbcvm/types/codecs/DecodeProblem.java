package pbcvm.types.codecs;

import pbcvm.error.PythonException;
import pbcvm.object.Str;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.exceptions.PyBaseException;
import pbcvm.types.tuples.PyTuple;

/** Bytes from {@code start} to {@code end} that an encoding cannot read. */
record DecodeProblem(String encoding, byte[] input, int start, int end, String reason) {

    /** The exception object. */
    PyBaseException exception() {
        return PyBaseException.create(ExceptionTypes.UNICODE_DECODE_ERROR, PyTuple.of(Str.of(encoding),
                new PyBytes(input), (long) start, (long) end, Str.of(reason)));
    }

    /** The exception to be thrown. */
    PythonException error() {
        return new PythonException(exception());
    }
}
