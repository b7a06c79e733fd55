package pbcvm.types.codecs;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.bytes.ByteArrayType;
import pbcvm.types.bytes.PyByteArray;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.tuples.PyTuple;

/** Converts between text and bytes by the name of an encoding, as {@code str.encode} and {@code bytes.decode} do. */
public final class Codecs {
    private Codecs() {
    }

    /** An encoding's name in lower case with hyphens. */
    static String normalize(String name) {
        StringBuilder result = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            result.append(c == '_' || c == ' ' ? '-' : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        return result.toString();
    }

    /** {@code bytes.decode(encoding, errors)}; {@code errors} null means strict. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString decode(byte[] bytes, String encoding, String errors) {
        return switch (normalize(encoding)) {
            case "utf-8", "utf8" -> Utf8Codec.decode(bytes, errors);
            case "ascii", "us-ascii" -> SingleByteCodec.ASCII.decode(bytes, errors);
            case "latin-1", "latin1", "iso-8859-1", "iso8859-1" -> SingleByteCodec.LATIN1.decode(bytes, errors);
            case "utf-16", "utf16" -> Utf16Codec.decode(bytes, errors, 0, true).text();
            case "utf-32", "utf32" -> Utf32Codec.decode(bytes, errors, 0, true).text();
            default -> decodeByRegistry(bytes, encoding, errors);
        };
    }

    private static TruffleString decodeByRegistry(byte[] bytes, String encoding, String errors) {
        Object codec = textCodec(encoding, "decode");
        Object result = convert(((PyTuple) codec).items[1], new PyBytes(bytes), errors, encoding, "decoder");
        TruffleString text = Py.asString(result);
        if (text == null) {
            throw Raise.typeError("'%s' decoder returned '%s' instead of 'str'; use codecs.decode() to decode to"
                    + " arbitrary types", encoding, Raise.typeName(result));
        }
        return text;
    }

    /** {@code text.encode(encoding, errors)}; {@code errors} null means strict. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] encode(TruffleString text, String encoding, String errors) {
        return switch (normalize(encoding)) {
            case "utf-8", "utf8" -> Utf8Codec.encode(text, errors);
            case "ascii", "us-ascii" -> SingleByteCodec.ASCII.encode(text, errors);
            case "latin-1", "latin1", "iso-8859-1", "iso8859-1" -> SingleByteCodec.LATIN1.encode(text, errors);
            case "utf-16", "utf16" -> Utf16Codec.encode(text, errors, 0);
            case "utf-32", "utf32" -> Utf32Codec.encode(text, errors, 0);
            default -> encodeByRegistry(text, encoding, errors);
        };
    }

    private static byte[] encodeByRegistry(TruffleString text, String encoding, String errors) {
        Object codec = textCodec(encoding, "encode");
        Object result = convert(((PyTuple) codec).items[0], text, errors, encoding, "encoder");
        if (result instanceof PyBytes bytes) {
            return bytes.value;
        }
        if (result instanceof PyByteArray array && array.type() == ByteArrayType.TYPE) {
            return array.toArray();
        }
        throw Raise
                .typeError("'%s' encoder returned '%s' instead of 'bytes'; use codecs.encode() to encode to arbitrary"
                        + " types", encoding, Raise.typeName(result));
    }

    /** The codec of this name if it converts between text and bytes. */
    private static Object textCodec(String encoding, String verb) {
        Object codec = CodecRegistry.get().lookup(encoding);
        Object isText = Py.getAttrOrNull(codec, "_is_text_encoding");
        if (isText != null && !Py.isTrue(isText)) {
            throw Raise.error(pbcvm.types.exceptions.ExceptionTypes.LOOKUP_ERROR,
                    "'%s' is not a text encoding; use codecs.%s() to handle arbitrary codecs", encoding, verb);
        }
        return codec;
    }

    /** {@code codecs.encode}: what the encoder of any codec makes of any object. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object encodeAny(Object value, String encoding, String errors) {
        Object codec = CodecRegistry.get().lookup(encoding);
        return convert(((PyTuple) codec).items[0], value, errors, encoding, "encoder");
    }

    /** {@code codecs.decode}: what the decoder of any codec makes of any object. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object decodeAny(Object value, String encoding, String errors) {
        Object codec = CodecRegistry.get().lookup(encoding);
        return convert(((PyTuple) codec).items[1], value, errors, encoding, "decoder");
    }

    /** Calls an encoder or decoder and gives the first element of its result. */
    static Object convert(Object function, Object input, String errors, String encoding, String role) {
        Object result;
        try {
            result = errors == null ? Py.call(function, input) : Py.call(function, input, Str.of(errors));
        } catch (PythonException e) {
            throw CodecChaining.explain(e, encoding, role.equals("encoder") ? "encoding" : "decoding");
        }
        if (!(result instanceof PyTuple pair) || pair.size() != 2) {
            throw Raise.typeError("%s must return a tuple (object, integer)", role);
        }
        return pair.items[0];
    }
}
