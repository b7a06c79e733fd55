package pbcvm.types.bytes;

import java.util.Arrays;
import java.util.function.IntPredicate;
import pbcvm.error.Raise;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.ints.PyBigInt;
import pbcvm.types.singletons.PyNotImplemented;
import pbcvm.types.slices.PySlice;
import pbcvm.types.slices.SliceBounds;

/** The methods that bytes and bytearrays have in common. */
final class BytesTables {
    private BytesTables() {
    }

    static void shared(TypeTable t) {
        t.method("__len__(self, /)", self -> (long) BytesSearch.self(self).length);
        t.method("__contains__(self, key, /)", BytesSearch::contains);
        t.method("__add__(self, value, /)", BytesTables::add);
        t.method("__mul__(self, value, /)", BytesTables::multiply);
        t.method("__rmul__(self, value, /)", BytesTables::multiply);
        t.method("__mod__(self, value, /)", (self, value) -> BytesSearch.make(self,
                BytesPercentFormat.format(BytesSearch.self(self), value)));
        t.method("__rmod__(self, value, /)", (self, value) -> PyNotImplemented.NOT_IMPLEMENTED);
        comparison(t, "__eq__", order -> order == 0);
        comparison(t, "__ne__", order -> order != 0);
        comparison(t, "__lt__", order -> order < 0);
        comparison(t, "__le__", order -> order <= 0);
        comparison(t, "__gt__", order -> order > 0);
        comparison(t, "__ge__", order -> order >= 0);
        search(t);
        text(t);
    }

    private static void comparison(TypeTable t, String name, IntPredicate test) {
        t.method(name + "(self, value, /)", (self, value) -> {
            byte[] other = self instanceof PyBytes && !(value instanceof PyBytes) ? null : Buffers.bytesOrNull(value);
            if (other == null) {
                return PyNotImplemented.NOT_IMPLEMENTED;
            }
            return test.test(Arrays.compareUnsigned(BytesSearch.self(self), other));
        });
    }

    private static void search(TypeTable t) {
        t.methodN("find!(self, sub, start=?, end=?, /)", BytesSearch::find);
        t.methodN("rfind!(self, sub, start=?, end=?, /)", BytesSearch::rfind);
        t.methodN("index!(self, sub, start=?, end=?, /)", BytesSearch::index);
        t.methodN("rindex!(self, sub, start=?, end=?, /)", BytesSearch::rindex);
        t.methodN("count!(self, sub, start=?, end=?, /)", BytesSearch::count);
        t.methodN("startswith!(self, prefix, start=?, end=?, /)", BytesSearch::startsWith);
        t.methodN("endswith!(self, suffix, start=?, end=?, /)", BytesSearch::endsWith);
        t.method("removeprefix(self, prefix, /)", BytesSearch::removePrefix);
        t.method("removesuffix(self, suffix, /)", BytesSearch::removeSuffix);
        t.method("replace(self, old, new, count=-1, /)", BytesSearch::replace);
        t.method("partition(self, sep, /)", BytesSearch::partition);
        t.method("rpartition(self, sep, /)", BytesSearch::rpartition);
        t.method("split(self, /, sep=None, maxsplit=-1)", BytesSplit::split);
        t.method("rsplit(self, /, sep=None, maxsplit=-1)", BytesSplit::rsplit);
        t.method("splitlines(self, /, keepends=False)", BytesSplit::splitLines);
        t.method("join(self, iterable_of_bytes, /)", BytesSplit::join);
    }

    private static void text(TypeTable t) {
        t.method("lower(self, /)", BytesText::lower);
        t.method("upper(self, /)", BytesText::upper);
        t.method("title(self, /)", BytesText::title);
        t.method("capitalize(self, /)", BytesText::capitalize);
        t.method("swapcase(self, /)", BytesText::swapCase);
        t.method("isalpha(self, /)", BytesText::isAlpha);
        t.method("isalnum(self, /)", BytesText::isAlnum);
        t.method("isdigit(self, /)", BytesText::isDigit);
        t.method("isspace(self, /)", BytesText::isSpace);
        t.method("isascii(self, /)", BytesText::isAscii);
        t.method("islower(self, /)", BytesText::isLower);
        t.method("isupper(self, /)", BytesText::isUpper);
        t.method("istitle(self, /)", BytesText::isTitle);
        t.method("strip(self, bytes=None, /)", BytesText::strip);
        t.method("lstrip(self, bytes=None, /)", BytesText::leftStrip);
        t.method("rstrip(self, bytes=None, /)", BytesText::rightStrip);
        t.method("center(self, width, fillchar=?, /)", BytesText::center);
        t.method("ljust(self, width, fillchar=?, /)", BytesText::leftJustify);
        t.method("rjust(self, width, fillchar=?, /)", BytesText::rightJustify);
        t.method("zfill(self, width, /)", BytesText::zeroFill);
        t.method("expandtabs(self, /, tabsize=8)", BytesText::expandTabs);
        t.method("translate(self, table, /, delete=?)", BytesText::translate);
        t.staticMethod("maketrans(frm, to, /)", BytesText::makeTable);
        t.method("hex(self, sep=?, bytes_per_sep=?)", BytesText::hex);
        t.method("decode(self, /, encoding='utf-8', errors='strict')", BytesText::decode);
    }

    private static Object add(Object self, Object value) {
        byte[] left = BytesSearch.self(self);
        byte[] right = Buffers.bytesOrNull(value);
        if (right == null) {
            throw Raise.typeError("can't concat %s to %s", Raise.typeName(value), Raise.typeName(self));
        }
        checkLength((long) left.length + right.length);
        byte[] result = Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, result, left.length, right.length);
        return BytesSearch.make(self, result);
    }

    static void checkLength(long length) {
        if (length > Integer.MAX_VALUE - 64) {
            throw Raise.of(ExceptionTypes.MEMORY_ERROR);
        }
    }

    private static Object multiply(Object self, Object count) {
        return BytesSearch.make(self, repeat(BytesSearch.self(self), Py.indexAsLong(count)));
    }

    static byte[] repeat(byte[] value, long count) {
        if (count <= 0 || value.length == 0) {
            return new byte[0];
        }
        if (count > Integer.MAX_VALUE) {
            throw Raise.of(ExceptionTypes.MEMORY_ERROR);
        }
        checkLength(count * value.length);
        byte[] result = new byte[value.length * (int) count];
        for (int i = 0; i < result.length; i += value.length) {
            System.arraycopy(value, 0, result, i, value.length);
        }
        return result;
    }

    /** The position that a subscript names. */
    static int position(Object key, int length, String owner, String outOfRange) {
        if (!Py.hasIndex(key)) {
            throw Raise.typeError("%s indices must be integers or slices, not %s", owner, Raise.typeName(key));
        }
        Object index = Py.index(key);
        if (index instanceof PyBigInt) {
            throw Raise.indexError("cannot fit '%s' into an index-sized integer", Raise.typeName(key));
        }
        long position = (Long) index < 0 ? (Long) index + length : (Long) index;
        if (position < 0 || position >= length) {
            throw Raise.indexError(outOfRange);
        }
        return (int) position;
    }

    static byte[] slice(byte[] value, PySlice slice) {
        SliceBounds bounds = SliceBounds.of(slice, value.length);
        byte[] result = new byte[(int) bounds.length];
        if (bounds.step == 1) {
            System.arraycopy(value, (int) bounds.start, result, 0, result.length);
            return result;
        }
        long at = bounds.start;
        for (int i = 0; i < result.length; i++) {
            result[i] = value[(int) at];
            at += bounds.step;
        }
        return result;
    }
}
