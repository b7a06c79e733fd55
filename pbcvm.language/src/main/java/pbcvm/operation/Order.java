package pbcvm.operation;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.object.Str;
import pbcvm.types.tuples.PyTuple;
import pbcvm.types.tuples.TupleType;

/** The order that sorting and searching ask for, quick for the usual classes. */
public final class Order {
    private Order() {
    }

    /** The truth of {@code a < b}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean less(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return x < y;
        }
        if (a instanceof Double x && b instanceof Double y) {
            return x < y;
        }
        if (a instanceof TruffleString x && b instanceof TruffleString y) {
            return x.compareIntsUTF32Uncached(y) < 0;
        }
        if (a instanceof PyTuple x && b instanceof PyTuple y && x.type() == TupleType.TYPE && y.type() == TupleType.TYPE
                && x.items.length > 0 && y.items.length > 0 && isDecided(x.items[0], y.items[0])) {
            return less(x.items[0], y.items[0]);
        }
        return Py.lessThan(a, b);
    }

    /** Whether the first items of two tuples alone tell their order. */
    private static boolean isDecided(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return x.longValue() != y.longValue();
        }
        if (a instanceof Double x && b instanceof Double y) {
            return x < y || x > y;
        }
        return a instanceof TruffleString x && b instanceof TruffleString y && !Str.equal(x, y);
    }
}
