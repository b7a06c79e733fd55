package pbcvm.types.bytes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.operation.Py;
import pbcvm.types.codecs.ByteOutput;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.lists.PyList;
import pbcvm.types.singletons.PyNone;

/** The methods split, rsplit, splitlines and join of bytes and bytearrays. */
final class BytesSplit {
    private BytesSplit() {
    }

    static boolean isSpace(int c) {
        return c == ' ' || c >= 9 && c <= 13;
    }

    private static long limit(Object limit) {
        long count = Py.indexAsLong(limit);
        return count < 0 ? Long.MAX_VALUE : count;
    }

    static Object split(Object self, Object separator, Object limit) {
        byte[] value = BytesSearch.self(self);
        long count = limit(limit);
        List<Object> result = new ArrayList<>();
        if (separator == PyNone.NONE) {
            words(self, value, count, result);
        } else {
            byte[] part = BytesSearch.separator(separator);
            int start = 0;
            int at = BytesSearch.indexOf(value, part, 0, value.length);
            while (at >= 0 && result.size() < count) {
                result.add(BytesSearch.make(self, Arrays.copyOfRange(value, start, at)));
                start = at + part.length;
                at = BytesSearch.indexOf(value, part, start, value.length);
            }
            result.add(BytesSearch.part(self, value, start, value.length));
        }
        return new PyList(result.toArray());
    }

    private static void words(Object self, byte[] value, long limit, List<Object> result) {
        int at = 0;
        while (true) {
            while (at < value.length && isSpace(value[at])) {
                at++;
            }
            if (at == value.length) {
                return;
            }
            int start = at;
            if (result.size() == limit) {
                result.add(BytesSearch.part(self, value, start, value.length));
                return;
            }
            while (at < value.length && !isSpace(value[at])) {
                at++;
            }
            result.add(BytesSearch.part(self, value, start, at));
        }
    }

    static Object rsplit(Object self, Object separator, Object limit) {
        byte[] value = BytesSearch.self(self);
        long count = limit(limit);
        List<Object> result = new ArrayList<>();
        if (separator == PyNone.NONE) {
            wordsFromRight(self, value, count, result);
        } else {
            byte[] part = BytesSearch.separator(separator);
            int end = value.length;
            int at = BytesSearch.lastIndexOf(value, part, 0, end);
            while (at >= 0 && result.size() < count) {
                result.add(BytesSearch.make(self, Arrays.copyOfRange(value, at + part.length, end)));
                end = at;
                at = BytesSearch.lastIndexOf(value, part, 0, end);
            }
            result.add(BytesSearch.part(self, value, 0, end));
        }
        Collections.reverse(result);
        return new PyList(result.toArray());
    }

    private static void wordsFromRight(Object self, byte[] value, long limit, List<Object> result) {
        int at = value.length;
        while (true) {
            while (at > 0 && isSpace(value[at - 1])) {
                at--;
            }
            if (at == 0) {
                return;
            }
            int end = at;
            if (result.size() == limit) {
                result.add(BytesSearch.part(self, value, 0, end));
                return;
            }
            while (at > 0 && !isSpace(value[at - 1])) {
                at--;
            }
            result.add(BytesSearch.part(self, value, at, end));
        }
    }

    static Object splitLines(Object self, Object keepEnds) {
        byte[] value = BytesSearch.self(self);
        boolean keep = Py.indexAsInt(keepEnds) != 0;
        List<Object> result = new ArrayList<>();
        int start = 0;
        while (start < value.length) {
            int end = start;
            while (end < value.length && value[end] != '\n' && value[end] != '\r') {
                end++;
            }
            int next = end;
            if (end < value.length) {
                next = value[end] == '\r' && end + 1 < value.length && value[end + 1] == '\n' ? end + 2 : end + 1;
            }
            result.add(BytesSearch.part(self, value, start, keep ? next : end));
            start = next;
        }
        return new PyList(result.toArray());
    }

    static Object join(Object self, Object iterable) {
        byte[] separator = BytesSearch.self(self);
        Object[] items;
        try {
            items = Py.toArray(iterable);
        } catch (PythonException e) {
            if (Py.matches(e, ExceptionTypes.TYPE_ERROR) && Py.getAttrOrNull(iterable, "__iter__") == null) {
                throw Raise.typeError("can only join an iterable");
            }
            throw e;
        }
        if (items.length == 1 && items[0] instanceof PyBytes bytes && bytes.type() == BytesType.TYPE
                && self instanceof PyBytes) {
            return bytes;
        }
        ByteOutput out = new ByteOutput(items.length * 16);
        for (int i = 0; i < items.length; i++) {
            byte[] part = Buffers.bytesOrNull(items[i]);
            if (part == null) {
                throw Raise.typeError("sequence item %d: expected a bytes-like object, %s found", i,
                        Raise.typeName(items[i]));
            }
            if (i > 0) {
                out.add(separator);
            }
            out.add(part);
        }
        return BytesSearch.make(self, out.toArray());
    }
}
