package pbcvm.types.dicts;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.WatchedValue;
import pbcvm.object.Watcher;
import pbcvm.operation.Py;
import pbcvm.types.tuples.PyTuple;
import pbcvm.types.tuples.TupleType;

/**
 * A {@code dict}: insertion-ordered open addressing. Entries stand in an array in the order of insertion, each
 * key before
 * its value; an index table maps hash positions to entries. Comparing keys may run Python code that changes the dict; a
 * lookup notices and starts again.
 *
 * <p>Invariants: a null key marks a deleted entry; {@code used} counts the living ones; {@code filled} the entry
 * positions in use; a slot of the table holds the position of an entry in its low half and the mixed hash in its high
 * half, or {@link #FREE} or {@link #DELETED}; {@code recentKey} equals the key at {@code recentPosition} or is
 * null. A namespace may be watched: then every change is reported to the {@link WatchedValue} of its key.
 */
public final class PyDict extends PyObject {
    private static final int FREE = -1;
    private static final int DELETED = -2;
    private static final int SMALLEST = 8;
    private static final int LONGEST_PLAIN = 4;
    private static final long[] NO_TABLE = {FREE};
    private static final Object[] NOTHING = new Object[0];
    private static final long[] NO_HASHES = new long[0];

    private long[] table;
    private Object[] items;
    private long[] hashes;
    private int filled;
    private int used;
    /** All entries before this position are deleted. */
    private int firstLiving;
    /** What a builtin subclass keeps beside the entries, such as a default factory. */
    private Object companion;
    /** How many entries may still be added before the table is made anew. */
    private int usable;
    /** Counts changes of the set of keys, so that iterators and lookups notice them. */
    private int keysVersion;
    private Map<Object, WatchedValue> watched;
    /**
     * The key of the last lookup, when comparing it has no effects and it is another object than the entry's own key:
     * programs often look the same key up again to change the value.
     */
    private Object recentKey;
    private int recentPosition;

    public PyDict() {
        this(DictType.TYPE);
    }

    public PyDict(PyType type) {
        super(type);
        forget();
    }

    private void forget() {
        table = NO_TABLE;
        items = NOTHING;
        recentKey = null;
        hashes = NO_HASHES;
        filled = 0;
        used = 0;
        firstLiving = 0;
        usable = 0;
    }

    private void allocate(int capacity) {
        table = new long[capacity];
        Arrays.fill(table, FREE);
        recentKey = null;
        int entries = usableFraction(capacity);
        items = new Object[entries << 1];
        hashes = new long[entries];
        usable = entries;
    }

    private static int usableFraction(int capacity) {
        return (capacity << 1) / 3;
    }

    /** Number of keys. */
    public int size() {
        return used;
    }

    /** Changes whenever a key is added or removed. */
    public int keysVersion() {
        return keysVersion;
    }

    // -- Entries by position, for iteration: 0 <= i < entries() ------------------------------------------------------

    /** Number of entry positions, deleted ones included. */
    public int entries() {
        return filled;
    }

    /** The key at a position; null for a deleted entry. */
    public Object keyAt(int position) {
        return items[position << 1];
    }

    public Object valueAt(int position) {
        return items[(position << 1) + 1];
    }

    public long hashAt(int position) {
        return hashes[position];
    }

    // -- Lookup ------------------------------------------------------------------------------------------------------

    /** The value of a key; null when absent. May call {@code __hash__} and {@code __eq__} and raise what they raise. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object get(Object key) {
        if (key == recentKey) {
            return valueAt(recentPosition);
        }
        int position = find(key, Py.hash(key));
        if (position < 0) {
            return null;
        }
        remember(key, position);
        return valueAt(position);
    }

    private void remember(Object key, int position) {
        if (keyAt(position) != key
                && (key instanceof TruffleString || key instanceof PyTuple tuple && isPlain(tuple))) {
            recentKey = key;
            recentPosition = position;
        }
    }

    /** Whether equality with a tuple is decided by texts and numbers. */
    private static boolean isPlain(PyTuple tuple) {
        if (tuple.items.length > LONGEST_PLAIN || tuple.type() != TupleType.TYPE) {
            return false;
        }
        for (Object item : tuple.items) {
            if (!(item instanceof TruffleString || item instanceof Long)) {
                return false;
            }
        }
        return true;
    }

    /** As {@link #get(Object)}, with the key's hash known. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object get(Object key, long hash) {
        int position = find(key, hash);
        return position < 0 ? null : valueAt(position);
    }

    /** The value of a name given as a Java string; null when absent. */
    public Object get(String name) {
        return get(Str.of(name));
    }

    /** Whether the key is there. */
    public boolean contains(Object key) {
        return get(key) != null;
    }

    private int find(Object key, long hash) {
        if (used == 0) {
            return FREE;
        }
        int mixed = spread(hash);
        while (true) {
            long[] slots = table;
            Object[] itemsNow = items;
            int mask = slots.length - 1;
            int slot = mixed & mask;
            int version = keysVersion;
            for (int step = 1;; step++) {
                long entry = slots[slot];
                int position = (int) entry;
                if (position == FREE) {
                    return FREE;
                }
                if ((int) (entry >> 32) == mixed && position >= 0) {
                    Object candidate = itemsNow[position << 1];
                    if (candidate == key) {
                        return position;
                    }
                    if (hashes[position] == hash) {
                        boolean equal = equalKeys(candidate, key);
                        if (version != keysVersion || itemsNow != items) {
                            break;
                        }
                        if (equal) {
                            return position;
                        }
                    }
                }
                slot = slot + step & mask;
            }
        }
    }

    private static boolean equalKeys(Object a, Object b) {
        if (a instanceof TruffleString x && b instanceof TruffleString y) {
            return Str.equal(x, y);
        }
        if (a instanceof Long x && b instanceof Long y) {
            return x.longValue() == y.longValue();
        }
        return Py.equal(a, b);
    }

    private static int spread(long hash) {
        long mixed = hash * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }

    // -- Changes -----------------------------------------------------------------------------------------------------

    /** Sets the value of a key; an existing key keeps its place and its key object. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void put(Object key, Object value) {
        if (key == recentKey && watched == null) {
            items[(recentPosition << 1) + 1] = value;
        } else {
            put(key, Py.hash(key), value);
        }
    }

    /** Sets the value of a name given as a Java string. */
    public void put(String name, Object value) {
        put(Str.intern(name), value);
    }

    /** As {@link #put(Object, Object)}, with the key's hash known. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void put(Object key, long hash, Object value) {
        assert value != null;
        int position = find(key, hash);
        if (position >= 0) {
            items[(position << 1) + 1] = value;
        } else {
            add(key, hash, value);
        }
        if (watched != null) {
            report(key, value);
        }
    }

    /** The value of a key; {@code value} becomes it when the key is absent. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object setDefault(Object key, Object value) {
        long hash = Py.hash(key);
        int position = find(key, hash);
        if (position >= 0) {
            return valueAt(position);
        }
        add(key, hash, value);
        if (watched != null) {
            report(key, value);
        }
        return value;
    }

    private void add(Object key, long hash, Object value) {
        if (usable <= 0) {
            resize(used * 3);
        }
        insert(key, hash, value);
        keysVersion++;
    }

    private void insert(Object key, long hash, Object value) {
        int mask = table.length - 1;
        int mixed = spread(hash);
        int slot = mixed & mask;
        for (int step = 1; (int) table[slot] >= 0; step++) {
            slot = slot + step & mask;
        }
        table[slot] = (long) mixed << 32 | filled;
        items[filled << 1] = key;
        items[(filled << 1) + 1] = value;
        hashes[filled] = hash;
        filled++;
        used++;
        usable--;
    }

    private void resize(int wanted) {
        int capacity = SMALLEST;
        while (capacity < wanted) {
            capacity <<= 1;
        }
        Object[] oldItems = items;
        long[] oldHashes = hashes;
        int oldFilled = filled;
        allocate(capacity);
        filled = 0;
        used = 0;
        firstLiving = 0;
        for (int i = 0; i < oldFilled; i++) {
            if (oldItems[i << 1] != null) {
                insert(oldItems[i << 1], oldHashes[i], oldItems[(i << 1) + 1]);
            }
        }
        keysVersion++;
    }

    /** Makes room for an expected number of entries. */
    private void reserve(int expected) {
        if (expected > usable) {
            resize((expected * 3 + 1) / 2);
        }
    }

    /** Removes a key and gives its value; null when it was absent. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object remove(Object key) {
        long hash = Py.hash(key);
        int position = find(key, hash);
        if (position < 0) {
            return null;
        }
        return removeAt(position);
    }

    /** Removes the living entry at a position and gives its value. */
    @TruffleBoundary
    public Object removeAt(int position) {
        int mask = table.length - 1;
        int slot = spread(hashes[position]) & mask;
        for (int step = 1; (int) table[slot] != position; step++) {
            slot = slot + step & mask;
        }
        table[slot] = DELETED;
        recentKey = null;
        Object key = keyAt(position);
        Object value = valueAt(position);
        items[position << 1] = null;
        items[(position << 1) + 1] = null;
        used--;
        keysVersion++;
        if (watched != null) {
            report(key, null);
        }
        return value;
    }

    /** Removes all keys. */
    @TruffleBoundary
    public void clear() {
        if (watched != null) {
            for (int i = 0; i < filled; i++) {
                if (keyAt(i) != null) {
                    report(keyAt(i), null);
                }
            }
        }
        forget();
        keysVersion++;
    }

    /** Position of the last living entry; -1 when there is none. */
    @TruffleBoundary
    public int lastPosition() {
        int i = filled - 1;
        while (i >= 0 && keyAt(i) == null) {
            i--;
        }
        return i;
    }

    /** Position of the first living entry at or behind {@code from}; {@link #entries} when there is none. */
    @TruffleBoundary
    public int nextPosition(int from) {
        int i = Math.max(from, firstLiving);
        while (i < filled && keyAt(i) == null) {
            i++;
        }
        if (from <= firstLiving) {
            firstLiving = i;
        }
        return i;
    }

    /** What a builtin subclass keeps beside the entries; null when nothing. */
    public Object companion() {
        return companion;
    }

    public void setCompanion(Object value) {
        companion = value;
    }

    /** Brings the entry of a key to the end, or to the beginning. False when there is none. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public boolean move(Object key, boolean toEnd) {
        long hash = Py.hash(key);
        int position = find(key, hash);
        if (position < 0) {
            return false;
        }
        Object stored = keyAt(position);
        Object value = valueAt(position);
        if (toEnd) {
            removeAt(position);
            add(stored, hash, value);
            return true;
        }
        Object[] oldItems = items;
        long[] oldHashes = hashes;
        int oldFilled = filled;
        allocate(table.length);
        filled = 0;
        used = 0;
        firstLiving = 0;
        insert(stored, hash, value);
        for (int i = 0; i < oldFilled; i++) {
            if (oldItems[i << 1] != null && i != position) {
                insert(oldItems[i << 1], oldHashes[i], oldItems[(i << 1) + 1]);
            }
        }
        keysVersion++;
        return true;
    }

    /** Removes the last entry, whose position is given, together with the deleted ones behind it. */
    void removeLast(int position) {
        removeAt(position);
        filled = position;
        firstLiving = Math.min(firstLiving, filled);
    }

    /** Bytes that CPython's dict of the same history would take. */
    long sizeInBytes() {
        int capacity = table.length;
        if (capacity == 1) {
            return 64;
        }
        int width = capacity <= 0x80 ? 1 : capacity <= 0x8000 ? 2 : 4;
        return 64 + 32 + (long) capacity * width + 24L * usableFraction(capacity);
    }

    /** A new exact dict with the same entries. */
    @TruffleBoundary
    public PyDict copy() {
        PyDict result = new PyDict();
        result.putAll(this);
        return result;
    }

    /** Adds all entries of another dict. */
    @TruffleBoundary
    public void putAll(PyDict other) {
        if (other == this || other.used == 0) {
            return;
        }
        if (used == 0 && watched == null) {
            reserve(other.used);
            for (int i = 0; i < other.filled; i++) {
                if (other.keyAt(i) != null) {
                    insert(other.keyAt(i), other.hashes[i], other.valueAt(i));
                }
            }
            keysVersion++;
            return;
        }
        for (int i = 0; i < other.filled; i++) {
            if (other.keyAt(i) != null) {
                put(other.keyAt(i), other.hashes[i], other.valueAt(i));
            }
        }
    }

    // -- Watching ----------------------------------------------------------------------------------------------------

    /** The watched value of a name in this namespace. */
    @TruffleBoundary
    public WatchedValue watch(TruffleString name) {
        if (watched == null) {
            watched = new HashMap<>();
        }
        return watched.computeIfAbsent(name, k -> Watcher.create(get(k)));
    }

    private void report(Object key, Object value) {
        WatchedValue cell = watched.get(key);
        if (cell != null) {
            Watcher.changed(cell, value);
        }
    }

    /** The entry position of a name, or a negative number. */
    @TruffleBoundary
    public int position(TruffleString name) {
        return find(name, Py.hash(name));
    }

    /**
     * Stores the value of a name whose entry is believed to be at {@code position} and whose watched value is known.
     * False when the entry is elsewhere: then nothing was done.
     */
    public boolean putAt(int position, TruffleString name, WatchedValue cell, Object value) {
        if (position >= 0 && position << 1 < items.length && items[position << 1] == name) {
            items[(position << 1) + 1] = value;
            Watcher.changed(cell, value);
            return true;
        }
        return false;
    }
}
