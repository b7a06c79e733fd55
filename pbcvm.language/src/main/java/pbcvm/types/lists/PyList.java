package pbcvm.types.lists;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;

/**
 * A {@code list}. Its storage holds only longs, only doubles, or any objects; a value that does not fit makes it general.
 *
 * <p>Invariants: {@link #store} is a {@code long[]}, {@code double[]} or {@code Object[]}; {@code 0 <= size <= length of
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
        if (store instanceof Object[] objects && (size > 0 || !(value instanceof Long || value instanceof Double))) {
            if (size == objects.length) {
                objects = Arrays.copyOf(objects, grown(size));
                store = objects;
            }
            objects[size++] = value;
        } else {
            appendSpecial(value);
        }
    }

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
