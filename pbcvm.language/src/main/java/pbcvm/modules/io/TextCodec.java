package pbcvm.modules.io;

import com.oracle.truffle.api.strings.TruffleString;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import pbcvm.error.Raise;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/**
 * Decodes and encodes a text stream piece by piece. Valid UTF-8, ASCII and Latin-1 are handled here; what is not valid
 * goes to {@code bytes.decode} and {@code str.encode}, and other encodings to their incremental codecs.
 */
final class TextCodec {
    private enum Kind {
        UTF_8, ASCII, LATIN_1, OTHER
    }

    private final Kind kind;
    private final String encoding;
    private final String errors;
    private Object decoder;
    private Object encoder;
    /** The start of a sequence whose end has not come yet. */
    private byte[] pending = new byte[0];

    TextCodec(String encoding, String errors) {
        this.encoding = encoding;
        this.errors = errors;
        this.kind = switch (encoding.toLowerCase(Locale.ROOT).replace('_', '-')) {
            case "utf-8", "utf8", "u8", "cp65001" -> Kind.UTF_8;
            case "ascii", "us-ascii", "646", "ansi-x3.4-1968" -> Kind.ASCII;
            case "latin-1", "latin1", "iso-8859-1", "iso8859-1", "8859", "cp819", "l1" -> Kind.LATIN_1;
            default -> Kind.OTHER;
        };
        if (kind == Kind.OTHER) {
            check();
        }
    }

    private void check() {
        Object info = info();
        Object isText = Py.getAttrOrNull(info, "_is_text_encoding");
        if (isText != null && !Py.isTrue(isText)) {
            throw Raise.error(ExceptionTypes.LOOKUP_ERROR, "'%s' is not a text encoding; use codecs.open() to handle "
                    + "arbitrary codecs", encoding);
        }
    }

    private Object info() {
        return Py.callMethod(pbcvm.importer.Importer.importModule("_codecs"), "lookup", Str.of(encoding));
    }

    boolean hasState() {
        return pending.length > 0 || decoder != null && !stateIsClear();
    }

    private boolean stateIsClear() {
        PyTuple state = (PyTuple) Py.callMethod(decoder, "getstate");
        return Py.len(state.items[0]) == 0;
    }

    void resetDecoder() {
        pending = new byte[0];
        decoder = null;
    }

    void resetEncoder() {
        encoder = null;
    }

    /** The text of the next bytes. */
    String decode(byte[] data, boolean last) {
        if (kind == Kind.OTHER) {
            return decodeOther(data, last);
        }
        byte[] all = data;
        if (pending.length > 0) {
            all = Arrays.copyOf(pending, pending.length + data.length);
            System.arraycopy(data, 0, all, pending.length, data.length);
            pending = new byte[0];
        }
        if (kind == Kind.LATIN_1) {
            return new String(all, StandardCharsets.ISO_8859_1);
        }
        if (isAscii(all)) {
            return new String(all, StandardCharsets.ISO_8859_1);
        }
        if (kind == Kind.UTF_8) {
            int complete = last ? all.length : completeLength(all);
            if (complete < all.length) {
                pending = Arrays.copyOfRange(all, complete, all.length);
                all = Arrays.copyOf(all, complete);
            }
            TruffleString text = TruffleString.fromByteArrayUncached(all, TruffleString.Encoding.UTF_8);
            if (text.isValidUncached(TruffleString.Encoding.UTF_8)) {
                return new String(all, StandardCharsets.UTF_8);
            }
        }
        return Py.strJava(Py.callMethod(new PyBytes(all), "decode", Str.of(encoding), Str.of(errors)));
    }

    private static boolean isAscii(byte[] data) {
        for (byte b : data) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /** The length without a sequence that is cut off at the end. */
    private static int completeLength(byte[] data) {
        for (int back = 1; back <= 3 && back <= data.length; back++) {
            int b = data[data.length - back] & 0xFF;
            if (b >= 0xC2 && b <= 0xF4) {
                int needed = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : 2;
                return needed > back ? data.length - back : data.length;
            }
            if (b < 0x80 || b >= 0xC0) {
                break;
            }
        }
        return data.length;
    }

    private String decodeOther(byte[] data, boolean last) {
        if (decoder == null) {
            decoder = Py.call(Py.getAttr(info(), "incrementaldecoder"), Str.of(errors));
        }
        Object text = Py.callMethod(decoder, "decode", new PyBytes(data), last);
        if (Py.asString(text) == null) {
            throw Raise.typeError("decoder should return a string result, not '%s'", Raise.typeName(text));
        }
        return Py.strJava(text);
    }

    /** The bytes of a text. */
    byte[] encode(TruffleString text) {
        switch (kind) {
            case UTF_8 -> {
                if (text.isValidUncached(Str.ENCODING)) {
                    TruffleString utf8 = text.switchEncodingUncached(TruffleString.Encoding.UTF_8);
                    return utf8.copyToByteArrayUncached(TruffleString.Encoding.UTF_8);
                }
            }
            case ASCII, LATIN_1 -> {
                byte[] narrow = narrow(text, kind == Kind.ASCII ? 0x7F : 0xFF);
                if (narrow != null) {
                    return narrow;
                }
            }
            default -> {
                return encodeOther(text);
            }
        }
        return IoBytes.of(Py.callMethod(text, "encode", Str.of(encoding), Str.of(errors)));
    }

    private static byte[] narrow(TruffleString text, int most) {
        int[] points = Str.codePoints(text);
        byte[] result = new byte[points.length];
        for (int i = 0; i < points.length; i++) {
            if (points[i] > most) {
                return null;
            }
            result[i] = (byte) points[i];
        }
        return result;
    }

    private byte[] encodeOther(TruffleString text) {
        if (encoder == null) {
            encoder = Py.call(Py.getAttr(info(), "incrementalencoder"), Str.of(errors));
        }
        return IoBytes.of(Py.callMethod(encoder, "encode", text));
    }

    /** Makes the encoder leave out the mark that begins a file. */
    void continueEncoding() {
        if (kind == Kind.OTHER && encoder == null) {
            Object made = Py.call(Py.getAttr(info(), "incrementalencoder"), Str.of(errors));
            if (made != PyNone.NONE) {
                Py.callMethod(made, "setstate", 0L);
                encoder = made;
            }
        }
    }
}
