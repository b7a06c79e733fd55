package pbcvm.types.lists;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import pbcvm.error.Raise;
import pbcvm.operation.Calls;

/**
 * {@code list.sort} and {@code sorted}. While keys are computed and compared the list looks empty; a change to it is
 * noticed afterwards.
 */
public final class ListSort {
    private ListSort() {
    }

    /** Sorts a list in place; {@code key} may be null. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void sort(PyList list, Object key, boolean reverse) {
        if (key == null && sortNumbers(list, reverse)) {
            return;
        }
        int size = list.size;
        Object[] items = list.toArray();
        Object[] marker = new Object[0];
        list.store = marker;
        list.size = 0;
        try {
            sort(items, size, key, reverse);
        } catch (Throwable e) {
            restore(list, items, size);
            throw e;
        }
        boolean changed = list.store != marker || list.size != 0;
        restore(list, items, size);
        if (changed) {
            throw Raise.valueError("list modified during sort");
        }
    }

    private static void restore(PyList list, Object[] items, int size) {
        PyList sorted = PyList.specialized(items, size);
        list.store = sorted.store;
        list.size = size;
    }

    private static boolean sortNumbers(PyList list, boolean reverse) {
        if (list.store instanceof long[] longs) {
            Arrays.sort(longs, 0, list.size);
        } else if (list.store instanceof double[] doubles && totallyOrdered(doubles, list.size)) {
            Arrays.sort(doubles, 0, list.size);
        } else {
            return false;
        }
        if (reverse) {
            list.reverse();
        }
        return true;
    }

    /** Whether {@link Arrays#sort} orders these floats as {@code <} does: no nan, no negative zero. */
    private static boolean totallyOrdered(double[] values, int size) {
        for (int i = 0; i < size; i++) {
            if (Double.isNaN(values[i]) || values[i] == 0 && Double.doubleToRawLongBits(values[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    private static void sort(Object[] items, int size, Object key, boolean reverse) {
        Object[] keys = items;
        if (key != null) {
            keys = new Object[size];
            for (int i = 0; i < size; i++) {
                keys[i] = Calls.call(key, items[i]);
            }
        }
        Object[] values = key == null ? null : items;
        if (reverse) {
            reverse(keys, values, size);
        }
        try {
            if (!UniformSort.sort(keys, values, size)) {
                MergeSort.sort(keys, values, size);
            }
        } finally {
            if (reverse) {
                reverse(keys, values, size);
            }
        }
    }

    private static void reverse(Object[] keys, Object[] values, int size) {
        MergeSort.reverse(keys, 0, size);
        if (values != null) {
            MergeSort.reverse(values, 0, size);
        }
    }
}
