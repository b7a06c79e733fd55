package pbcvm.types.lists;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.types.sequences.Indexes;

/**
 * A {@code list}. Its storage holds only longs, only doubles, or any objects; a value that does not fit makes it
 * general.
 *
 * <p>Invariants: {@link #store} is a {@code long[]}, {@code double[]} or {@code Object[]}; {@code 0 <= size <= length
 * of
 * store}; an {@code Object[]} is null beyond size.
 */
public final class PyList extends PyObject {
    private static final Object[] NOTHING = new Object[0];

    /** The storage array. */
    public Object store;
    /** Number of elements. */
    public int size;

    public PyList() {
        this(ListType.TYPE);
    }

    public PyList(PyType type) {
        super(type);
        store = NOTHING;
    }

    /** Takes an array of values over without copying it. */
    public PyList(Object[] items) {
        super(ListType.TYPE);
        store = items;
        size = items.length;
    }

    /** Takes an array over as storage: a {@code long[]}, {@code double[]} or {@code Object[]}. */
    public PyList(Object store, int size) {
        super(ListType.TYPE);
        this.store = store;
        this.size = size;
    }

    /** The element at an index within bounds. */
    public Object get(int index) {
        if (store instanceof Object[] objects) {
            return objects[index];
        }
        if (store instanceof long[] longs) {
            return longs[index];
        }
        return ((double[]) store)[index];
    }

    /** Replaces the element at an index within bounds. */
    public void set(int index, Object value) {
        if (store instanceof Object[] objects) {
            objects[index] = value;
        } else if (store instanceof long[] longs && value instanceof Long number) {
            longs[index] = number;
        } else if (store instanceof double[] doubles && value instanceof Double number) {
            doubles[index] = number;
        } else {
            generalize()[index] = value;
        }
    }

    /** Adds an element at the end. */
    public void append(Object value) {
        Object array = store;
        int count = size;
        if (array instanceof Object[] objects && count > 0 && count < objects.length) {
            objects[count] = value;
            size = count + 1;
        } else if (array instanceof long[] longs && value instanceof Long number && count < longs.length) {
            longs[count] = number;
            size = count + 1;
        } else if (array instanceof double[] doubles && value instanceof Double number && count < doubles.length) {
            doubles[count] = number;
            size = count + 1;
        } else {
            appendSpecial(value);
        }
    }

    /** Adds an element where the storage is full, has to be chosen, or does not take it. */
    @TruffleBoundary
    private void appendSpecial(Object value) {
        if (size == 0 && value instanceof Long && !(store instanceof long[])) {
            store = new long[4];
        } else if (size == 0 && value instanceof Double && !(store instanceof double[])) {
            store = new double[4];
        }
        if (store instanceof long[] && value instanceof Long number) {
            append((long) number);
        } else if (store instanceof double[] && value instanceof Double number) {
            append((double) number);
        } else {
            generalize();
            appendGeneral(value);
        }
    }

    private void appendGeneral(Object value) {
        Object[] objects = (Object[]) store;
        if (size == objects.length) {
            objects = Arrays.copyOf(objects, grown(size));
            store = objects;
        }
        objects[size++] = value;
    }

    /** Adds a number at the end of a list whose storage is a {@code long[]}. */
    public void append(long value) {
        long[] longs = (long[]) store;
        if (size == longs.length) {
            longs = Arrays.copyOf(longs, grown(size));
            store = longs;
        }
        longs[size++] = value;
    }

    /** Adds a number at the end of a list whose storage is a {@code double[]}. */
    public void append(double value) {
        double[] doubles = (double[]) store;
        if (size == doubles.length) {
            doubles = Arrays.copyOf(doubles, grown(size));
            store = doubles;
        }
        doubles[size++] = value;
    }

    private static int grown(int size) {
        return size + (size >> 1) + 4;
    }

    /** Makes the storage general and gives it. */
    @TruffleBoundary
    public Object[] generalize() {
        if (store instanceof Object[] objects) {
            return objects;
        }
        Object[] objects = new Object[capacity()];
        for (int i = 0; i < size; i++) {
            objects[i] = get(i);
        }
        store = objects;
        return objects;
    }

    private int capacity() {
        return store instanceof long[] longs ? longs.length : ((double[]) store).length;
    }

    /** Removes and gives the element at an index within bounds. */
    @TruffleBoundary
    public Object removeAt(int index) {
        Object value = get(index);
        System.arraycopy(store, index + 1, store, index, size - index - 1);
        size--;
        clearTail(size, size + 1);
        return value;
    }

    /** Removes and gives the last element of a list that is not empty. */
    public Object removeLast() {
        int last = size - 1;
        Object value = get(last);
        size = last;
        if (store instanceof Object[] objects) {
            objects[last] = null;
        }
        return value;
    }

    /** Puts an element before {@code index}, which is within 0 and size. */
    @TruffleBoundary
    public void insert(int index, Object value) {
        append(value);
        if (index < size - 1) {
            Object stored = get(size - 1);
            System.arraycopy(store, index, store, index + 1, size - 1 - index);
            set(index, stored);
        }
    }

    /** Forgets references from {@code from} to {@code to}, which are beyond the size. */
    private void clearTail(int from, int to) {
        if (store instanceof Object[] objects) {
            Arrays.fill(objects, from, to, null);
        }
    }

    /** Replaces all elements; the array is taken over. */
    public void setItems(Object[] items) {
        store = items;
        size = items.length;
    }

    /** Removes all elements. */
    public void clear() {
        store = NOTHING;
        size = 0;
    }

    /** Replaces the elements from {@code start} (inclusive) to {@code stop} by others; the array is copied. */
    @TruffleBoundary
    public void replace(int start, int stop, Object[] items) {
        int change = items.length - (stop - start);
        if (change == 0) {
            for (int i = 0; i < items.length; i++) {
                set(start + i, items[i]);
            }
            return;
        }
        if (items.length > 0 || store instanceof Object[]) {
            Object[] objects = generalize();
            int newSize = size + change;
            if (newSize > objects.length) {
                objects = Arrays.copyOf(objects, grown(newSize));
            }
            System.arraycopy(objects, stop, objects, stop + change, size - stop);
            System.arraycopy(items, 0, objects, start, items.length);
            if (change < 0) {
                Arrays.fill(objects, newSize, size, null);
            }
            store = objects;
            size = newSize;
        } else {
            System.arraycopy(store, stop, store, start, size - stop);
            size += change;
        }
    }

    /** Turns the order of the elements round. */
    @TruffleBoundary
    public void reverse() {
        int i = 0;
        int j = size - 1;
        if (store instanceof long[] longs) {
            for (; i < j; i++, j--) {
                long value = longs[i];
                longs[i] = longs[j];
                longs[j] = value;
            }
        } else if (store instanceof double[] doubles) {
            for (; i < j; i++, j--) {
                double value = doubles[i];
                doubles[i] = doubles[j];
                doubles[j] = value;
            }
        } else {
            Object[] objects = (Object[]) store;
            for (; i < j; i++, j--) {
                Object value = objects[i];
                objects[i] = objects[j];
                objects[j] = value;
            }
        }
    }

    /** A new list with the elements repeated. */
    @TruffleBoundary
    public PyList repeated(long copies) {
        int total = Indexes.repeatedLength(size, copies);
        if (total == 0) {
            return new PyList();
        }
        PyList result;
        if (store instanceof long[] longs) {
            result = new PyList(Arrays.copyOf(longs, total), total);
            if (size == 1) {
                Arrays.fill((long[]) result.store, longs[0]);
                return result;
            }
        } else if (store instanceof double[] doubles) {
            result = new PyList(Arrays.copyOf(doubles, total), total);
        } else {
            result = new PyList(Arrays.copyOf((Object[]) store, total));
        }
        for (int filled = size; filled < total; filled += size) {
            System.arraycopy(result.store, 0, result.store, filled, size);
        }
        return result;
    }

    /** Copies the element at one position over that at another. */
    void moveElement(int from, int to) {
        System.arraycopy(store, from, store, to, 1);
    }

    /** Forgets the elements from {@code newSize} on. */
    void truncate(int newSize) {
        clearTail(newSize, size);
        size = newSize;
    }

    /** Adds all elements of an array. */
    @TruffleBoundary
    public void appendAll(Object[] items, int count) {
        if (store instanceof Object[] && size > 0) {
            Object[] objects = (Object[]) store;
            if (size + count > objects.length) {
                objects = Arrays.copyOf(objects, Math.max(size + count, grown(size)));
                store = objects;
            }
            System.arraycopy(items, 0, objects, size, count);
            size += count;
        } else {
            for (int i = 0; i < count; i++) {
                append(items[i]);
            }
        }
    }

    /** Adds all elements of a list, which may be this one. */
    @TruffleBoundary
    public void appendAll(PyList other) {
        int count = other.size;
        if (count == 0) {
            return;
        }
        if (size == 0) {
            PyList copy = other.copyRange(0, count);
            store = copy.store;
            size = count;
        } else if (store.getClass() == other.store.getClass()) {
            ensureCapacity(size + count);
            System.arraycopy(other.store, 0, store, size, count);
            size += count;
        } else {
            appendAll(other.toArray(), count);
        }
    }

    private void ensureCapacity(int wanted) {
        if (store instanceof long[] longs) {
            store = longs.length < wanted ? Arrays.copyOf(longs, Math.max(wanted, grown(size))) : longs;
        } else if (store instanceof double[] doubles) {
            store = doubles.length < wanted ? Arrays.copyOf(doubles, Math.max(wanted, grown(size))) : doubles;
        } else {
            Object[] objects = (Object[]) store;
            store = objects.length < wanted ? Arrays.copyOf(objects, Math.max(wanted, grown(size))) : objects;
        }
    }

    /** The list of values, stored unboxed when they are all ints of 64 bits or all floats. The array is copied. */
    @TruffleBoundary
    public static PyList specialized(Object[] items, int count) {
        if (count > 0 && items[0] instanceof Long) {
            long[] longs = new long[count];
            for (int i = 0; i < count; i++) {
                if (!(items[i] instanceof Long number)) {
                    return new PyList(Arrays.copyOf(items, count));
                }
                longs[i] = number;
            }
            return new PyList(longs, count);
        }
        if (count > 0 && items[0] instanceof Double) {
            double[] doubles = new double[count];
            for (int i = 0; i < count; i++) {
                if (!(items[i] instanceof Double number)) {
                    return new PyList(Arrays.copyOf(items, count));
                }
                doubles[i] = number;
            }
            return new PyList(doubles, count);
        }
        return new PyList(Arrays.copyOf(items, count));
    }

    /** A copy of the elements, boxed. */
    @TruffleBoundary
    public Object[] toArray() {
        if (store instanceof Object[] objects) {
            return Arrays.copyOf(objects, size);
        }
        Object[] result = new Object[size];
        for (int i = 0; i < size; i++) {
            result[i] = get(i);
        }
        return result;
    }

    /** A new list with the elements from {@code start} (inclusive) to {@code stop}. */
    @TruffleBoundary
    public PyList copyRange(int start, int stop) {
        Object copy;
        if (store instanceof long[] longs) {
            copy = Arrays.copyOfRange(longs, start, stop);
        } else if (store instanceof double[] doubles) {
            copy = Arrays.copyOfRange(doubles, start, stop);
        } else {
            copy = Arrays.copyOfRange((Object[]) store, start, stop);
        }
        return new PyList(copy, stop - start);
    }
}
