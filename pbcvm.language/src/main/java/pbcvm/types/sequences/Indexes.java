package pbcvm.types.sequences;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.error.Raise;
import pbcvm.operation.Py;
import pbcvm.types.ints.PyBigInt;

/** Conversion and checking of sequence indexes. */
public final class Indexes {
    private Indexes() {
    }

    /** A subscript as a 64-bit number; IndexError when it is larger. The value is known to have {@code __index__}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long of(Object key) {
        if (key instanceof Long number) {
            return number;
        }
        Object index = Py.index(key);
        if (index instanceof Long number) {
            return number;
        }
        throw Raise.indexError("cannot fit '%s' into an index-sized integer", Raise.typeName(key));
    }

    /**
     * The position that a subscript names in a sequence of {@code size} elements; -1 when out of range. For immutable
     * sequences: the conversion of the key may run Python code.
     *
     * @param owner name of the class, for the message when the key is no index
     */
    public static int position(Object key, int size, String owner) {
        return within(number(key, owner), size);
    }

    /** The position that an index names in a sequence of {@code size} elements; -1 when out of range. */
    public static int within(long number, int size) {
        long index = number < 0 ? number + size : number;
        return index < 0 || index >= size ? -1 : (int) index;
    }

    /** A subscript as a number; TypeError when it is no index. */
    public static long number(Object key, String owner) {
        if (key instanceof Long number) {
            return number;
        }
        if (!Py.hasIndex(key)) {
            throw Raise.typeError("%s indices must be integers or slices, not %s", owner, Raise.typeName(key));
        }
        return of(key);
    }

    /** The number of copies that {@code sequence * count} makes. */
    public static long repetitions(Object count) {
        if (count instanceof Long number) {
            return Math.max(0, number);
        }
        Object index = Py.index(count);
        if (index instanceof PyBigInt) {
            throw Raise.overflowError("cannot fit '%s' into an index-sized integer", Raise.typeName(count));
        }
        return Math.max(0, (Long) index);
    }

    /** The length of a repeated sequence; MemoryError when it cannot exist. */
    public static int repeatedLength(int size, long count) {
        if (size != 0 && count > (Integer.MAX_VALUE - 16) / size) {
            throw Raise.of(pbcvm.types.exceptions.ExceptionTypes.MEMORY_ERROR);
        }
        return (int) (size * count);
    }

    /** A repeated array. */
    public static Object[] repeat(Object[] items, long count) {
        int total = repeatedLength(items.length, count);
        Object[] result = new Object[total];
        for (int i = 0; i < total; i += items.length) {
            System.arraycopy(items, 0, result, i, items.length);
        }
        return result;
    }

    /** An optional bound of {@code index(value, start, stop)}: any index, clamped to 64 bits. */
    public static long bound(Object value, int size) {
        if (!Py.hasIndex(value)) {
            throw Raise.typeError("slice indices must be integers or have an __index__ method");
        }
        long index = Py.indexClamped(value);
        return index < 0 ? Math.max(0, index + size) : index;
    }
}
