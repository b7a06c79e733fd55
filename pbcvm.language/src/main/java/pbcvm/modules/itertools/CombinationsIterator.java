package pbcvm.modules.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.classes.Construction;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.tuples.PyTuple;

/** A {@code combinations} or {@code combinations_with_replacement}: selections in the order of the pool. */
final class CombinationsIterator extends PyIterator {
    static final PyType TYPE = Support.type("combinations", t -> table(t, false));
    static final PyType WITH_REPLACEMENT = Support.type("combinations_with_replacement", t -> table(t, true));

    private final Object[] pool;
    private final boolean repeats;
    private final int[] indices;
    private boolean started;
    private boolean over;

    private CombinationsIterator(PyType type, Object[] pool, int count, boolean repeats) {
        super(type);
        this.pool = pool;
        this.repeats = repeats;
        this.over = repeats ? pool.length == 0 && count > 0 : count > pool.length;
        this.indices = new int[over ? 0 : count];
        if (!repeats) {
            for (int i = 0; i < indices.length; i++) {
                indices[i] = i;
            }
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
        Object[] items = new Object[indices.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = pool[indices[i]];
        }
        return PyTuple.of(items);
    }

    private boolean advance() {
        int count = indices.length;
        int i = count - 1;
        while (i >= 0 && indices[i] == (repeats ? pool.length - 1 : i + pool.length - count)) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        int index = ++indices[i];
        for (int j = i + 1; j < count; j++) {
            indices[j] = repeats ? index : indices[j - 1] + 1;
        }
        return true;
    }

    private static void table(TypeTable t, boolean repeats) {
        t.newMethod("__new__(type, iterable, r)", args -> {
            Object[] pool = Py.toArray(args[1]);
            long count = Py.indexAsLong(args[2]);
            if (count < 0) {
                throw Raise.valueError("r must be non-negative");
            }
            return new CombinationsIterator(Construction.check(repeats ? WITH_REPLACEMENT : TYPE, args[0]), pool,
                    (int) Math.min(count, Integer.MAX_VALUE - 8), repeats);
        });
    }
}
