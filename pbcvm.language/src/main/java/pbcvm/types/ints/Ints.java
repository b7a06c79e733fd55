package pbcvm.types.ints;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;

/** Representation of {@code int}: Long within 64 bits, else {@link PyBigInt}; Boolean and PyIntObject are ints too. */
public final class Ints {
    private static final BigInteger MIN = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);

    private Ints() {
    }

    /** The guest int with this value. */
    @TruffleBoundary
    public static Object of(BigInteger value) {
        if (value.compareTo(MIN) >= 0 && value.compareTo(MAX) <= 0) {
            return value.longValue();
        }
        return new PyBigInt(value);
    }

    /** Whether the value is an instance of {@code int} (bool and subclasses included). */
    public static boolean isInt(Object value) {
        return value instanceof Long || value instanceof Boolean || value instanceof PyBigInt
                || value instanceof PyIntObject;
    }

    /** An int (or bool, or instance of a subclass) as exact int: a Long or a PyBigInt; null for any other value. */
    public static Object exact(Object value) {
        if (value instanceof Long || value instanceof PyBigInt) {
            return value;
        }
        if (value instanceof Boolean bool) {
            return bool ? 1L : 0L;
        }
        return value instanceof PyIntObject object ? object.value : null;
    }

    /** An int of any representation as BigInteger. The value must be an int. */
    @TruffleBoundary
    public static BigInteger big(Object value) {
        Object exact = exact(value);
        return exact instanceof Long small ? BigInteger.valueOf(small) : ((PyBigInt) exact).value;
    }
}
