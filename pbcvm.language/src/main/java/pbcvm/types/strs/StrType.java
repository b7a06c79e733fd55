package pbcvm.types.strs;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Hashes;
import pbcvm.operation.Py;
import pbcvm.types.singletons.PyNotImplemented;
import pbcvm.types.slices.PySlice;
import pbcvm.types.slices.SliceBounds;
import pbcvm.types.tuples.PyTuple;

/** The class {@code str}. */
public final class StrType {
    public static final PyType TYPE = PyType.builtin("str", StrType::table);

    private StrType() {
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, object=?, encoding=?, errors=?)", StrConstructor::make);
        special(t);
        comparisons(t);
        search(t);
        layout(t);
        cases(t);
        t.doc("str(object='') -> str\nstr(bytes_or_buffer[, encoding[, errors]]) -> str\n\n"
                + "The text of an object, or the text that bytes stand for in an encoding.");
    }

    private static void special(TypeTable t) {
        t.method("__repr__(self, /)", self -> StrRepr.repr(Py.asString(self)));
        t.method("__str__(self, /)", Py::asString);
        t.method("__hash__(self, /)", self -> Hashes.ofString(Py.asString(self)));
        t.inlined("__len__(self, /)", self -> (long) Str.length(Py.asString(self)));
        t.inlined("__iter__(self, /)", StrIterator::ofObject);
        t.method("__getitem__(self, key, /)", StrType::getItem);
        t.method("__contains__(self, key, /)", StrSearch::contains);
        t.method("__add__(self, value, /)", StrType::add);
        t.method("__mul__(self, value, /)", StrType::multiply);
        t.method("__rmul__(self, value, /)", StrType::multiply);
        t.method("__mod__(self, value, /)", (self, value) -> StrPercentFormat.format(Py.asString(self), value));
        t.method("__rmod__(self, value, /)", (self, value) -> Py.asString(value) == null
                ? PyNotImplemented.NOT_IMPLEMENTED
                : StrPercentFormat.format(Py.asString(value), self));
        t.method("__format__(self, format_spec, /)", StrFormat::formatMethod);
        t.method("__sizeof__(self, /)", self -> StrFormat.sizeOf(Py.asString(self)));
        t.method("__getnewargs__(self, /)", self -> PyTuple.of(Py.asString(self)));
    }

    private static void comparisons(TypeTable t) {
        t.method("__eq__(self, value, /)", (self, value) -> Py.asString(value) == null
                ? PyNotImplemented.NOT_IMPLEMENTED
                : (Object) StrOperations.equals(Py.asString(self), Py.asString(value)));
        t.method("__ne__(self, value, /)", (self, value) -> Py.asString(value) == null
                ? PyNotImplemented.NOT_IMPLEMENTED
                : (Object) !StrOperations.equals(Py.asString(self), Py.asString(value)));
        t.method("__lt__(self, value, /)", (self, value) -> Py.asString(value) == null
                ? PyNotImplemented.NOT_IMPLEMENTED
                : (Object) (order(self, value) < 0));
        t.method("__le__(self, value, /)", (self, value) -> Py.asString(value) == null
                ? PyNotImplemented.NOT_IMPLEMENTED
                : (Object) (order(self, value) <= 0));
        t.method("__gt__(self, value, /)", (self, value) -> Py.asString(value) == null
                ? PyNotImplemented.NOT_IMPLEMENTED
                : (Object) (order(self, value) > 0));
        t.method("__ge__(self, value, /)", (self, value) -> Py.asString(value) == null
                ? PyNotImplemented.NOT_IMPLEMENTED
                : (Object) (order(self, value) >= 0));
    }

    private static int order(Object self, Object value) {
        return StrOperations.compare(Py.asString(self), Py.asString(value));
    }

    private static void search(TypeTable t) {
        t.inlinedN("find!(self, sub, start=?, end=?, /)", StrSearch::find);
        t.methodN("rfind!(self, sub, start=?, end=?, /)", StrSearch::rfind);
        t.methodN("index!(self, sub, start=?, end=?, /)", StrSearch::index);
        t.methodN("rindex!(self, sub, start=?, end=?, /)", StrSearch::rindex);
        t.methodN("count!(self, sub, start=?, end=?, /)", StrSearch::count);
        t.inlinedN("startswith!(self, prefix, start=?, end=?, /)", StrSearch::startsWith);
        t.inlinedN("endswith!(self, suffix, start=?, end=?, /)", StrSearch::endsWith);
        t.method("removeprefix(self, prefix, /)", StrSearch::removePrefix);
        t.method("removesuffix(self, suffix, /)", StrSearch::removeSuffix);
        t.method("replace(self, old, new, count=-1, /)", StrSearch::replace);
        t.method("partition(self, sep, /)", StrSearch::partition);
        t.method("rpartition(self, sep, /)", StrSearch::rpartition);
        t.inlined("split(self, /, sep=None, maxsplit=-1)", StrSplit::split);
        t.method("rsplit(self, /, sep=None, maxsplit=-1)", StrSplit::rsplit);
        t.method("splitlines(self, /, keepends=False)", StrSplit::splitLines);
        t.inlined("join(self, iterable, /)", StrJoin::joinMethod);
        t.method("translate(self, table, /)", StrTranslate::translate);
        t.staticMethod("maketrans(x, y=?, z=?, /)", StrTranslate::makeTable);
        t.method("encode(self, /, encoding='utf-8', errors='strict')", StrConstructor::encode);
        t.inlinedN("format(self, /, *args, **kwargs)", StrFormat::format);
        t.method("format_map(self, mapping, /)", StrFormat::formatMap);
    }

    private static void layout(TypeTable t) {
        t.inlined("strip(self, chars=None, /)", StrLayout::strip);
        t.method("lstrip(self, chars=None, /)", StrLayout::leftStrip);
        t.method("rstrip(self, chars=None, /)", StrLayout::rightStrip);
        t.method("center(self, width, fillchar=' ', /)", StrLayout::center);
        t.method("ljust(self, width, fillchar=' ', /)", StrLayout::leftJustify);
        t.method("rjust(self, width, fillchar=' ', /)", StrLayout::rightJustify);
        t.method("zfill(self, width, /)", StrLayout::zeroFill);
        t.method("expandtabs(self, /, tabsize=8)", StrLayout::expandTabs);
    }

    private static void cases(TypeTable t) {
        t.inlined("lower(self, /)", StrCase::lower);
        t.inlined("upper(self, /)", StrCase::upper);
        t.method("title(self, /)", StrCase::title);
        t.method("capitalize(self, /)", StrCase::capitalize);
        t.method("swapcase(self, /)", StrCase::swapCase);
        t.method("casefold(self, /)", StrCase::caseFold);
        t.inlined("isalpha(self, /)", StrTests::isAlpha);
        t.inlined("isalnum(self, /)", StrTests::isAlnum);
        t.method("isdecimal(self, /)", StrTests::isDecimal);
        t.inlined("isdigit(self, /)", StrTests::isDigit);
        t.method("isnumeric(self, /)", StrTests::isNumeric);
        t.inlined("isspace(self, /)", StrTests::isSpace);
        t.method("isprintable(self, /)", StrTests::isPrintable);
        t.method("isascii(self, /)", StrTests::isAscii);
        t.method("islower(self, /)", StrTests::isLower);
        t.method("isupper(self, /)", StrTests::isUpper);
        t.method("istitle(self, /)", StrTests::isTitle);
        t.method("isidentifier(self, /)", StrTests::isIdentifier);
    }

    private static Object getItem(Object self, Object key) {
        TruffleString text = Py.asString(self);
        if (key instanceof Long index) {
            return StrOperations.getItem(text, index);
        }
        if (key instanceof PySlice slice) {
            return slice(text, slice);
        }
        if (!Py.hasIndex(key)) {
            throw Raise.typeError("string indices must be integers, not '%s'", Raise.typeName(key));
        }
        if (!(Py.index(key) instanceof Long index)) {
            throw Raise.indexError("cannot fit '%s' into an index-sized integer", Raise.typeName(key));
        }
        return StrOperations.getItem(text, index);
    }

    /** {@code text[slice]}. */
    public static TruffleString slice(TruffleString text, PySlice slice) {
        SliceBounds bounds = SliceBounds.of(slice, Str.length(text));
        return StrOperations.slice(text, (int) bounds.start, bounds.step, (int) bounds.length);
    }

    private static Object add(Object self, Object value) {
        TruffleString other = Py.asString(value);
        if (other == null) {
            throw Raise.typeError("can only concatenate str (not \"%s\") to str", Raise.typeName(value));
        }
        return StrOperations.concat(Py.asString(self), other);
    }

    private static Object multiply(Object self, Object count) {
        return StrOperations.repeat(Py.asString(self), Py.indexAsLong(count));
    }
}
