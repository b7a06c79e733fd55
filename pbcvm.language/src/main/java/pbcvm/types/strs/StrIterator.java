package pbcvm.types.strs;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.iterators.IteratorTypes;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** Iterates over the characters of a string. Invariant: {@link #text} is null once the end was seen. */
public final class StrIterator extends PyIterator {
    private static final PyType ASCII = IteratorTypes.builtin("str_ascii_iterator", StrIterator::table)
            .notSubclassable();
    private static final PyType ANY = IteratorTypes.builtin("str_iterator", StrIterator::table).notSubclassable();

    private final TruffleString source;
    private Text text;
    private int position;

    private StrIterator(PyType type, TruffleString source, Text text) {
        super(type);
        this.source = source;
        this.text = text;
    }

    @TruffleBoundary
    static StrIterator of(TruffleString text) {
        return new StrIterator(Text.isAscii(text) ? ASCII : ANY, text, Text.of(text));
    }

    static Object ofObject(Object text) {
        return of(Py.asString(text));
    }

    @Override
    public Object next() {
        Text view = text;
        if (view == null) {
            return null;
        }
        int at = position;
        if (at >= view.length) {
            text = null;
            return null;
        }
        position = at + 1;
        return Str.ofCodePoint(view.at(at));
    }

    private static void table(TypeTable t) {
        t.method("__length_hint__(self, /)", self -> ((StrIterator) self).remaining());
        t.method("__reduce__(self, /)", self -> ((StrIterator) self).reduce());
        t.method("__setstate__(self, state, /)", (self, state) -> ((StrIterator) self).setState(state));
    }

    private long remaining() {
        return text == null ? 0 : text.length - position;
    }

    private Object reduce() {
        Object function = pbcvm.PbcvmContext.get().builtins().namespace().get("iter");
        if (text == null) {
            return PyTuple.of(function, PyTuple.of(Str.EMPTY));
        }
        return PyTuple.of(function, PyTuple.of(source), (long) position);
    }

    private Object setState(Object state) {
        long index = Py.indexAsLong(state);
        if (text != null) {
            position = (int) Math.max(0, Math.min(index, text.length));
        }
        return PyNone.NONE;
    }

    /** The error for a method that wants a string. */
    static RuntimeException notString(Object value) {
        return Raise.typeError("must be str, not %s", Raise.typeName(value));
    }
}
