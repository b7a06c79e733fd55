package pbcvm.types.bytes;

import java.util.Arrays;
import pbcvm.error.Raise;
import pbcvm.operation.Py;
import pbcvm.types.ints.PyBigInt;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** Methods of bytes and bytearrays that look for a part: find, count, startswith, replace, partition. */
final class BytesSearch {
    private BytesSearch() {
    }

    static byte[] self(Object self) {
        return Buffers.bytesOrNull(self);
    }

    /** A new object of the receiver's kind. */
    static Object make(Object self, byte[] result) {
        return self instanceof PyByteArray ? new PyByteArray(result) : new PyBytes(result);
    }

    /** The receiver itself when nothing changed and it cannot change, else a copy. */
    static Object unchanged(Object self, byte[] value) {
        return self instanceof PyBytes bytes && bytes.type() == BytesType.TYPE ? self : make(self, value.clone());
    }

    static Object part(Object self, byte[] value, int start, int stop) {
        return start == 0 && stop == value.length ? unchanged(self, value)
                : make(self, Arrays.copyOfRange(value, start, Math.max(start, stop)));
    }

    static int bound(Object value, int length, int whenAbsent) {
        if (value == null || value == PyNone.NONE) {
            return whenAbsent;
        }
        if (!Py.hasIndex(value)) {
            throw Raise.typeError("slice indices must be integers or None or have an __index__ method");
        }
        long index = Py.indexClamped(value);
        if (index < 0) {
            index = Math.max(0, index + length);
        }
        return (int) Math.min(index, Integer.MAX_VALUE);
    }

    /** What to look for: a number or bytes. */
    private static byte[] needle(Object value) {
        byte[] bytes = Buffers.bytesOrNull(value);
        if (bytes != null) {
            return bytes;
        }
        if (!Py.hasIndex(value)) {
            throw Raise.typeError("argument should be integer or bytes-like object, not '%s'", Raise.typeName(value));
        }
        return new byte[]{byteValue(value, "byte must be in range(0, 256)")};
    }

    /** A number as a byte. */
    static byte byteValue(Object value, String message) {
        Object index = Py.index(value);
        if (index instanceof PyBigInt || (Long) index < 0 || (Long) index > 255) {
            throw Raise.valueError(message);
        }
        return (byte) (long) (Long) index;
    }

    /** First index of a part within {@code from} and {@code to}, or -1. */
    static int indexOf(byte[] value, byte[] part, int from, int to) {
        int last = to - part.length;
        if (part.length == 0) {
            return from <= to ? from : -1;
        }
        for (int i = from; i <= last; i++) {
            if (value[i] == part[0] && matches(value, i, part)) {
                return i;
            }
        }
        return -1;
    }

    static int lastIndexOf(byte[] value, byte[] part, int from, int to) {
        for (int i = to - part.length; i >= from; i--) {
            if (matches(value, i, part)) {
                return i;
            }
        }
        return -1;
    }

    static boolean matches(byte[] value, int at, byte[] part) {
        return Arrays.equals(value, at, at + part.length, part, 0, part.length);
    }

    private static int find(Object[] args, boolean last) {
        byte[] value = self(args[0]);
        byte[] part = needle(args[1]);
        int from = bound(args[2], value.length, 0);
        int to = Math.min(value.length, bound(args[3], value.length, value.length));
        if (from > to) {
            return -1;
        }
        return last ? lastIndexOf(value, part, from, to) : indexOf(value, part, from, to);
    }

    static Object find(Object[] args) {
        return (long) find(args, false);
    }

    static Object rfind(Object[] args) {
        return (long) find(args, true);
    }

    static Object index(Object[] args) {
        return found(find(args, false));
    }

    static Object rindex(Object[] args) {
        return found(find(args, true));
    }

    private static Object found(int index) {
        if (index < 0) {
            throw Raise.valueError("subsection not found");
        }
        return (long) index;
    }

    static Object count(Object[] args) {
        byte[] value = self(args[0]);
        byte[] part = needle(args[1]);
        int from = bound(args[2], value.length, 0);
        int to = Math.min(value.length, bound(args[3], value.length, value.length));
        if (from > to) {
            return 0L;
        }
        if (part.length == 0) {
            return (long) to - from + 1;
        }
        long result = 0;
        for (int at = indexOf(value, part, from, to); at >= 0; at = indexOf(value, part, at + part.length, to)) {
            result++;
        }
        return result;
    }

    static Object contains(Object self, Object part) {
        byte[] value = self(self);
        if (Buffers.isBuffer(part)) {
            return indexOf(value, Buffers.bytes(part), 0, value.length) >= 0;
        }
        if (!Py.hasIndex(part)) {
            throw Raise.typeError("a bytes-like object is required, not '%s'", Raise.typeName(part));
        }
        return indexOf(value, new byte[]{byteValue(part, "byte must be in range(0, 256)")}, 0, value.length) >= 0;
    }

    static Object startsWith(Object[] args) {
        return affix(args, "startswith", false);
    }

    static Object endsWith(Object[] args) {
        return affix(args, "endswith", true);
    }

    private static Object affix(Object[] args, String method, boolean end) {
        byte[] value = self(args[0]);
        int from = bound(args[2], value.length, 0);
        int to = Math.min(value.length, bound(args[3], value.length, value.length));
        if (args[1] instanceof PyTuple choices) {
            for (Object choice : choices.items) {
                if (hasAffix(value, Buffers.bytes(choice), from, to, end)) {
                    return true;
                }
            }
            return false;
        }
        byte[] part = Buffers.bytesOrNull(args[1]);
        if (part == null) {
            throw Raise.typeError("%s first arg must be bytes or a tuple of bytes, not %s", method,
                    Raise.typeName(args[1]));
        }
        return hasAffix(value, part, from, to, end);
    }

    private static boolean hasAffix(byte[] value, byte[] part, int from, int to, boolean end) {
        return to - from >= part.length && matches(value, end ? to - part.length : from, part);
    }

    static Object removePrefix(Object self, Object prefix) {
        byte[] value = self(self);
        byte[] part = Buffers.bytes(prefix);
        return part(self, value, hasAffix(value, part, 0, value.length, false) ? part.length : 0, value.length);
    }

    static Object removeSuffix(Object self, Object suffix) {
        byte[] value = self(self);
        byte[] part = Buffers.bytes(suffix);
        return part(self, value, 0, value.length - (hasAffix(value, part, 0, value.length, true) ? part.length : 0));
    }

    static Object replace(Object self, Object oldPart, Object newPart, Object count) {
        byte[] value = self(self);
        byte[] before = Buffers.bytes(oldPart);
        byte[] after = Buffers.bytes(newPart);
        long given = Py.indexAsLong(count);
        long limit = given < 0 ? Long.MAX_VALUE : given;
        var out = new pbcvm.types.codecs.ByteOutput(value.length);
        int done = 0;
        int at = indexOf(value, before, 0, value.length);
        if (at < 0 || limit == 0) {
            return unchanged(self, value);
        }
        while (at >= 0 && limit-- > 0) {
            out.add(value, done, at).add(after);
            done = at + before.length;
            if (before.length == 0) {
                if (at == value.length) {
                    break;
                }
                out.add(value[at]);
                done = at + 1;
            }
            at = indexOf(value, before, done, value.length);
        }
        return make(self, out.add(value, done, value.length).toArray());
    }

    static Object partition(Object self, Object separator) {
        byte[] value = self(self);
        byte[] part = separator(separator);
        int at = indexOf(value, part, 0, value.length);
        if (at < 0) {
            return PyTuple.of(unchanged(self, value), make(self, new byte[0]), make(self, new byte[0]));
        }
        return parts(self, value, separator, part, at);
    }

    static Object rpartition(Object self, Object separator) {
        byte[] value = self(self);
        byte[] part = separator(separator);
        int at = lastIndexOf(value, part, 0, value.length);
        if (at < 0) {
            return PyTuple.of(make(self, new byte[0]), make(self, new byte[0]), unchanged(self, value));
        }
        return parts(self, value, separator, part, at);
    }

    private static Object parts(Object self, byte[] value, Object separator, byte[] part, int at) {
        Object middle = self instanceof PyBytes ? separator : new PyByteArray(part.clone());
        return PyTuple.of(make(self, Arrays.copyOf(value, at)), middle,
                make(self, Arrays.copyOfRange(value, at + part.length, value.length)));
    }

    static byte[] separator(Object value) {
        byte[] part = Buffers.bytes(value);
        if (part.length == 0) {
            throw Raise.valueError("empty separator");
        }
        return part;
    }
}
