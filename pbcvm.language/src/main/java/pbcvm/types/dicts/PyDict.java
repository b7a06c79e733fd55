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

/**
 * A {@code dict}: insertion-ordered open addressing. Entries stand in arrays in the order of insertion, an index table
 * maps hash positions to entries. Comparing keys may run Python code that changes the dict; a lookup notices and starts
 * again.
 *
 * <p>Invariants: {@code keys[i] == null} marks a deleted entry; {@code used} counts the living ones; {@code filled} the
 * entry slots in use. A namespace may be watched: then every change is reported to the {@link WatchedValue} of its key.
 */
public final class PyDict extends PyObject {
    private static final int FREE = -1;
    private static final int DELETED = -2;
    private static final int SMALLEST = 8;
    private static final int[] NO_TABLE = {FREE};
    private static final Object[] NOTHING = new Object[0];
    private static final long[] NO_HASHES = new long[0];

    private int[] table;
    private Object[] keys;
    private Object[] values;
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

    public PyDict() {
        this(DictType.TYPE);
    }

    public PyDict(PyType type) {
        super(type);
        forget();
    }

    private void forget() {
        table = NO_TABLE;
        keys = NOTHING;
        values = NOTHING;
        hashes = NO_HASHES;
        filled = 0;
        used = 0;
        firstLiving = 0;
        usable = 0;
    }

    private void allocate(int capacity) {
        table = new int[capacity];
        Arrays.fill(table, FREE);
        int entries = usableFraction(capacity);
        keys = new Object[entries];
        values = new Object[entries];
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
        return keys[position];
    }

    public Object valueAt(int position) {
        return values[position];
    }

    public long hashAt(int position) {
        return hashes[position];
    }

    // -- Lookup ------------------------------------------------------------------------------------------------------

    /** The value of a key; null when absent. May call {@code __hash__} and {@code __eq__} and raise what they raise. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object get(Object key) {
        int position = find(key, Py.hash(key));
        return position < 0 ? null : values[position];
    }

    /** As {@link #get(Object)}, with the key's hash known. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object get(Object key, long hash) {
        int position = find(key, hash);
        return position < 0 ? null : values[position];
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
        while (true) {
            int mask = table.length - 1;
            int slot = spread(hash) & mask;
            int version = keysVersion;
            Object[] keysNow = keys;
            boolean changed = false;
            for (int step = 1;; step++) {
                int position = table[slot];
                if (position == FREE) {
                    return FREE;
                }
                if (position >= 0 && hashes[position] == hash) {
                    Object candidate = keys[position];
                    if (candidate == key || equalKeys(candidate, key)) {
                        if (version == keysVersion) {
                            return position;
                        }
                        changed = true;
                        break;
                    }
                    if (version != keysVersion || keysNow != keys) {
                        changed = true;
                        break;
                    }
                }
                slot = slot + step & mask;
            }
            if (!changed) {
                return FREE;
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
        put(key, Py.hash(key), value);
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
            values[position] = value;
        } else {
            add(key, hash, value);
        }
        if (watched != null) {
            report(key, value);
        }
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
        int slot = spread(hash) & mask;
        for (int step = 1; table[slot] >= 0; step++) {
            slot = slot + step & mask;
        }
        table[slot] = filled;
        keys[filled] = key;
        values[filled] = value;
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
        Object[] oldKeys = keys;
        Object[] oldValues = values;
        long[] oldHashes = hashes;
        int oldFilled = filled;
        allocate(capacity);
        filled = 0;
        used = 0;
        firstLiving = 0;
        for (int i = 0; i < oldFilled; i++) {
            if (oldKeys[i] != null) {
                insert(oldKeys[i], oldHashes[i], oldValues[i]);
            }
        }
        keysVersion++;
    }

    /** Makes room for an expected number of entries. */
    private void reserve(int expected) {
        if (expected > usableFraction(table.length)) {
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
        for (int step = 1; table[slot] != position; step++) {
            slot = slot + step & mask;
        }
        table[slot] = DELETED;
        Object key = keys[position];
        Object value = values[position];
        keys[position] = null;
        values[position] = null;
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
                if (keys[i] != null) {
                    report(keys[i], null);
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
        while (i >= 0 && keys[i] == null) {
            i--;
        }
        return i;
    }

    /** Position of the first living entry at or behind {@code from}; {@link #entries} when there is none. */
    @TruffleBoundary
    public int nextPosition(int from) {
        int i = Math.max(from, firstLiving);
        while (i < filled && keys[i] == null) {
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
        Object stored = keys[position];
        Object value = values[position];
        if (toEnd) {
            removeAt(position);
            add(stored, hash, value);
            return true;
        }
        Object[] oldKeys = keys;
        Object[] oldValues = values;
        long[] oldHashes = hashes;
        int oldFilled = filled;
        allocate(table.length);
        filled = 0;
        used = 0;
        firstLiving = 0;
        insert(stored, hash, value);
        for (int i = 0; i < oldFilled; i++) {
            if (oldKeys[i] != null && i != position) {
                insert(oldKeys[i], oldHashes[i], oldValues[i]);
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
                if (other.keys[i] != null) {
                    insert(other.keys[i], other.hashes[i], other.values[i]);
                }
            }
            keysVersion++;
            return;
        }
        for (int i = 0; i < other.filled; i++) {
            if (other.keys[i] != null) {
                put(other.keys[i], other.hashes[i], other.values[i]);
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
        if (position >= 0 && position < keys.length && keys[position] == name) {
            values[position] = value;
            Watcher.changed(cell, value);
            return true;
        }
        return false;
    }
}
