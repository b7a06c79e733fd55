package pbcvm.modules.builtins;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.Raise;
import pbcvm.object.ModuleTable;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.bytes.ByteArrayType;
import pbcvm.types.bytes.BytesType;
import pbcvm.types.bytes.PyByteArray;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.memoryviews.MemoryViewType;
import pbcvm.types.strs.StrRepr;
import pbcvm.types.strs.StrType;

/** Builtin functions about text: ascii, chr, format, ord, repr. */
final class TextBuiltins {
    private static final int LAST_CODE_POINT = 0x10ffff;

    private TextBuiltins() {
    }

    static void table(ModuleTable m) {
        m.type(StrType.TYPE);
        m.type(BytesType.TYPE);
        m.type(ByteArrayType.TYPE);
        m.type(MemoryViewType.TYPE);
        m.function("ascii(obj, /)", value -> StrRepr.ascii(Py.repr(value)));
        m.inlined("chr(i, /)", TextBuiltins::chr);
        m.function("format(value, format_spec='', /)", TextBuiltins::format);
        m.inlined("ord(c, /)", TextBuiltins::ord);
        m.inlined("repr(obj, /)", Py::repr);
    }

    private static Object format(Object value, Object spec) {
        if (Py.asString(spec) == null) {
            throw Raise.typeError("format() argument 2 must be str, not %s", Raise.argumentName(spec));
        }
        return Py.format(value, spec);
    }

    private static Object chr(Object value) {
        if (value instanceof Long number && number >= 0 && number <= LAST_CODE_POINT) {
            return Str.ofCodePoint((int) (long) number);
        }
        return chrSlow(value);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object chrSlow(Object value) {
        int point = Py.indexAsInt(value);
        if (point < 0 || point > LAST_CODE_POINT) {
            throw Raise.valueError("chr() arg not in range(0x110000)");
        }
        return Str.ofCodePoint(point);
    }

    private static Object ord(Object value) {
        if (value instanceof TruffleString text && Str.length(text) == 1) {
            return (long) Str.single(text);
        }
        return ordSlow(value);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object ordSlow(Object value) {
        TruffleString text = Py.asString(value);
        int length;
        if (text != null) {
            length = Str.length(text);
            if (length == 1) {
                return (long) Str.at(text, 0);
            }
        } else if (value instanceof PyBytes bytes) {
            length = bytes.value.length;
            if (length == 1) {
                return (long) bytes.value[0] & 0xff;
            }
        } else if (value instanceof PyByteArray array) {
            length = array.size;
            if (length == 1) {
                return (long) array.value[0] & 0xff;
            }
        } else {
            throw Raise.typeError("ord() expected string of length 1, but %s found", Raise.typeName(value));
        }
        throw Raise.typeError("ord() expected a character, but string of length %d found", length);
    }
}
