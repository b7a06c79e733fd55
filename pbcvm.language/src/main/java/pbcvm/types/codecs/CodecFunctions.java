package pbcvm.types.codecs;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.Raise;
import pbcvm.object.ModuleTable;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.bytes.Buffers;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.strs.Text;
import pbcvm.types.tuples.PyTuple;

/** The functions of the module {@code _codecs} that convert by one encoding each. */
public final class CodecFunctions {
    /** Bytes to text. */
    private interface Decoder {
        Decoded decode(byte[] input, String errors, boolean complete);
    }

    /** Text to bytes. */
    private interface Encoder {
        byte[] encode(TruffleString text, String errors);
    }

    private CodecFunctions() {
    }

    /** Declares the functions. */
    public static void table(ModuleTable m) {
        decoder(m, "utf_8", Utf8Codec::decode);
        encoder(m, "utf_8", Utf8Codec::encode);
        decoder(m, "utf_7", Utf7Codec::decode);
        encoder(m, "utf_7", (text, errors) -> Utf7Codec.encode(text));
        ordered(m, "", 0);
        ordered(m, "_le", -1);
        ordered(m, "_be", 1);
        whole(m, "ascii", SingleByteCodec.ASCII::decode);
        encoder(m, "ascii", SingleByteCodec.ASCII::encode);
        whole(m, "latin_1", SingleByteCodec.LATIN1::decode);
        encoder(m, "latin_1", SingleByteCodec.LATIN1::encode);
        m.function("utf_16_ex_decode(data, errors=None, byteorder=0, final=False, /)", CodecFunctions::decodeUtf16);
        m.function("utf_32_ex_decode(data, errors=None, byteorder=0, final=False, /)", CodecFunctions::decodeUtf32);
        escapes(m);
        charmap(m);
        m.function("readbuffer_encode(data, errors=None, /)", (data, errors) -> {
            byte[] bytes = bytesOrText(data);
            return PyTuple.of(new PyBytes(bytes.clone()), (long) bytes.length);
        });
    }

    /** The name of an error handler; null for None. */
    static String errors(Object value, String function, int number) {
        if (value == PyNone.NONE) {
            return null;
        }
        TruffleString text = Py.asString(value);
        if (text == null) {
            throw Raise.typeError("%s() argument %d must be str or None, not %s", function, number,
                    Raise.typeName(value));
        }
        return Str.java(text);
    }

    private static PyTuple pair(Decoded decoded) {
        return PyTuple.of(decoded.text(), (long) decoded.consumed());
    }

    private static void decoder(ModuleTable m, String name, Decoder decoder) {
        String function = name + "_decode";
        m.function(function + "(data, errors=None, final=False, /)", (data, errors, complete) -> pair(
                decoder.decode(Buffers.bytes(data), errors(errors, function, 2), Py.isTrue(complete))));
    }

    /** Text of bytes that never need to be continued. */
    private interface WholeDecoder {
        TruffleString decode(byte[] input, String errors);
    }

    private static void whole(ModuleTable m, String name, WholeDecoder decoder) {
        String function = name + "_decode";
        m.function(function + "(data, errors=None, /)", (data, errors) -> {
            byte[] bytes = Buffers.bytes(data);
            return PyTuple.of(decoder.decode(bytes, errors(errors, function, 2)), (long) bytes.length);
        });
    }

    private static void encoder(ModuleTable m, String name, Encoder encoder) {
        String function = name + "_encode";
        m.function(function + "(str, errors=None, /)", (value, errors) -> {
            TruffleString text = text(value, function);
            return PyTuple.of(new PyBytes(encoder.encode(text, errors(errors, function, 2))),
                    (long) Str.length(text));
        });
    }

    private static TruffleString text(Object value, String function) {
        TruffleString text = Py.asString(value);
        if (text == null) {
            throw Raise.typeError("%s() argument 1 must be str, not %s", function, Raise.argumentName(value));
        }
        return text;
    }

    private static void ordered(ModuleTable m, String suffix, int order) {
        decoder(m, "utf_16" + suffix, (input, errors, complete) -> Utf16Codec.decode(input, errors, order, complete));
        decoder(m, "utf_32" + suffix, (input, errors, complete) -> Utf32Codec.decode(input, errors, order, complete));
        if (order != 0) {
            encoder(m, "utf_16" + suffix, (text, errors) -> Utf16Codec.encode(text, errors, order));
            encoder(m, "utf_32" + suffix, (text, errors) -> Utf32Codec.encode(text, errors, order));
            return;
        }
        m.function("utf_16_encode(str, errors=None, byteorder=0, /)", (value, errors, given) -> {
            TruffleString text = text(value, "utf_16_encode");
            return PyTuple.of(new PyBytes(Utf16Codec.encode(text, errors(errors, "utf_16_encode", 2),
                    Py.indexAsInt(given))), (long) Str.length(text));
        });
        m.function("utf_32_encode(str, errors=None, byteorder=0, /)", (value, errors, given) -> {
            TruffleString text = text(value, "utf_32_encode");
            return PyTuple.of(new PyBytes(Utf32Codec.encode(text, errors(errors, "utf_32_encode", 2),
                    Py.indexAsInt(given))), (long) Str.length(text));
        });
    }

    private static Object decodeUtf16(Object data, Object errors, Object byteOrder, Object complete) {
        byte[] input = Buffers.bytes(data);
        int order = Py.indexAsInt(byteOrder);
        Decoded decoded = Utf16Codec.decode(input, errors(errors, "utf_16_ex_decode", 2), order, Py.isTrue(complete));
        long found = order == 0 ? Utf16Codec.byteOrderMark(input) : order;
        return PyTuple.of(decoded.text(), (long) decoded.consumed(), found);
    }

    private static Object decodeUtf32(Object data, Object errors, Object byteOrder, Object complete) {
        byte[] input = Buffers.bytes(data);
        int order = Py.indexAsInt(byteOrder);
        Decoded decoded = Utf32Codec.decode(input, errors(errors, "utf_32_ex_decode", 2), order, Py.isTrue(complete));
        long found = order == 0 ? Utf32Codec.byteOrderMark(input) : order;
        return PyTuple.of(decoded.text(), (long) decoded.consumed(), found);
    }

    private static byte[] bytesOrText(Object data) {
        TruffleString text = Py.asString(data);
        return text == null ? Buffers.bytes(data) : Utf8Codec.encode(text, null);
    }

    private static void escapes(ModuleTable m) {
        m.function("unicode_escape_decode(data, errors=None, final=True, /)", (data, errors, complete) -> pair(
                EscapeCodec.decodeUnicode(bytesOrText(data), errors(errors, "unicode_escape_decode", 2),
                        Py.isTrue(complete))));
        encoder(m, "unicode_escape", (text, errors) -> EscapeCodec.encodeUnicode(text));
        m.function("raw_unicode_escape_decode(data, errors=None, final=True, /)", (data, errors, complete) -> pair(
                EscapeCodec.decodeRaw(bytesOrText(data), errors(errors, "raw_unicode_escape_decode", 2),
                        Py.isTrue(complete))));
        encoder(m, "raw_unicode_escape", (text, errors) -> EscapeCodec.encodeRaw(text));
        m.function("escape_decode(data, errors=None, /)", (data, errors) -> {
            byte[] input = bytesOrText(data);
            return PyTuple.of(new PyBytes(EscapeCodec.decodeBytes(input, errors(errors, "escape_decode", 2))),
                    (long) input.length);
        });
        m.function("escape_encode(data, errors=None, /)", (data, errors) -> {
            if (!(data instanceof PyBytes bytes)) {
                throw Raise.typeError("escape_encode() argument 1 must be bytes, not %s", Raise.argumentName(data));
            }
            return PyTuple.of(new PyBytes(EscapeCodec.encodeBytes(bytes.value)), (long) bytes.value.length);
        });
    }

    private static void charmap(ModuleTable m) {
        m.function("charmap_decode(data, errors=None, mapping=None, /)", (data, errors, mapping) -> {
            byte[] input = Buffers.bytes(data);
            String handler = errors(errors, "charmap_decode", 2);
            return PyTuple.of(mapping == PyNone.NONE ? SingleByteCodec.LATIN1.decode(input, handler)
                    : CharmapCodec.decode(input, handler, mapping), (long) input.length);
        });
        m.function("charmap_encode(str, errors=None, mapping=None, /)", (value, errors, mapping) -> {
            TruffleString text = text(value, "charmap_encode");
            String handler = errors(errors, "charmap_encode", 2);
            byte[] result = mapping == PyNone.NONE ? SingleByteCodec.LATIN1.encode(text, handler)
                    : CharmapCodec.encode(text, handler, mapping);
            return PyTuple.of(new PyBytes(result), (long) Str.length(text));
        });
        m.function("charmap_build(map, /)", map -> new EncodingMap(Text.of(text(map, "charmap_build"))));
    }
}
