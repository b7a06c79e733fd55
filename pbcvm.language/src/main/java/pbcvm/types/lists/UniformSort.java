package pbcvm.types.lists;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import pbcvm.object.Str;

/**
 * A stable merge sort for keys that are all small ints, all floats or all strings: their comparisons run no Python
 * code, so
 * nobody sees in which order they are made. It sorts positions by unboxed keys and then moves the objects.
 */
final class UniformSort {
    private static final int SHORT = 32;

    private UniformSort() {
    }

    /** Compares the keys at two positions. */
    private interface Comparison {
        boolean isAfter(int first, int second);
    }

    /** Sorts keys, and values with them when not null. False when the keys are of another kind: nothing was done. */
    static boolean sort(Object[] keys, Object[] values, int size) {
        if (size < SHORT) {
            return false;
        }
        Comparison comparison = comparison(keys, size);
        if (comparison == null) {
            return false;
        }
        int[] order = order(comparison, size);
        move(keys, order);
        if (values != null) {
            move(values, order);
        }
        return true;
    }

    private static Comparison comparison(Object[] keys, int size) {
        if (keys[0] instanceof Long) {
            long[] numbers = new long[size];
            for (int i = 0; i < size; i++) {
                if (!(keys[i] instanceof Long number)) {
                    return null;
                }
                numbers[i] = number;
            }
            return (a, b) -> numbers[a] > numbers[b];
        }
        if (keys[0] instanceof Double) {
            double[] numbers = new double[size];
            for (int i = 0; i < size; i++) {
                if (!(keys[i] instanceof Double number) || number.isNaN()) {
                    return null;
                }
                numbers[i] = number;
            }
            return (a, b) -> numbers[a] > numbers[b];
        }
        return keys[0] instanceof TruffleString ? strings(keys, size) : null;
    }

    /** Java compares strings by code units, which is the order of code points when there are no surrogates. */
    private static Comparison strings(Object[] keys, int size) {
        String[] texts = new String[size];
        for (int i = 0; i < size; i++) {
            if (!(keys[i] instanceof TruffleString text)) {
                return null;
            }
            texts[i] = Str.java(text);
            if (texts[i].length() != Str.length(text)) {
                return null;
            }
        }
        return (a, b) -> texts[a].compareTo(texts[b]) > 0;
    }

    private static int[] order(Comparison comparison, int size) {
        int[] from = new int[size];
        for (int i = 0; i < size; i++) {
            from[i] = i;
        }
        for (int start = 0; start < size; start += SHORT) {
            sortShort(comparison, from, start, Math.min(start + SHORT, size));
        }
        int[] to = new int[size];
        for (int width = SHORT; width < size && width > 0; width *= 2) {
            for (int start = 0; start < size; start += 2 * width) {
                int middle = Math.min(start + width, size);
                merge(comparison, from, to, start, middle, Math.min(middle + width, size));
            }
            int[] merged = to;
            to = from;
            from = merged;
        }
        return from;
    }

    private static void sortShort(Comparison comparison, int[] order, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            int position = order[i];
            int j = i;
            while (j > start && comparison.isAfter(order[j - 1], position)) {
                order[j] = order[j - 1];
                j--;
            }
            order[j] = position;
        }
    }

    private static void merge(Comparison comparison, int[] from, int[] to, int start, int middle, int end) {
        if (middle == end || !comparison.isAfter(from[middle - 1], from[middle])) {
            System.arraycopy(from, start, to, start, end - start);
            return;
        }
        int a = start;
        int b = middle;
        for (int i = start; i < end; i++) {
            if (b == end || a < middle && !comparison.isAfter(from[a], from[b])) {
                to[i] = from[a++];
            } else {
                to[i] = from[b++];
            }
        }
    }

    private static void move(Object[] items, int[] order) {
        Object[] old = Arrays.copyOf(items, order.length);
        for (int i = 0; i < order.length; i++) {
            items[i] = old[order[i]];
        }
    }
}
