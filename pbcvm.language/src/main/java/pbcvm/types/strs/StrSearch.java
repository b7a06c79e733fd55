package pbcvm.types.strs;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.Raise;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** Methods of {@code str} that look for a part: find, count, startswith, replace, partition and their relatives. */
final class StrSearch {
    /** Up to this length a plain loop compares fastest. */
    private static final int SHORT = 32;

    private StrSearch() {
    }

    static TruffleString self(Object self) {
        return Py.asString(self);
    }

    /** The argument of a method that takes a string alone. */
    static TruffleString argument(Object value) {
        TruffleString text = Py.asString(value);
        if (text == null) {
            throw Raise.typeError("must be str, not %s", Raise.typeName(value));
        }
        return text;
    }

    /** An argument in a message that numbers the arguments of the method. */
    static TruffleString argument(Object value, String method, int number) {
        TruffleString text = Py.asString(value);
        if (text == null) {
            throw Raise.typeError(number == 0 ? "%s() argument must be str, not %3$s"
                    : "%s() argument %d must be str, not %s", method, number, Raise.argumentName(value));
        }
        return text;
    }

    /** An optional bound: null and None give the default; clamped, negative ones count from the end. */
    static int bound(Object value, int length, int whenAbsent) {
        if (value == null || value == PyNone.NONE) {
            return whenAbsent;
        }
        if (!(value instanceof Long) && !Py.hasIndex(value)) {
            throw Raise.typeError("slice indices must be integers or None or have an __index__ method");
        }
        long index = Py.indexClamped(value);
        if (index < 0) {
            index = Math.max(0, index + length);
        }
        return (int) Math.min(index, Integer.MAX_VALUE);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
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
            throw Raise.valueError("substring not found");
        }
        return (long) index;
    }

    private static int find(Object[] args, boolean last) {
        TruffleString text = self(args[0]);
        TruffleString part = argument(args[1]);
        int length = Str.length(text);
        int from = bound(args[2], length, 0);
        int to = Math.min(length, bound(args[3], length, length));
        if (from > to) {
            return -1;
        }
        return last ? StrOperations.lastIndexOf(text, part, from, to) : StrOperations.indexOf(text, part, from, to);
    }

    static Object count(Object[] args) {
        TruffleString text = self(args[0]);
        TruffleString part = argument(args[1]);
        int length = Str.length(text);
        int from = bound(args[2], length, 0);
        int to = Math.min(length, bound(args[3], length, length));
        if (from > to) {
            return 0L;
        }
        int size = Str.length(part);
        if (size == 0) {
            return (long) to - from + 1;
        }
        long result = 0;
        for (int at = StrOperations.indexOf(text, part, from, to); at >= 0; at = StrOperations.indexOf(text, part,
                at + size, to)) {
            result++;
        }
        return result;
    }

    static Object contains(Object self, Object part) {
        TruffleString text = Py.asString(part);
        if (text == null) {
            throw Raise.typeError("'in <string>' requires string as left operand, not %s", Raise.typeName(part));
        }
        return StrOperations.contains(self(self), text);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object startsWith(Object[] args) {
        return affix(args, "startswith", false);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object endsWith(Object[] args) {
        return affix(args, "endswith", true);
    }

    private static Object affix(Object[] args, String method, boolean end) {
        TruffleString text = self(args[0]);
        int length = Str.length(text);
        int from = bound(args[2], length, 0);
        int to = Math.min(length, bound(args[3], length, length));
        if (args[1] instanceof PyTuple choices) {
            for (Object choice : choices.items) {
                TruffleString part = Py.asString(choice);
                if (part == null) {
                    throw Raise.typeError("tuple for %s must only contain str, not %s", method,
                            Raise.typeName(choice));
                }
                if (hasAffix(text, part, from, to, end)) {
                    return true;
                }
            }
            return false;
        }
        TruffleString part = Py.asString(args[1]);
        if (part == null) {
            throw Raise.typeError("%s first arg must be str or a tuple of str, not %s", method,
                    Raise.typeName(args[1]));
        }
        return hasAffix(text, part, from, to, end);
    }

    private static boolean hasAffix(TruffleString text, TruffleString part, int from, int to, boolean end) {
        int size = Str.length(part);
        if (to - from < size) {
            return false;
        }
        if (size == 0) {
            return true;
        }
        if (size <= SHORT && Text.isNarrow(text) && Text.isNarrow(part)) {
            return Text.of(text).matches(end ? to - size : from, Text.of(part));
        }
        return text.regionEqualByteIndexUncached((end ? to - size : from) << 2, part, 0, size << 2,
                Str.ENCODING);
    }

    static Object removePrefix(Object self, Object prefix) {
        TruffleString text = self(self);
        TruffleString part = argument(prefix, "removeprefix", 0);
        int length = Str.length(text);
        return hasAffix(text, part, 0, length, false) ? StrOperations.slice(text, Str.length(part), length) : text;
    }

    static Object removeSuffix(Object self, Object suffix) {
        TruffleString text = self(self);
        TruffleString part = argument(suffix, "removesuffix", 0);
        int length = Str.length(text);
        return hasAffix(text, part, 0, length, true) ? StrOperations.slice(text, 0, length - Str.length(part)) : text;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object replace(Object self, Object oldPart, Object newPart, Object count) {
        TruffleString before = argument(oldPart, "replace", 1);
        TruffleString after = argument(newPart, "replace", 2);
        long limit = Py.indexAsLong(count);
        return replace(self(self), before, after, limit < 0 ? Long.MAX_VALUE : limit);
    }

    private static TruffleString replace(TruffleString text, TruffleString before, TruffleString after, long limit) {
        int length = Str.length(text);
        int size = Str.length(before);
        if (limit == 0 || size > length) {
            return text;
        }
        if (size == 0) {
            return interleave(text, after, limit);
        }
        int at = StrOperations.indexOf(text, before, 0, length);
        if (at < 0) {
            return text;
        }
        Text view = Text.of(text);
        Text insert = Text.of(after);
        TextBuilder result = new TextBuilder(length);
        int done = 0;
        for (long left = limit; at >= 0 && left > 0; left--) {
            result.append(view, done, at).append(insert, 0, insert.length);
            done = at + size;
            at = StrOperations.indexOf(text, before, done, length);
        }
        return result.append(view, done, length).build();
    }

    private static TruffleString interleave(TruffleString text, TruffleString after, long limit) {
        Text view = Text.of(text);
        Text insert = Text.of(after);
        TextBuilder result = new TextBuilder(view.length);
        for (int i = 0; i <= view.length; i++) {
            if (i < limit) {
                result.append(insert, 0, insert.length);
            }
            if (i < view.length) {
                result.append(view.at(i));
            }
        }
        return result.build();
    }

    static Object partition(Object self, Object separator) {
        TruffleString text = self(self);
        TruffleString part = separator(separator);
        int length = Str.length(text);
        int at = StrOperations.indexOf(text, part, 0, length);
        return at < 0 ? PyTuple.of(text, Str.EMPTY, Str.EMPTY) : parts(text, part, at, length);
    }

    static Object rpartition(Object self, Object separator) {
        TruffleString text = self(self);
        TruffleString part = separator(separator);
        int length = Str.length(text);
        int at = StrOperations.lastIndexOf(text, part, 0, length);
        return at < 0 ? PyTuple.of(Str.EMPTY, Str.EMPTY, text) : parts(text, part, at, length);
    }

    private static Object parts(TruffleString text, TruffleString separator, int at, int length) {
        return PyTuple.of(StrOperations.slice(text, 0, at), separator,
                StrOperations.slice(text, at + Str.length(separator), length));
    }

    static TruffleString separator(Object separator) {
        TruffleString part = argument(separator);
        if (part.isEmpty()) {
            throw Raise.valueError("empty separator");
        }
        return part;
    }
}
