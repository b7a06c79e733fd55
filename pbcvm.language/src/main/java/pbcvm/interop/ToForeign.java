package pbcvm.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/** What Python values foreign code gets: small ints as Java {@code int}, the integer type others count with. */
final class ToForeign {
    private ToForeign() {
    }

    static Object convert(Object value) {
        return value instanceof Long number && number == (int) (long) number ? (Object) (int) (long) number : value;
    }

    @TruffleBoundary
    static Object[] all(Object[] values) {
        Object[] result = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = convert(values[i]);
        }
        return result;
    }
}
