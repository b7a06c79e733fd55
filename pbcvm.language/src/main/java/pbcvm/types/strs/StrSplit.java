package pbcvm.types.strs;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import pbcvm.error.Raise;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.lists.PyList;
import pbcvm.types.singletons.PyNone;

/** The methods split, rsplit and splitlines of {@code str}. */
final class StrSplit {
    private StrSplit() {
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object split(Object self, Object separator, Object limit) {
        TruffleString text = Py.asString(self);
        long count = limit(limit);
        return list(separator == PyNone.NONE ? words(text, count) : parts(text, separator(separator), count));
    }

    static Object rsplit(Object self, Object separator, Object limit) {
        TruffleString text = Py.asString(self);
        long count = limit(limit);
        List<Object> found = separator == PyNone.NONE ? wordsFromRight(text, count)
                : partsFromRight(text, separator(separator), count);
        Collections.reverse(found);
        return list(found);
    }

    private static PyList list(List<Object> items) {
        return new PyList(items.toArray());
    }

    private static long limit(Object limit) {
        long count = Py.indexAsLong(limit);
        return count < 0 ? Long.MAX_VALUE : count;
    }

    private static TruffleString separator(Object value) {
        TruffleString separator = Py.asString(value);
        if (separator == null) {
            throw Raise.typeError("must be str or None, not %s", Raise.typeName(value));
        }
        if (separator.isEmpty()) {
            throw Raise.valueError("empty separator");
        }
        return separator;
    }

    private static List<Object> words(TruffleString source, long limit) {
        Text text = Text.of(source);
        List<Object> result = new ArrayList<>();
        int at = 0;
        while (true) {
            while (at < text.length && UnicodeData.isSpace(text.at(at))) {
                at++;
            }
            if (at == text.length) {
                return result;
            }
            int start = at;
            if (result.size() == limit) {
                result.add(part(source, text, start, text.length));
                return result;
            }
            while (at < text.length && !UnicodeData.isSpace(text.at(at))) {
                at++;
            }
            result.add(part(source, text, start, at));
        }
    }

    private static List<Object> wordsFromRight(TruffleString source, long limit) {
        Text text = Text.of(source);
        List<Object> result = new ArrayList<>();
        int at = text.length;
        while (true) {
            while (at > 0 && UnicodeData.isSpace(text.at(at - 1))) {
                at--;
            }
            if (at == 0) {
                return result;
            }
            int end = at;
            if (result.size() == limit) {
                result.add(part(source, text, 0, end));
                return result;
            }
            while (at > 0 && !UnicodeData.isSpace(text.at(at - 1))) {
                at--;
            }
            result.add(part(source, text, at, end));
        }
    }

    private static TruffleString part(TruffleString source, Text text, int start, int stop) {
        return start == 0 && stop == text.length ? source : text.substring(start, stop);
    }

    private static List<Object> parts(TruffleString source, TruffleString separator, long limit) {
        Text text = Text.of(source);
        List<Object> result = new ArrayList<>();
        int size = Str.length(separator);
        int start = 0;
        boolean byBytes = size == 1 && text.narrow != null;
        int wanted = size == 1 ? Str.single(separator) : -1;
        int at = byBytes ? nextByte(text, wanted, 0)
                : StrOperations.indexOf(source, separator, 0, text.length);
        while (at >= 0 && result.size() < limit) {
            result.add(text.substring(start, at));
            start = at + size;
            at = byBytes ? nextByte(text, wanted, start)
                    : StrOperations.indexOf(source, separator, start, text.length);
        }
        result.add(part(source, text, start, text.length));
        return result;
    }

    private static int nextByte(Text text, int wanted, int from) {
        for (int i = from; i < text.length; i++) {
            if ((text.narrow[text.offset + i] & 0xff) == wanted) {
                return i;
            }
        }
        return -1;
    }

    private static List<Object> partsFromRight(TruffleString source, TruffleString separator, long limit) {
        Text text = Text.of(source);
        List<Object> result = new ArrayList<>();
        int size = Str.length(separator);
        int end = text.length;
        int at = StrOperations.lastIndexOf(source, separator, 0, end);
        while (at >= 0 && result.size() < limit) {
            result.add(text.substring(at + size, end));
            end = at;
            at = StrOperations.lastIndexOf(source, separator, 0, end);
        }
        result.add(part(source, text, 0, end));
        return result;
    }

    static Object splitLines(Object self, Object keepEnds) {
        TruffleString source = Py.asString(self);
        boolean keep = Py.indexAsInt(keepEnds) != 0;
        Text text = Text.of(source);
        List<Object> result = new ArrayList<>();
        int start = 0;
        while (start < text.length) {
            int end = start;
            while (end < text.length && !isLineBreak(text.at(end))) {
                end++;
            }
            int next = end;
            if (end < text.length) {
                next = text.at(end) == '\r' && end + 1 < text.length && text.at(end + 1) == '\n' ? end + 2 : end + 1;
            }
            result.add(part(source, text, start, keep ? next : end));
            start = next;
        }
        return list(result);
    }

    private static boolean isLineBreak(int c) {
        if (c < 128) {
            return c >= 10 && c <= 13 || c >= 28 && c <= 30;
        }
        return c == 0x85 || c == 0x2028 || c == 0x2029;
    }
}
