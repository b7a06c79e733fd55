package pbcvm.types.lists;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.operation.Compare;
import pbcvm.operation.CompareOperator;
import pbcvm.types.tuples.PyTuple;
import pbcvm.types.tuples.TupleType;

/** {@code a < b} as sorting and heaps ask it, with short cuts for the commonest classes. */
public final class Order {
    private Order() {
    }

    /** The truth of {@code a < b}. */
    public static boolean less(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return x < y;
        }
        if (a instanceof TruffleString x && b instanceof TruffleString y) {
            return x.compareIntsUTF32Uncached(y) < 0;
        }
        if (a instanceof Double x && b instanceof Double y) {
            return x < y;
        }
        if (a instanceof PyTuple x && b instanceof PyTuple y && x.type() == TupleType.TYPE
                && y.type() == TupleType.TYPE) {
            return lessTuple(x.items, y.items);
        }
        return Compare.test(CompareOperator.LT, a, b);
    }

    private static boolean lessTuple(Object[] a, Object[] b) {
        int common = Math.min(a.length, b.length);
        for (int i = 0; i < common; i++) {
            if (!Compare.equal(a[i], b[i])) {
                return less(a[i], b[i]);
            }
        }
        return a.length < b.length;
    }
}
