package pbcvm.modules.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.classes.Construction;
import pbcvm.types.ints.Ints;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** A {@code permutations}: arrangements of the pool, in lexicographic order of positions. */
final class PermutationsIterator extends PyIterator {
    static final PyType TYPE = Support.type("permutations", PermutationsIterator::table);

    private final Object[] pool;
    private final int count;
    private final int[] indices;
    private final int[] cycles;
    private boolean started;
    private boolean over;

    private PermutationsIterator(PyType type, Object[] pool, long wanted) {
        super(type);
        this.pool = pool;
        this.over = wanted > pool.length;
        this.count = over ? 0 : (int) wanted;
        this.indices = new int[pool.length];
        this.cycles = new int[count];
        for (int i = 0; i < pool.length; i++) {
            indices[i] = i;
        }
        for (int i = 0; i < count; i++) {
            cycles[i] = pool.length - i;
        }
    }

    @Override
    @TruffleBoundary
    public Object next() {
        if (over) {
            return null;
        }
        if (started && !advance()) {
            over = true;
            return null;
        }
        started = true;
        Object[] items = new Object[count];
        for (int i = 0; i < count; i++) {
            items[i] = pool[indices[i]];
        }
        return PyTuple.of(items);
    }

    private boolean advance() {
        for (int i = count - 1; i >= 0; i--) {
            cycles[i]--;
            if (cycles[i] > 0) {
                int other = pool.length - cycles[i];
                int index = indices[i];
                indices[i] = indices[other];
                indices[other] = index;
                return true;
            }
            int index = indices[i];
            System.arraycopy(indices, i + 1, indices, i, pool.length - i - 1);
            indices[pool.length - 1] = index;
            cycles[i] = pool.length - i;
        }
        return false;
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, iterable, r=None)", args -> {
            Object[] pool = Py.toArray(args[1]);
            long count = pool.length;
            if (args[2] != PyNone.NONE) {
                if (!Ints.isInt(args[2])) {
                    throw Raise.typeError("Expected int as r");
                }
                count = Py.indexAsLong(args[2]);
                if (count < 0) {
                    throw Raise.valueError("r must be non-negative");
                }
            }
            return new PermutationsIterator(Construction.check(TYPE, args[0]), pool, count);
        });
    }
}
