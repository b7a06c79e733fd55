package pbcvm.types.lists;

import java.util.Arrays;

/**
 * The stable merge sort of Python (natural runs, binary insertion for short ones, merges ordered by the power of run
 * boundaries, galloping): asks the same {@code <} questions in the same order as CPython, and copes with any answers.
 *
 * <p>Invariants: at any time {@link #keys} is a permutation of what it was, except during a merge, whose clean-up puts
 * back what it had set aside; {@link #values}, when there, is permuted alike.
 */
final class MergeSort {
    private static final int SHORT = 64;
    private static final int MIN_GALLOP = 7;

    private final Object[] keys;
    private final Object[] values;
    private final int size;
    private final int[] runStart = new int[85];
    private final int[] runLength = new int[85];
    private final int[] runPower = new int[85];
    private int runs;
    private int minGallop = MIN_GALLOP;

    private MergeSort(Object[] keys, Object[] values, int size) {
        this.keys = keys;
        this.values = values;
        this.size = size;
    }

    /** Sorts the first {@code size} keys; {@code values} follow them when not null. */
    static void sort(Object[] keys, Object[] values, int size) {
        if (size > 1) {
            new MergeSort(keys, values, size).sort();
        }
    }

    private void sort() {
        int minimum = minimumRun(size);
        int low = 0;
        while (low < size) {
            int length = naturalRun(low, size);
            if (length < minimum) {
                int forced = Math.min(size - low, minimum);
                insertionSort(low, low + forced, low + length);
                length = forced;
            }
            pushRun(low, length);
            low += length;
        }
        while (runs > 1) {
            int at = runs - 2;
            if (at > 0 && runLength[at - 1] < runLength[at + 1]) {
                at--;
            }
            mergeAt(at);
        }
    }

    private static int minimumRun(int total) {
        int rest = 0;
        int n = total;
        while (n >= SHORT) {
            rest |= n & 1;
            n >>= 1;
        }
        return n + rest;
    }

    private static boolean less(Object a, Object b) {
        return Order.less(a, b);
    }

    /** Length of the run at {@code low}; a strictly descending one is turned round. */
    private int naturalRun(int low, int high) {
        if (low + 1 == high) {
            return 1;
        }
        int i = low + 2;
        if (less(keys[low + 1], keys[low])) {
            while (i < high && less(keys[i], keys[i - 1])) {
                i++;
            }
            reverse(keys, low, i);
            if (values != null) {
                reverse(values, low, i);
            }
        } else {
            while (i < high && !less(keys[i], keys[i - 1])) {
                i++;
            }
        }
        return i - low;
    }

    static void reverse(Object[] array, int from, int to) {
        for (int i = from, j = to - 1; i < j; i++, j--) {
            Object item = array[i];
            array[i] = array[j];
            array[j] = item;
        }
    }

    /** Inserts the elements from {@code start} on into the sorted part before them. */
    private void insertionSort(int low, int high, int start) {
        for (int i = start == low ? low + 1 : start; i < high; i++) {
            Object pivot = keys[i];
            int left = low;
            int right = i;
            while (left < right) {
                int middle = left + right >>> 1;
                if (less(pivot, keys[middle])) {
                    right = middle;
                } else {
                    left = middle + 1;
                }
            }
            System.arraycopy(keys, left, keys, left + 1, i - left);
            keys[left] = pivot;
            if (values != null) {
                Object value = values[i];
                System.arraycopy(values, left, values, left + 1, i - left);
                values[left] = value;
            }
        }
    }

    private void pushRun(int start, int length) {
        if (runs > 0) {
            int power = power(runStart[runs - 1], runLength[runs - 1], length);
            while (runs > 1 && runPower[runs - 2] > power) {
                mergeAt(runs - 2);
            }
            runPower[runs - 1] = power;
        }
        runStart[runs] = start;
        runLength[runs] = length;
        runs++;
    }

    /** Depth of the boundary between two neighbouring runs in a nearly balanced merge tree. */
    private int power(int start, int length, int nextLength) {
        long a = 2L * start + length;
        long b = a + length + nextLength;
        int result = 1;
        while (true) {
            if (a >= size) {
                a -= size;
                b -= size;
            } else if (b >= size) {
                return result;
            }
            a <<= 1;
            b <<= 1;
            result++;
        }
    }

    private void mergeAt(int at) {
        int startA = runStart[at];
        int lengthA = runLength[at];
        int startB = runStart[at + 1];
        int lengthB = runLength[at + 1];
        runLength[at] = lengthA + lengthB;
        if (at == runs - 3) {
            runStart[at + 1] = runStart[at + 2];
            runLength[at + 1] = runLength[at + 2];
        }
        runs--;
        int skip = gallopRight(keys[startB], keys, startA, lengthA, 0);
        startA += skip;
        lengthA -= skip;
        if (lengthA == 0) {
            return;
        }
        lengthB = gallopLeft(keys[startA + lengthA - 1], keys, startB, lengthB, lengthB - 1);
        if (lengthB == 0) {
            return;
        }
        if (lengthA <= lengthB) {
            mergeLow(startA, lengthA, startB, lengthB);
        } else {
            mergeHigh(startA, lengthA, startB, lengthB);
        }
    }

    /** Where {@code key} belongs in a sorted part, before equal elements; the search starts at {@code hint}. */
    private static int gallopLeft(Object key, Object[] array, int base, int length, int hint) {
        int last = 0;
        int offset = 1;
        if (less(array[base + hint], key)) {
            int most = length - hint;
            while (offset < most && less(array[base + hint + offset], key)) {
                last = offset;
                offset = (offset << 1) + 1;
            }
            offset = Math.min(offset, most) + hint;
            last += hint;
        } else {
            int most = hint + 1;
            while (offset < most && !less(array[base + hint - offset], key)) {
                last = offset;
                offset = (offset << 1) + 1;
            }
            int previous = last;
            last = hint - Math.min(offset, most);
            offset = hint - previous;
        }
        last++;
        while (last < offset) {
            int middle = last + (offset - last >> 1);
            if (less(array[base + middle], key)) {
                last = middle + 1;
            } else {
                offset = middle;
            }
        }
        return offset;
    }

    /** As {@link #gallopLeft}, but behind equal elements. */
    private static int gallopRight(Object key, Object[] array, int base, int length, int hint) {
        int last = 0;
        int offset = 1;
        if (less(key, array[base + hint])) {
            int most = hint + 1;
            while (offset < most && less(key, array[base + hint - offset])) {
                last = offset;
                offset = (offset << 1) + 1;
            }
            int previous = last;
            last = hint - Math.min(offset, most);
            offset = hint - previous;
        } else {
            int most = length - hint;
            while (offset < most && !less(key, array[base + hint + offset])) {
                last = offset;
                offset = (offset << 1) + 1;
            }
            offset = Math.min(offset, most) + hint;
            last += hint;
        }
        last++;
        while (last < offset) {
            int middle = last + (offset - last >> 1);
            if (less(key, array[base + middle])) {
                offset = middle;
            } else {
                last = middle + 1;
            }
        }
        return offset;
    }

    /** Merges two neighbouring runs from left to right, with the first set aside. */
    private void mergeLow(int startA, int lengthA, int startB, int lengthB) {
        new LowMerge(startA, lengthA, startB, lengthB).run();
    }

    /** Merges two neighbouring runs from right to left, with the second set aside. */
    private void mergeHigh(int startA, int lengthA, int startB, int lengthB) {
        new HighMerge(startA, lengthA, startB, lengthB).run();
    }

    /** A merge under way: run {@code a} is left of run {@code b}; one of the two has been copied. */
    private abstract class Merge {
        Object[] copyKeys;
        Object[] copyValues;
        int restA;
        int restB;

        void setAside(int from, int length) {
            copyKeys = Arrays.copyOfRange(keys, from, from + length);
            copyValues = values == null ? null : Arrays.copyOfRange(values, from, from + length);
        }

        /** Moves elements within the sorted array. */
        void shift(int from, int to, int length) {
            System.arraycopy(keys, from, keys, to, length);
            if (values != null) {
                System.arraycopy(values, from, values, to, length);
            }
        }

        /** Puts elements that were set aside back. */
        void bring(int from, int to, int length) {
            System.arraycopy(copyKeys, from, keys, to, length);
            if (values != null) {
                System.arraycopy(copyValues, from, values, to, length);
            }
        }
    }

    private final class LowMerge extends Merge {
        private int target;
        private int a;
        private int b;

        LowMerge(int startA, int lengthA, int startB, int lengthB) {
            setAside(startA, lengthA);
            target = startA;
            b = startB;
            restA = lengthA;
            restB = lengthB;
        }

        void run() {
            try {
                takeB(1);
                if (restB == 0 || restA == 1) {
                    return;
                }
                while (!oneByOne() && !gallop()) {
                    minGallop++;
                }
            } finally {
                finish();
            }
        }

        /** What is left: all of b stands before the last element of a, or b is used up. */
        private void finish() {
            if (restA == 1 && restB > 0) {
                shift(b, target, restB);
                bring(a, target + restB, 1);
            } else {
                bring(a, target, restA);
            }
        }

        private void takeA(int count) {
            bring(a, target, count);
            target += count;
            a += count;
            restA -= count;
        }

        private void takeB(int count) {
            shift(b, target, count);
            target += count;
            b += count;
            restB -= count;
        }

        /** Merges until one run wins often; true when the merge is over. */
        private boolean oneByOne() {
            int wonA = 0;
            int wonB = 0;
            while (true) {
                if (less(keys[b], copyKeys[a])) {
                    takeB(1);
                    wonB++;
                    wonA = 0;
                    if (restB == 0) {
                        return true;
                    }
                    if (wonB >= minGallop) {
                        return false;
                    }
                } else {
                    takeA(1);
                    wonA++;
                    wonB = 0;
                    if (restA == 1) {
                        return true;
                    }
                    if (wonA >= minGallop) {
                        return false;
                    }
                }
            }
        }

        /** Merges whole stretches as long as they are long; true when the merge is over. */
        private boolean gallop() {
            minGallop++;
            int countA;
            int countB;
            do {
                minGallop -= minGallop > 1 ? 1 : 0;
                countA = gallopRight(keys[b], copyKeys, a, restA, 0);
                if (countA > 0) {
                    takeA(countA);
                    if (restA <= 1) {
                        return true;
                    }
                }
                takeB(1);
                if (restB == 0) {
                    return true;
                }
                countB = gallopLeft(copyKeys[a], keys, b, restB, 0);
                if (countB > 0) {
                    takeB(countB);
                    if (restB == 0) {
                        return true;
                    }
                }
                takeA(1);
                if (restA == 1) {
                    return true;
                }
            } while (countA >= MIN_GALLOP || countB >= MIN_GALLOP);
            return false;
        }
    }

    private final class HighMerge extends Merge {
        /** Positions of the last elements not yet merged. */
        private int target;
        private int a;
        private int b;
        private final int startA;

        HighMerge(int startA, int lengthA, int startB, int lengthB) {
            setAside(startB, lengthB);
            this.startA = startA;
            target = startB + lengthB - 1;
            a = startA + lengthA - 1;
            b = lengthB - 1;
            restA = lengthA;
            restB = lengthB;
        }

        void run() {
            try {
                takeA(1);
                if (restA == 0 || restB == 1) {
                    return;
                }
                while (!oneByOne() && !gallop()) {
                    minGallop++;
                }
            } finally {
                finish();
            }
        }

        /** What is left: all of a stands behind the first element of b, or a is used up. */
        private void finish() {
            if (restB == 1 && restA > 0) {
                shift(startA, target - restA + 1, restA);
                bring(0, startA, 1);
            } else {
                bring(0, target - restB + 1, restB);
            }
        }

        private void takeA(int count) {
            target -= count;
            a -= count;
            restA -= count;
            shift(a + 1, target + 1, count);
        }

        private void takeB(int count) {
            target -= count;
            b -= count;
            restB -= count;
            bring(b + 1, target + 1, count);
        }

        private boolean oneByOne() {
            int wonA = 0;
            int wonB = 0;
            while (true) {
                if (less(copyKeys[b], keys[a])) {
                    takeA(1);
                    wonA++;
                    wonB = 0;
                    if (restA == 0) {
                        return true;
                    }
                    if (wonA >= minGallop) {
                        return false;
                    }
                } else {
                    takeB(1);
                    wonB++;
                    wonA = 0;
                    if (restB == 1) {
                        return true;
                    }
                    if (wonB >= minGallop) {
                        return false;
                    }
                }
            }
        }

        private boolean gallop() {
            minGallop++;
            int countA;
            int countB;
            do {
                minGallop -= minGallop > 1 ? 1 : 0;
                countA = restA - gallopRight(copyKeys[b], keys, startA, restA, restA - 1);
                if (countA > 0) {
                    takeA(countA);
                    if (restA == 0) {
                        return true;
                    }
                }
                takeB(1);
                if (restB == 1) {
                    return true;
                }
                countB = restB - gallopLeft(keys[a], copyKeys, 0, restB, restB - 1);
                if (countB > 0) {
                    takeB(countB);
                    if (restB <= 1) {
                        return true;
                    }
                }
                takeA(1);
                if (restA == 0) {
                    return true;
                }
            } while (countA >= MIN_GALLOP || countB >= MIN_GALLOP);
            return false;
        }
    }
}
