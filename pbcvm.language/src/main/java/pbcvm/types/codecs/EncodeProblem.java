package pbcvm.types.codecs;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.PythonException;
import pbcvm.object.Str;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.exceptions.PyBaseException;
import pbcvm.types.strs.Text;
import pbcvm.types.tuples.PyTuple;

/** Characters from {@code start} to {@code end} that an encoding cannot write. */
record EncodeProblem(String encoding, TruffleString object, Text text, int start, int end, String reason) {

    /** The exception object. */
    PyBaseException exception() {
        return PyBaseException.create(ExceptionTypes.UNICODE_ENCODE_ERROR,
                PyTuple.of(Str.of(encoding), object, (long) start, (long) end, Str.of(reason)));
    }

    /** The exception to be thrown. */
    PythonException error() {
        return new PythonException(exception());
    }
}
