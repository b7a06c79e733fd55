package pbcvm.modules.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.classes.Construction;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.tuples.PyTuple;

/** A {@code product}: the Cartesian product of pools, the last one running fastest. */
final class ProductIterator extends PyIterator {
    static final PyType TYPE = Support.type("product", ProductIterator::table);

    private final Object[][] pools;
    private final int[] indices;
    private Object[] last;
    private boolean over;

    private ProductIterator(PyType type, Object[][] pools) {
        super(type);
        this.pools = pools;
        this.indices = new int[pools.length];
        for (Object[] pool : pools) {
            over |= pool.length == 0;
        }
    }

    @Override
    @TruffleBoundary
    public Object next() {
        if (over) {
            return null;
        }
        Object[] items = new Object[pools.length];
        if (last == null) {
            for (int i = 0; i < items.length; i++) {
                items[i] = pools[i][0];
            }
        } else {
            System.arraycopy(last, 0, items, 0, items.length);
            if (!advance(items)) {
                over = true;
                return null;
            }
        }
        last = items;
        return PyTuple.of(items);
    }

    private boolean advance(Object[] items) {
        for (int i = pools.length - 1; i >= 0; i--) {
            indices[i]++;
            if (indices[i] < pools[i].length) {
                items[i] = pools[i][indices[i]];
                return true;
            }
            indices[i] = 0;
            items[i] = pools[i][0];
        }
        return false;
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, /, *iterables, repeat=1)", args -> {
            long repeat = Py.indexAsLong(args[1]);
            if (repeat < 0) {
                throw Raise.valueError("repeat argument cannot be negative");
            }
            Object[] iterables = ((PyTuple) args[2]).items;
            if (iterables.length * repeat > Integer.MAX_VALUE / 8) {
                throw Raise.overflowError("repeat argument too large");
            }
            Object[][] pools = new Object[(int) (iterables.length * repeat)][];
            for (int i = 0; i < pools.length; i++) {
                pools[i] = i < iterables.length ? Py.toArray(iterables[i]) : pools[i - iterables.length];
            }
            return new ProductIterator(Construction.check(TYPE, args[0]), pools);
        });
    }
}
