package pbcvm.modules.bisect;

import pbcvm.error.Raise;
import pbcvm.object.ModuleTable;
import pbcvm.operation.Order;
import pbcvm.operation.Py;
import pbcvm.types.lists.ListType;
import pbcvm.types.lists.PyList;
import pbcvm.types.singletons.PyNone;

/** The module {@code _bisect}. */
public final class BisectModule {
    private static final String PARAMETERS = "(a, x, lo=0, hi=None, *, key=None)";

    private BisectModule() {
    }

    /** Fills the module. */
    public static void table(ModuleTable m) {
        m.functionN("bisect_right" + PARAMETERS, args -> find(args, args[1], true));
        m.functionN("bisect_left" + PARAMETERS, args -> find(args, args[1], false));
        m.functionN("insort_right" + PARAMETERS, args -> insert(args, true));
        m.functionN("insort_left" + PARAMETERS, args -> insert(args, false));
        m.doc("Binary search in sorted sequences.");
    }

    private static Object insert(Object[] args, boolean right) {
        Object target = args[4] == PyNone.NONE ? args[1] : Py.call(args[4], args[1]);
        long index = find(args, target, right);
        if (args[0] instanceof PyList list && list.type() == ListType.TYPE) {
            list.insert((int) Math.min(index, list.size), args[1]);
        } else {
            Py.callMethod(args[0], "insert", index, args[1]);
        }
        return PyNone.NONE;
    }

    private static long find(Object[] args, Object target, boolean right) {
        Object sequence = args[0];
        Object key = args[4];
        long low = Py.indexAsLong(args[2]);
        if (low < 0) {
            throw Raise.valueError("lo must be non-negative");
        }
        long high = args[3] == PyNone.NONE ? -1 : Py.indexAsLong(args[3]);
        if (high == -1) {
            high = Py.len(sequence);
        }
        while (low < high) {
            long middle = low + high >>> 1;
            Object item = sequence instanceof PyList list && list.type() == ListType.TYPE && middle < list.size
                    ? list.get((int) middle) : Py.getItem(sequence, middle);
            if (key != PyNone.NONE) {
                item = Py.call(key, item);
            }
            if (right ? Order.less(target, item) : !Order.less(item, target)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
