package pbcvm.types.strs;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleString.Encoding;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.lists.ListType;
import pbcvm.types.lists.PyList;
import pbcvm.types.tuples.PyTuple;
import pbcvm.types.tuples.TupleType;

/** Joins several strings in one go. */
public final class StrJoin {
    private StrJoin() {
    }

    /** All parts, which are exact strings, in a row. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString join(Object[] parts) {
        return join(Str.EMPTY, parts, parts.length);
    }

    /** {@code separator.join(iterable)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object join(TruffleString separator, Object iterable) {
        Object[] items;
        int count;
        if (iterable instanceof PyList list && list.type() == ListType.TYPE && list.store instanceof Object[] objects) {
            items = objects;
            count = list.size;
        } else if (iterable instanceof PyTuple tuple && tuple.type() == TupleType.TYPE) {
            items = tuple.items;
            count = items.length;
        } else {
            items = collect(iterable);
            count = items.length;
        }
        if (count == 1 && items[0] instanceof TruffleString) {
            return items[0];
        }
        return join(separator, items, count);
    }

    private static Object[] collect(Object iterable) {
        Object iterator;
        try {
            iterator = Py.iter(iterable);
        } catch (PythonException e) {
            if (Py.matches(e, ExceptionTypes.TYPE_ERROR)) {
                throw Raise.typeError("can only join an iterable");
            }
            throw e;
        }
        Object[] items = new Object[16];
        int count = 0;
        for (Object item = Py.next(iterator); item != null; item = Py.next(iterator)) {
            if (count == items.length) {
                items = java.util.Arrays.copyOf(items, count * 2);
            }
            items[count++] = item;
        }
        return java.util.Arrays.copyOf(items, count);
    }

    private static TruffleString join(TruffleString separator, Object[] items, int count) {
        if (count == 0) {
            return Str.EMPTY;
        }
        long total = (long) Str.length(separator) * (count - 1);
        boolean narrow = Text.isNarrow(separator);
        for (int i = 0; i < count; i++) {
            TruffleString part = part(items, i);
            total += Str.length(part);
            narrow = narrow && Text.isNarrow(part);
        }
        if (total > Integer.MAX_VALUE - 64) {
            throw Raise.of(ExceptionTypes.MEMORY_ERROR);
        }
        return narrow ? joinNarrow(separator, items, count, (int) total) : joinWide(separator, items, count);
    }

    private static TruffleString part(Object[] items, int index) {
        TruffleString part = Py.asString(items[index]);
        if (part == null) {
            throw Raise.typeError("sequence item %d: expected str instance, %s found", index,
                    Raise.typeName(items[index]));
        }
        return part;
    }

    private static TruffleString joinNarrow(TruffleString separator, Object[] items, int count, int total) {
        byte[] result = new byte[total];
        int at = 0;
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                at = copy(separator, result, at);
            }
            at = copy(part(items, i), result, at);
        }
        return Text.ofLatin1(result);
    }

    private static int copy(TruffleString part, byte[] target, int at) {
        int length = Str.length(part);
        if (length > 0) {
            InternalByteArray bytes = part.getInternalByteArrayUncached(Encoding.ISO_8859_1);
            System.arraycopy(bytes.getArray(), bytes.getOffset(), target, at, length);
        }
        return at + length;
    }

    private static TruffleString joinWide(TruffleString separator, Object[] items, int count) {
        var builder = com.oracle.truffle.api.strings.TruffleStringBuilder.createUTF32();
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                builder.appendStringUncached(separator);
            }
            builder.appendStringUncached(part(items, i));
        }
        return builder.toStringUncached();
    }
}
