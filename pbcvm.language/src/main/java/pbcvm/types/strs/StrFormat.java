package pbcvm.types.strs;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.formatting.FormatSpec;
import pbcvm.types.tuples.PyTuple;

/** {@code str.format}, {@code str.format_map} and {@code str.__format__}. */
public final class StrFormat {
    private static final int DEPTH = 2;
    private static final int HEADER = 49;
    private static final int WIDE_HEADER = 72;

    /** How fields without a name are numbered. */
    private enum Numbering {
        UNDECIDED, AUTOMATIC, MANUAL
    }

    private final PyTuple positional;
    private final Object keywords;
    private Numbering numbering = Numbering.UNDECIDED;
    private long nextNumber;

    private StrFormat(PyTuple positional, Object keywords) {
        this.positional = positional;
        this.keywords = keywords;
    }

    /** {@code text.format(*args, **kwargs)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object format(Object[] args) {
        return new StrFormat((PyTuple) args[1], args[2]).build(Py.asString(args[0]), DEPTH);
    }

    /** {@code text.format_map(mapping)}. */
    static Object formatMap(Object self, Object mapping) {
        return new StrFormat(null, mapping).build(Py.asString(self), DEPTH);
    }

    private TruffleString build(TruffleString format, int depth) {
        if (depth <= 0) {
            throw Raise.valueError("Max string recursion exceeded");
        }
        FormatMarkup markup = new FormatMarkup(format);
        TextBuilder out = new TextBuilder(Str.length(format) + 16);
        while (markup.advance()) {
            markup.appendLiteral(out);
            if (markup.hasField()) {
                out.append(field(markup, depth));
            }
        }
        return out.build();
    }

    private TruffleString field(FormatMarkup markup, int depth) {
        Object value = value(markup.name());
        int conversion = markup.conversion();
        if (conversion != 0) {
            value = convert(value, conversion);
        }
        TruffleString spec = markup.spec();
        if (markup.isNested()) {
            spec = build(spec, depth - 1);
        }
        if (value instanceof TruffleString text && spec.isEmpty()) {
            return text;
        }
        return Py.format(value, spec);
    }

    private static Object convert(Object value, int conversion) {
        return switch (conversion) {
            case 'r' -> Py.repr(value);
            case 's' -> Py.strObject(value);
            case 'a' -> StrRepr.ascii(Py.repr(value));
            default -> throw Raise.valueError("Unknown conversion specifier %s", conversion > 32 && conversion < 127
                    ? String.valueOf((char) conversion)
                    : "\\x" + Integer.toHexString(conversion));
        };
    }

    private Object value(TruffleString name) {
        FieldName parts = new FieldName(name);
        Object value = start(parts.first());
        for (Object part = parts.next(); part != null; part = parts.next()) {
            value = parts.isAttribute() ? Py.getAttr(value, (TruffleString) part) : Py.getItem(value, part);
        }
        return value;
    }

    private Object start(Object first) {
        boolean automatic = first instanceof TruffleString text && text.isEmpty();
        if (!automatic && first instanceof TruffleString key) {
            return keywords == null ? missing(key) : Py.getItem(keywords, key);
        }
        long index = number(automatic, first);
        if (positional == null) {
            throw Raise.valueError("Format string contains positional fields");
        }
        if (index >= positional.size()) {
            throw Raise.indexError("Replacement index %d out of range for positional args tuple", index);
        }
        return positional.items[(int) index];
    }

    private static Object missing(Object key) {
        throw Raise.keyError(key);
    }

    private long number(boolean automatic, Object first) {
        Numbering wanted = automatic ? Numbering.AUTOMATIC : Numbering.MANUAL;
        if (numbering == Numbering.UNDECIDED) {
            numbering = wanted;
        } else if (numbering != wanted) {
            throw Raise.valueError(automatic
                    ? "cannot switch from manual field specification to automatic field numbering"
                    : "cannot switch from automatic field numbering to manual field specification");
        }
        return automatic ? nextNumber++ : (Long) first;
    }

    // -- str.__format__ -----------------------------------------------------------------------------------------------

    /** {@code text.__format__(spec)}. */
    static Object formatMethod(Object self, Object spec) {
        TruffleString text = Py.asString(spec);
        if (text == null) {
            throw Raise.typeError("__format__() argument must be str, not %s", Raise.argumentName(spec));
        }
        return text.isEmpty() ? Py.str(self) : format(Py.asString(self), text, Raise.typeName(self));
    }

    /** A string in the format that a specification describes. */
    public static TruffleString format(TruffleString value, TruffleString specText, String typeName) {
        FormatSpec spec = FormatSpec.ofString(specText, typeName);
        check(spec);
        Text text = Text.of(value);
        int length = spec.precision() >= 0 ? Math.min(spec.precision(), text.length) : text.length;
        int padding = Math.max(0, spec.width() - length);
        if (padding == 0) {
            return length == text.length ? value : text.substring(0, length);
        }
        if ((long) padding + length > Integer.MAX_VALUE - 64) {
            throw Raise.of(pbcvm.types.exceptions.ExceptionTypes.MEMORY_ERROR);
        }
        int before = spec.align() == '>' ? padding : spec.align() == '^' ? padding / 2 : 0;
        return new TextBuilder(padding + length).repeat(spec.fill(), before).append(text, 0, length)
                .repeat(spec.fill(), padding - before).build();
    }

    private static void check(FormatSpec spec) {
        if (spec.type() != 's') {
            throw spec.unknownType();
        }
        if (spec.sign() != 0) {
            throw refused(spec.sign() == ' ' ? "Space" : "Sign");
        }
        if (spec.noNegativeZero()) {
            throw refused("Negative zero coercion (z)");
        }
        if (spec.alternate()) {
            throw refused("Alternate form (#)");
        }
        if (spec.align() == '=') {
            throw refused("'=' alignment");
        }
    }

    private static PythonException refused(String what) {
        return Raise.valueError("%s not allowed in string format specifier", what);
    }

    /** {@code text.__sizeof__()} as CPython lays strings out on 64-bit machines. */
    static Object sizeOf(TruffleString source) {
        Text text = Text.of(source);
        int largest = 0;
        for (int i = 0; i < text.length; i++) {
            largest = Math.max(largest, text.at(i));
        }
        int unit = largest < 256 ? 1 : largest < 0x10000 ? 2 : 4;
        return largest < 128 ? (long) HEADER + text.length : (long) (WIDE_HEADER + unit) + (long) unit * text.length;
    }
}
