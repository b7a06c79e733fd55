package pbcvm.types.sets;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.operation.Compare;
import pbcvm.operation.Hashes;
import pbcvm.operation.Py;
import pbcvm.types.dicts.PyDict;

/**
 * What {@code set} and {@code frozenset} share: the hash table of the elements. Its sizes and probe sequence are
 * CPython's, because programs see them as the order of iteration. Comparing elements may run Python code that changes
 * the table; a lookup notices and starts again.
 *
 * <p>Invariants: a slot is free ({@code keys[i] == null && hashes[i] == 0}), deleted ({@code keys[i] == DELETED &&
 * hashes[i] == -1}, which is no element's hash) or holds an element; {@code used} counts elements, {@code fill}
 * elements
 * and deleted slots; the length of the table is a power of two.
 */
public abstract class PySetObject extends PyObject {
    /** Marks a slot whose element was removed. */
    static final Object DELETED = new Object();
    private static final int SMALLEST = 8;
    /** The table of sets without elements, shared: never written. */
    private static final Object[] NO_KEYS = new Object[SMALLEST];
    private static final long[] NO_HASHES = new long[SMALLEST];
    private static final int LINEAR_PROBES = 9;
    /** The bits of the slots that are searched in a row. */
    private static final long WINDOW = (1L << LINEAR_PROBES + 1) - 1;
    private static final int PERTURB_SHIFT = 5;
    private static final int LARGE = 50000;

    Object[] keys = NO_KEYS;
    long[] hashes = NO_HASHES;
    int fill;
    int used;
    /** Where {@code pop} looks first. */
    private int finger;
    /** Changes whenever the table does. */
    private int version;
    /** Whether every element is an exact int of 64 bits. Then the two fields that follow say which small ones. */
    private boolean onlyInts = true;
    /** A bit for each of the elements 0 to 63. */
    private long naturals;
    /** A bit for each of the elements -64 to -1. */
    private long negatives;
    /** A bit for each free slot, while the table has no more than 64. */
    private long freeSlots;
    /** A bit for each deleted slot, while the table has no more than 64. */
    private long deletedSlots;

    protected PySetObject(PyType type) {
        super(type);
    }

    /** Number of elements. */
    public final int size() {
        return used;
    }

    /** Length of the table, for iteration. */
    public final int capacity() {
        return keys.length;
    }

    /** The element in a slot of the table; null when the slot is empty. */
    public final Object elementAt(int slot) {
        Object key = keys[slot];
        return key == DELETED ? null : key;
    }

    // -- Lookup ------------------------------------------------------------------------------------------------------

    /** Whether {@link #containsSmall} can tell. */
    private boolean knows(long number) {
        return onlyInts && number >= -64 && number < 64;
    }

    /** Whether a number from -64 to 63 is an element, when there are no elements but ints. */
    private boolean containsSmall(long number) {
        return ((number < 0 ? negatives : naturals) >>> number & 1) != 0;
    }

    /** Takes note of an element that enters the table. */
    private void entered(Object key) {
        if (!(key instanceof Long number)) {
            onlyInts = false;
        } else if (number >= 0 && number < 64) {
            naturals |= 1L << number;
        } else if (number >= -64 && number < 0) {
            negatives |= 1L << number;
        }
    }

    /** Takes note of an element that leaves the table. */
    private void left(Object key) {
        if (key instanceof Long number) {
            if (number >= 0 && number < 64) {
                naturals &= ~(1L << number);
            } else if (number >= -64 && number < 0) {
                negatives &= ~(1L << number);
            }
        }
    }

    /** Whether an int is there. */
    public final boolean contains(long number) {
        return knows(number) ? containsSmall(number) : contains((Object) number);
    }

    /** Whether the element is there. May call {@code __hash__} and {@code __eq__} and raise what they raise. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public final boolean contains(Object key) {
        return find(key, Py.hash(key)) >= 0;
    }

    final boolean contains(Object key, long hash) {
        return find(key, hash) >= 0;
    }

    /** The slot of an element, or -1 - the free slot where its search ended. */
    private int find(Object key, long hash) {
        while (true) {
            int now = version;
            long perturb = hash;
            Object[] elements = keys;
            long[] known = hashes;
            int mask = elements.length - 1;
            int slot = (int) hash & mask;
            search: while (true) {
                int end = slot + LINEAR_PROBES <= mask ? slot + LINEAR_PROBES : slot;
                for (int i = slot; i <= end; i++) {
                    long found = known[i];
                    if (found == hash) {
                        Object candidate = elements[i];
                        if (candidate == null) {
                            return -1 - i;
                        }
                        if (candidate != DELETED) {
                            boolean equal = equal(candidate, key);
                            if (now != version) {
                                break search;
                            }
                            if (equal) {
                                return i;
                            }
                        }
                    } else if (found == 0 && elements[i] == null) {
                        return -1 - i;
                    }
                }
                perturb >>>= PERTURB_SHIFT;
                slot = (int) (slot * 5L + 1 + perturb) & mask;
            }
        }
    }

    private static boolean equal(Object a, Object b) {
        if (a == b) {
            return true;
        }
        if (a instanceof Long x && b instanceof Long y) {
            return x.longValue() == y.longValue();
        }
        if (a instanceof TruffleString x && b instanceof TruffleString y) {
            return Str.equal(x, y);
        }
        return Compare.equal(a, b);
    }

    // -- Changes -----------------------------------------------------------------------------------------------------

    /** Adds an element unless an equal one is there. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public final void add(Object key) {
        if (key instanceof Long number && knows(number)) {
            if (!containsSmall(number)) {
                insert(key, Hashes.ofLong(number));
            }
        } else {
            add(key, Py.hash(key));
        }
    }

    final void add(Object key, long hash) {
        if (find(key, hash) < 0) {
            insert(key, hash);
        }
    }

    /**
     * Adds an element that is not there: in the last deleted slot on the way of a search for it, else in the free slot
     * at its end.
     */
    private void insert(Object key, long hash) {
        ownTable();
        int slot = keys.length <= Long.SIZE ? slotInSmall(hash) : slotInLarge(hash);
        boolean free = keys[slot] == null;
        version++;
        used++;
        keys[slot] = key;
        hashes[slot] = hash;
        freeSlots &= ~(1L << slot);
        deletedSlots &= ~(1L << slot);
        entered(key);
        if (free) {
            fill++;
            if (fill * 5L >= (keys.length - 1) * 3L) {
                resize(grown());
            }
        }
    }

    /** The slot for a new element in a table whose slots have a bit each. */
    private int slotInSmall(long hash) {
        int target = -1;
        long perturb = hash;
        int mask = keys.length - 1;
        int slot = (int) hash & mask;
        while (true) {
            long window = slot + LINEAR_PROBES <= mask ? WINDOW << slot : 1L << slot;
            long free = freeSlots & window;
            long deleted = deletedSlots & window;
            if (free != 0) {
                long before = deleted & Long.lowestOneBit(free) - 1;
                if (before != 0) {
                    return Long.SIZE - 1 - Long.numberOfLeadingZeros(before);
                }
                return target >= 0 ? target : Long.numberOfTrailingZeros(free);
            }
            if (deleted != 0) {
                target = Long.SIZE - 1 - Long.numberOfLeadingZeros(deleted);
            }
            perturb >>>= PERTURB_SHIFT;
            slot = (int) (slot * 5L + 1 + perturb) & mask;
        }
    }

    private int slotInLarge(long hash) {
        int target = -1;
        long perturb = hash;
        Object[] elements = keys;
        long[] known = hashes;
        int mask = elements.length - 1;
        int slot = (int) hash & mask;
        while (true) {
            int end = slot + LINEAR_PROBES <= mask ? slot + LINEAR_PROBES : slot;
            for (int i = slot; i <= end; i++) {
                long found = known[i];
                if (found == -1) {
                    target = i;
                } else if (found == 0 && elements[i] == null) {
                    return target >= 0 ? target : i;
                }
            }
            perturb >>>= PERTURB_SHIFT;
            slot = (int) (slot * 5L + 1 + perturb) & mask;
        }
    }

    private void ownTable() {
        if (keys == NO_KEYS) {
            allocate(SMALLEST);
        }
    }

    private void allocate(int capacity) {
        keys = new Object[capacity];
        hashes = new long[capacity];
        freeSlots = -1L >>> Math.max(0, Long.SIZE - capacity);
        deletedSlots = 0;
    }

    private long grown() {
        return used > LARGE ? used * 2L : used * 4L;
    }

    private void resize(long minimum) {
        int capacity = SMALLEST;
        while (capacity <= minimum) {
            capacity <<= 1;
        }
        if (capacity == SMALLEST && keys.length == SMALLEST && fill == used) {
            return;
        }
        Object[] oldKeys = keys;
        long[] oldHashes = hashes;
        allocate(capacity);
        fill = used;
        version++;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != null && oldKeys[i] != DELETED) {
                insertClean(oldKeys[i], oldHashes[i]);
            }
        }
    }

    /** Puts an element into a table that has neither an equal one nor deleted slots. */
    private void insertClean(Object key, long hash) {
        long perturb = hash;
        int mask = keys.length - 1;
        int slot = (int) hash & mask;
        while (true) {
            int end = slot + LINEAR_PROBES <= mask ? slot + LINEAR_PROBES : slot;
            for (int i = slot; i <= end; i++) {
                if (keys[i] == null) {
                    keys[i] = key;
                    hashes[i] = hash;
                    freeSlots &= ~(1L << i);
                    entered(key);
                    return;
                }
            }
            perturb >>>= PERTURB_SHIFT;
            slot = (int) (slot * 5L + 1 + perturb) & mask;
        }
    }

    /** Removes an element. False when it was absent. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public final boolean discard(Object key) {
        return discard(key, Py.hash(key));
    }

    final boolean discard(Object key, long hash) {
        int slot = find(key, hash);
        if (slot < 0) {
            return false;
        }
        removeSlot(slot);
        return true;
    }

    private void removeSlot(int slot) {
        left(keys[slot]);
        deletedSlots |= 1L << slot;
        keys[slot] = DELETED;
        hashes[slot] = -1;
        used--;
        version++;
    }

    /** Removes and gives some element; null when there is none. */
    final Object pop() {
        if (used == 0) {
            return null;
        }
        int mask = keys.length - 1;
        int slot = finger & mask;
        while (keys[slot] == null || keys[slot] == DELETED) {
            slot = slot + 1 & mask;
        }
        Object key = keys[slot];
        removeSlot(slot);
        finger = slot + 1;
        return key;
    }

    /** Removes all elements. */
    final void clear() {
        keys = NO_KEYS;
        hashes = NO_HASHES;
        fill = 0;
        used = 0;
        onlyInts = true;
        naturals = 0;
        negatives = 0;
        version++;
    }

    /** Makes the table anew when many of its slots are deleted ones. */
    final void compact() {
        if (fill - used > (keys.length - 1) / 4) {
            resize(grown());
        }
    }

    // -- Many elements -----------------------------------------------------------------------------------------------

    /** Adds all elements of a set. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public final void merge(PySetObject other) {
        if (other == this || other.used == 0) {
            return;
        }
        if ((fill + other.used) * 5L >= (keys.length - 1) * 3L) {
            resize((used + (long) other.used) * 2);
        }
        if (fill == 0 && keys.length == other.keys.length && other.fill == other.used) {
            keys = other.keys.clone();
            hashes = other.hashes.clone();
            fill = other.fill;
            used = other.used;
            onlyInts = other.onlyInts;
            naturals = other.naturals;
            negatives = other.negatives;
            freeSlots = other.freeSlots;
            deletedSlots = other.deletedSlots;
            version++;
        } else if (fill == 0) {
            ownTable();
            fill = other.used;
            used = other.used;
            version++;
            for (int i = 0; i < other.keys.length; i++) {
                if (other.elementAt(i) != null) {
                    insertClean(other.keys[i], other.hashes[i]);
                }
            }
        } else {
            for (int i = 0; i < other.keys.length; i++) {
                Object key = other.elementAt(i);
                if (key != null) {
                    add(key, other.hashes[i]);
                }
            }
        }
    }

    /** Adds all keys of a dict. */
    final void merge(PyDict dict) {
        if ((fill + dict.size()) * 5L >= (keys.length - 1) * 3L) {
            resize((used + (long) dict.size()) * 2);
        }
        for (int i = 0; i < dict.entries(); i++) {
            if (dict.keyAt(i) != null) {
                add(dict.keyAt(i), dict.hashAt(i));
            }
        }
    }

    /** Exchanges the elements of two sets. */
    final void swap(PySetObject other) {
        Object[] otherKeys = other.keys;
        long[] otherHashes = other.hashes;
        int otherFill = other.fill;
        int otherUsed = other.used;
        boolean otherOnlyInts = other.onlyInts;
        long otherNaturals = other.naturals;
        long otherNegatives = other.negatives;
        long otherFree = other.freeSlots;
        long otherDeleted = other.deletedSlots;
        other.keys = keys;
        other.hashes = hashes;
        other.fill = fill;
        other.used = used;
        other.onlyInts = onlyInts;
        other.naturals = naturals;
        other.negatives = negatives;
        other.freeSlots = freeSlots;
        other.deletedSlots = deletedSlots;
        keys = otherKeys;
        hashes = otherHashes;
        fill = otherFill;
        used = otherUsed;
        onlyInts = otherOnlyInts;
        naturals = otherNaturals;
        negatives = otherNegatives;
        freeSlots = otherFree;
        deletedSlots = otherDeleted;
        version++;
        other.version++;
    }

    /** The elements in the order of the table. */
    @TruffleBoundary
    public final Object[] toArray() {
        Object[] result = new Object[used];
        int count = 0;
        for (int i = 0; i < keys.length && count < result.length; i++) {
            if (elementAt(i) != null) {
                result[count++] = keys[i];
            }
        }
        return result;
    }
}
