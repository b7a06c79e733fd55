package pbcvm.types.strs;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.bytes.Buffers;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.codecs.Codecs;

/** Makes strings: {@code str(...)}, and their way back to bytes: {@code encode}. */
final class StrConstructor {
    private StrConstructor() {
    }

    /** {@code str.__new__(type, object='', encoding, errors)}. */
    static Object make(Object[] args) {
        PyType type = (PyType) args[0];
        String encoding = name(args[2], "encoding");
        String errors = name(args[3], "errors");
        Object result;
        if (args[1] == null) {
            result = Str.EMPTY;
        } else if (encoding == null && errors == null) {
            result = Py.strObject(args[1]);
        } else {
            result = decode(args[1], encoding, errors);
        }
        return type == StrType.TYPE ? result : new PyStrObject(type, Py.asString(result));
    }

    private static String name(Object value, String parameter) {
        if (value == null) {
            return null;
        }
        TruffleString text = Py.asString(value);
        if (text == null) {
            throw Raise.typeError("str() argument '%s' must be str, not %s", parameter, Raise.argumentName(value));
        }
        return codecName(text);
    }

    /** The name of an encoding or error handler as Java string. */
    private static String codecName(TruffleString text) {
        if (text.indexOfCodePointUncached(0, 0, Str.length(text), Str.ENCODING) >= 0) {
            throw Raise.valueError("embedded null character");
        }
        return Str.java(text);
    }

    private static Object decode(Object object, String encoding, String errors) {
        if (Py.asString(object) != null) {
            throw Raise.typeError("decoding str is not supported");
        }
        byte[] bytes = Buffers.bytesOrNull(object);
        if (bytes == null) {
            throw Raise.typeError("decoding to str: need a bytes-like object, %s found", Raise.typeName(object));
        }
        return Codecs.decode(bytes, encoding == null ? "utf-8" : encoding, errors);
    }

    /** {@code text.encode(encoding, errors)}. */
    static Object encode(Object self, Object encoding, Object errors) {
        String name = argument(encoding, "encoding");
        String handler = argument(errors, "errors");
        return new PyBytes(Codecs.encode(Py.asString(self), name, handler));
    }

    private static String argument(Object value, String parameter) {
        TruffleString text = Py.asString(value);
        if (text == null) {
            throw Raise.typeError("encode() argument '%s' must be str, not %s", parameter, Raise.argumentName(value));
        }
        return codecName(text);
    }
}
