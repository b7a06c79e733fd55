package pbcvm.types.strs;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.ints.Ints;
import pbcvm.types.singletons.PyNone;

/** The methods translate and maketrans of {@code str}. */
final class StrTranslate {
    private StrTranslate() {
    }

    static Object translate(Object self, Object table) {
        TruffleString source = Py.asString(self);
        Text text = Text.of(source);
        TextBuilder result = new TextBuilder(text.length);
        Object[] known = new Object[128];
        for (int i = 0; i < text.length; i++) {
            int c = text.at(i);
            Object mapped = c < 128 ? known[c] : null;
            if (mapped == null) {
                mapped = lookup(table, c);
                if (c < 128) {
                    known[c] = mapped;
                }
            }
            if (mapped instanceof TruffleString part) {
                result.append(part);
            } else if (mapped != PyNone.NONE) {
                result.append((int) (long) (Long) mapped);
            }
        }
        return result.build();
    }

    /** What the table says about a code point: a code point, a string, or None. */
    private static Object lookup(Object table, int codePoint) {
        Object mapped;
        try {
            mapped = Py.getItem(table, (long) codePoint);
        } catch (PythonException e) {
            if (Py.matches(e, ExceptionTypes.LOOKUP_ERROR)) {
                return (long) codePoint;
            }
            throw e;
        }
        if (mapped == PyNone.NONE) {
            return mapped;
        }
        TruffleString text = Py.asString(mapped);
        if (text != null) {
            return text;
        }
        Object number = Ints.exact(mapped);
        if (number == null) {
            throw Raise.typeError("character mapping must return integer, None or str");
        }
        if (!(number instanceof Long point) || point < 0 || point > 0x10ffff) {
            throw Raise.valueError("character mapping must be in range(0x110000)");
        }
        return point;
    }

    static Object makeTable(Object[] args) {
        PyDict result = new PyDict();
        if (args[1] == null) {
            if (!(args[0] instanceof PyDict given)) {
                throw Raise.typeError("if you give only one argument to maketrans it must be a dict");
            }
            copy(given, result);
            return result;
        }
        Text values = Text.of(StrSearch.argument(args[1], "maketrans", 2));
        TruffleString removed = args[2] == null ? Str.EMPTY : StrSearch.argument(args[2], "maketrans", 3);
        TruffleString from = Py.asString(args[0]);
        if (from == null) {
            throw Raise.typeError("first maketrans argument must be a string if there is a second argument");
        }
        Text keys = Text.of(from);
        if (keys.length != values.length) {
            throw Raise.valueError("the first two maketrans arguments must have equal length");
        }
        for (int i = 0; i < keys.length; i++) {
            result.put((long) keys.at(i), (long) values.at(i));
        }
        Text deleted = Text.of(removed);
        for (int i = 0; i < deleted.length; i++) {
            result.put((long) deleted.at(i), PyNone.NONE);
        }
        return result;
    }

    private static void copy(PyDict given, PyDict result) {
        for (int i = 0; i < given.entries(); i++) {
            Object key = given.keyAt(i);
            if (key == null) {
                continue;
            }
            TruffleString text = Py.asString(key);
            if (text != null) {
                if (Str.length(text) != 1) {
                    throw Raise.valueError("string keys in translate table must be of length 1");
                }
                result.put((long) Str.at(text, 0), given.valueAt(i));
            } else if (Ints.isInt(key)) {
                result.put(key, given.valueAt(i));
            } else {
                throw Raise.typeError("keys in translate table must be strings or integers");
            }
        }
    }
}
