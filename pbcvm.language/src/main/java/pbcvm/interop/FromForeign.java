package pbcvm.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.Str;
import pbcvm.types.ints.Ints;
import pbcvm.types.singletons.PyNone;

/**
 * Makes guest values of what the host or another language hands over: numbers, strings, booleans and null become
 * Python's, everything else stays as it is and has the class {@code foreign}.
 */
public final class FromForeign {
    private FromForeign() {
    }

    /** The guest value for any interop value. */
    public static Object convert(Object value) {
        if (value instanceof PyObject || value instanceof Long || value instanceof Double || value instanceof Boolean) {
            return value;
        }
        return value instanceof Integer number ? (Object) (long) number : convertOther(value);
    }

    /** A new array with the guest values. */
    @TruffleBoundary
    public static Object[] all(Object[] values) {
        Object[] result = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = convert(values[i]);
        }
        return result;
    }

    @TruffleBoundary
    private static Object convertOther(Object value) {
        if (value instanceof String text) {
            return Str.of(text);
        }
        if (value instanceof TruffleString text) {
            return ofString(text);
        }
        InteropLibrary library = InteropLibrary.getUncached(value);
        try {
            if (library.isNull(value)) {
                return PyNone.NONE;
            }
            if (library.isBoolean(value)) {
                return library.asBoolean(value);
            }
            if (library.isString(value)) {
                return ofString(library.asTruffleString(value));
            }
            return library.isNumber(value) ? ofNumber(value, library) : value;
        } catch (UnsupportedMessageException e) {
            throw Raise.systemError("foreign value denies what it is");
        }
    }

    private static Object ofNumber(Object value, InteropLibrary library) throws UnsupportedMessageException {
        if (value instanceof Float number) {
            return (double) number;
        }
        if (library.fitsInLong(value)) {
            return library.asLong(value);
        }
        if (library.fitsInBigInteger(value)) {
            return Ints.of(library.asBigInteger(value));
        }
        return library.fitsInDouble(value) ? (Object) library.asDouble(value) : value;
    }

    private static TruffleString ofString(TruffleString text) {
        if (text.isCompatibleToUncached(Str.ENCODING)) {
            return text.switchEncodingUncached(Str.ENCODING);
        }
        return Str.of(text.toJavaStringUncached());
    }
}
