package pbcvm.operation;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.error.Raise;
import pbcvm.object.Slot;

/** Unary operators on any values. */
public final class Unary {
    private Unary() {
    }

    /** Calls the special method; TypeError when the class has none. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object apply(Slot slot, String symbol, Object operand) {
        Object method = Types.of(operand).lookup(slot);
        if (method == null) {
            throw Raise.typeError("bad operand type for unary %s: '%s'", symbol, Raise.typeName(operand));
        }
        return Calls.callMethod(method, operand);
    }
}
