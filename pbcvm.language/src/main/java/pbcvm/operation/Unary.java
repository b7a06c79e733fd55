package pbcvm.operation;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.error.Raise;
import pbcvm.object.Slot;

/** Unary operators on any values. */
public final class Unary {
    private Unary() {
    }

    /** {@code -value}. */
    public static Object negative(Object value) {
        return apply(Slot.NEG, "unary -", value);
    }

    /** {@code +value}. */
    public static Object positive(Object value) {
        return apply(Slot.POS, "unary +", value);
    }

    /** {@code ~value}. */
    public static Object invert(Object value) {
        return apply(Slot.INVERT, "unary ~", value);
    }

    /** {@code abs(value)}. */
    public static Object absolute(Object value) {
        return apply(Slot.ABS, "abs()", value);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object apply(Slot slot, String symbol, Object value) {
        Object method = Types.of(value).lookup(slot);
        if (method == null) {
            throw Raise.typeError("bad operand type for %s: '%s'", symbol, Raise.typeName(value));
        }
        return Calls.callMethod(method, value);
    }
}
