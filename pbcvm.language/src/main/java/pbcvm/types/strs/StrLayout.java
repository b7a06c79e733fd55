package pbcvm.types.strs;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.Raise;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.singletons.PyNone;

/** Methods of {@code str} about the ends: strip, center, ljust, rjust, zfill, expandtabs. */
final class StrLayout {
    private StrLayout() {
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object strip(Object self, Object characters) {
        return strip(self, characters, "strip", true, true);
    }

    static Object leftStrip(Object self, Object characters) {
        return strip(self, characters, "lstrip", true, false);
    }

    static Object rightStrip(Object self, Object characters) {
        return strip(self, characters, "rstrip", false, true);
    }

    private static Object strip(Object self, Object characters, String method, boolean left, boolean right) {
        TruffleString source = Py.asString(self);
        Text text = Text.of(source);
        Text set = null;
        if (characters != PyNone.NONE) {
            TruffleString wanted = Py.asString(characters);
            if (wanted == null) {
                throw Raise.typeError("%s arg must be None or str", method);
            }
            set = Text.of(wanted);
        }
        int start = 0;
        int stop = text.length;
        while (left && start < stop && isStripped(set, text.at(start))) {
            start++;
        }
        while (right && stop > start && isStripped(set, text.at(stop - 1))) {
            stop--;
        }
        return start == 0 && stop == text.length ? source : text.substring(start, stop);
    }

    private static boolean isStripped(Text set, int c) {
        if (set == null) {
            return UnicodeData.isSpace(c);
        }
        for (int i = 0; i < set.length; i++) {
            if (set.at(i) == c) {
                return true;
            }
        }
        return false;
    }

    static Object center(Object self, Object width, Object fill) {
        TruffleString source = Py.asString(self);
        long target = Py.indexAsLong(width);
        int padding = fill(fill);
        long total = Math.max(0, target - Str.length(source));
        long left = total / 2 + (total & target & 1);
        return pad(source, left, total - left, padding);
    }

    static Object leftJustify(Object self, Object width, Object fill) {
        TruffleString source = Py.asString(self);
        long target = Py.indexAsLong(width);
        return pad(source, 0, target - Str.length(source), fill(fill));
    }

    static Object rightJustify(Object self, Object width, Object fill) {
        TruffleString source = Py.asString(self);
        long target = Py.indexAsLong(width);
        return pad(source, target - Str.length(source), 0, fill(fill));
    }

    private static int fill(Object fill) {
        TruffleString text = Py.asString(fill);
        if (text == null) {
            throw Raise.typeError("The fill character must be a unicode character, not %s", Raise.typeName(fill));
        }
        if (Str.length(text) != 1) {
            throw Raise.typeError("The fill character must be exactly one character long");
        }
        return Str.at(text, 0);
    }

    private static TruffleString pad(TruffleString source, long left, long right, int fill) {
        if (left <= 0 && right <= 0) {
            return source;
        }
        long before = Math.max(left, 0);
        long after = Math.max(right, 0);
        if (before + after + Str.length(source) > Integer.MAX_VALUE - 64) {
            throw Raise.of(ExceptionTypes.MEMORY_ERROR);
        }
        Text text = Text.of(source);
        return new TextBuilder((int) (before + after) + text.length).repeat(fill, (int) before)
                .append(text, 0, text.length).repeat(fill, (int) after).build();
    }

    static Object zeroFill(Object self, Object width) {
        TruffleString source = Py.asString(self);
        long total = Py.indexAsLong(width) - Str.length(source);
        if (total <= 0) {
            return source;
        }
        TruffleString padded = pad(source, total, 0, '0');
        int first = source.isEmpty() ? 0 : Str.at(source, 0);
        if (first != '+' && first != '-') {
            return padded;
        }
        Text text = Text.of(padded);
        return new TextBuilder(text.length).append(first).append(text, 0, (int) total)
                .append(text, (int) total + 1, text.length).build();
    }

    static Object expandTabs(Object self, Object tabSize) {
        TruffleString source = Py.asString(self);
        int size = Py.indexAsInt(tabSize);
        if (source.indexOfCodePointUncached('\t', 0, Math.max(Str.length(source), 0), Str.ENCODING) < 0) {
            return source;
        }
        Text text = Text.of(source);
        TextBuilder result = new TextBuilder(text.length + 16);
        int column = 0;
        for (int i = 0; i < text.length; i++) {
            int c = text.at(i);
            if (c == '\t') {
                if (size > 0) {
                    int step = size - column % size;
                    column += step;
                    if ((long) result.length() + step > Integer.MAX_VALUE - 64) {
                        throw Raise.overflowError("new string is too long");
                    }
                    result.repeat(' ', step);
                }
            } else {
                column = c == '\n' || c == '\r' ? 0 : column + 1;
                result.append(c);
            }
        }
        return result.build();
    }
}
