package pbcvm.modules.collections;

import pbcvm.object.PyObject;
import pbcvm.object.PyType;

/**
 * A {@code deque}: a ring buffer.
 *
 * <p>Invariants: {@code 0 <= size <= items.length}; the length of the array is a power of two; element {@code i} stands
 * at {@code (head + i) mod length}, other places are null.
 */
final class PyDeque extends PyObject {
    static final PyType TYPE = PyType.builtin("deque", DequeType::table).allocate(PyDeque::new)
            .inModule("collections").matchesSequence();

    private Object[] items = new Object[8];
    private int head;
    int size;
    /** Greatest length; -1 for none. */
    long maximum = -1;
    /** Changes whenever elements are added, removed or moved. */
    int version;

    PyDeque(PyType type) {
        super(type);
    }

    Object get(int index) {
        return items[head + index & items.length - 1];
    }

    void set(int index, Object value) {
        items[head + index & items.length - 1] = value;
    }

    private void grow() {
        Object[] larger = new Object[items.length * 2];
        for (int i = 0; i < size; i++) {
            larger[i] = get(i);
        }
        items = larger;
        head = 0;
    }

    /** Adds at the right end; a full deque of limited length loses its leftmost element. */
    void append(Object value) {
        if (maximum == 0) {
            return;
        }
        if (size == items.length) {
            grow();
        }
        items[head + size & items.length - 1] = value;
        size++;
        version++;
        if (maximum >= 0 && size > maximum) {
            popLeft();
        }
    }

    /** Adds at the left end; a full deque of limited length loses its rightmost element. */
    void appendLeft(Object value) {
        if (maximum == 0) {
            return;
        }
        if (size == items.length) {
            grow();
        }
        head = head - 1 & items.length - 1;
        items[head] = value;
        size++;
        version++;
        if (maximum >= 0 && size > maximum) {
            pop();
        }
    }

    /** Removes the rightmost element of a deque that is not empty. */
    Object pop() {
        size--;
        version++;
        int place = head + size & items.length - 1;
        Object value = items[place];
        items[place] = null;
        return value;
    }

    /** Removes the leftmost element of a deque that is not empty. */
    Object popLeft() {
        Object value = items[head];
        items[head] = null;
        head = head + 1 & items.length - 1;
        size--;
        version++;
        return value;
    }

    void clear() {
        items = new Object[8];
        head = 0;
        size = 0;
        version++;
    }

    /** Moves all elements {@code steps} places to the right, round the ends. */
    void rotate(long steps) {
        if (size <= 1) {
            return;
        }
        int right = (int) Math.floorMod(steps, (long) size);
        version++;
        if (right <= size / 2) {
            for (int i = 0; i < right; i++) {
                Object value = pop();
                pushLeft(value);
            }
        } else {
            for (int i = right; i < size; i++) {
                Object value = popLeft();
                items[head + size & items.length - 1] = value;
                size++;
            }
        }
    }

    private void pushLeft(Object value) {
        head = head - 1 & items.length - 1;
        items[head] = value;
        size++;
    }

    /** Removes the element at an index within bounds. */
    void removeAt(int index) {
        for (int i = index; i < size - 1; i++) {
            set(i, get(i + 1));
        }
        pop();
    }

    /** Puts an element before an index within 0 and size. */
    void insert(int index, Object value) {
        append(value);
        for (int i = size - 1; i > index; i--) {
            set(i, get(i - 1));
        }
        set(index, value);
    }

    Object[] toArray() {
        Object[] result = new Object[size];
        int first = Math.min(size, items.length - head);
        System.arraycopy(items, head, result, 0, first);
        System.arraycopy(items, 0, result, first, size - first);
        return result;
    }

    /** Replaces all elements. */
    void setItems(Object[] values) {
        clear();
        while (items.length < values.length) {
            items = new Object[items.length * 2];
        }
        System.arraycopy(values, 0, items, 0, values.length);
        size = values.length;
    }
}
