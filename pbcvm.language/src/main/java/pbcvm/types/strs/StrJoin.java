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
    private static final int LONGEST = Integer.MAX_VALUE - 64;
    /** Up to this length a loop copies faster than a call. */
    private static final int SHORT = 12;

    private StrJoin() {
    }

    /** All parts, which are exact strings, in a row. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString join(Object[] parts) {
        return join(Str.EMPTY, parts, parts.length);
    }

    /** {@code separator.join(iterable)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object joinMethod(Object self, Object iterable) {
        return join(Py.asString(self), iterable);
    }

    private static Object join(TruffleString separator, Object iterable) {
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
        TruffleString result = Text.isNarrow(separator) ? joinNarrow(separator, items, count) : null;
        return result != null ? result : joinWide(separator, items, count);
    }

    private static TruffleString part(Object[] items, int index) {
        TruffleString part = Py.asString(items[index]);
        if (part == null) {
            throw Raise.typeError("sequence item %d: expected str instance, %s found", index,
                    Raise.typeName(items[index]));
        }
        return part;
    }

    /** Joins strings within Latin-1; null when there is another one. */
    private static TruffleString joinNarrow(TruffleString separator, Object[] items, int count) {
        int gap = Str.length(separator);
        int gapPoint = gap == 1 ? Str.single(separator) : -1;
        byte[] bytes = new byte[(int) Math.min(count * (2L + gap) + 16, 1 << 20)];
        int at = 0;
        for (int i = 0; i < count; i++) {
            TruffleString part = items[i] instanceof TruffleString exact ? exact : part(items, i);
            int length = Str.length(part);
            if (bytes.length - at - gap < length) {
                bytes = grown(bytes, (long) at + gap + length);
            }
            if (i > 0 && gap > 0) {
                if (gapPoint >= 0) {
                    bytes[at++] = (byte) gapPoint;
                } else {
                    at = copy(separator, gap, bytes, at);
                }
            }
            if (length == 1) {
                int point = Str.single(part);
                if (point > 0xff) {
                    return null;
                }
                bytes[at++] = (byte) point;
            } else if (length > 0) {
                if (!Text.isNarrow(part)) {
                    return null;
                }
                at = copy(part, length, bytes, at);
            }
        }
        return Text.ofLatin1(at == bytes.length ? bytes : java.util.Arrays.copyOf(bytes, at));
    }

    private static byte[] grown(byte[] bytes, long needed) {
        if (needed > LONGEST) {
            throw Raise.of(ExceptionTypes.MEMORY_ERROR);
        }
        return java.util.Arrays.copyOf(bytes, (int) Math.min(LONGEST, Math.max(needed, bytes.length * 2L)));
    }

    private static int copy(TruffleString part, int length, byte[] target, int at) {
        InternalByteArray bytes = part.getInternalByteArrayUncached(Encoding.ISO_8859_1);
        byte[] source = bytes.getArray();
        int offset = bytes.getOffset();
        if (length > SHORT) {
            System.arraycopy(source, offset, target, at, length);
        } else {
            for (int i = 0; i < length; i++) {
                target[at + i] = source[offset + i];
            }
        }
        return at + length;
    }

    private static TruffleString joinWide(TruffleString separator, Object[] items, int count) {
        long total = (long) Str.length(separator) * (count - 1);
        for (int i = 0; i < count; i++) {
            total += Str.length(part(items, i));
        }
        if (total > LONGEST >> 2) {
            throw Raise.of(ExceptionTypes.MEMORY_ERROR);
        }
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
