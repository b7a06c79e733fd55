package pbcvm.modules.binascii;

import com.oracle.truffle.api.strings.TruffleString;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import pbcvm.error.Raise;
import pbcvm.object.ModuleTable;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.bytes.Buffers;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.exceptions.ExceptionTypes;

/** The module {@code binascii}. */
public final class BinasciiModule {
    /** {@code binascii.Error}. */
    static final PyType ERROR = PyType.builtin("Error", ExceptionTypes.VALUE_ERROR, t -> {
    }).inModule("binascii").withDict();
    private static final PyType INCOMPLETE = PyType.builtin("Incomplete", ExceptionTypes.EXCEPTION, t -> {
    }).inModule("binascii").withDict();
    private static final int CCITT = 0x1021;
    private static final int REFLECTED_CRC32 = 0xedb88320;

    private BinasciiModule() {
    }

    /** Fills the module. */
    public static void table(ModuleTable m) {
        m.type(ERROR);
        m.type(INCOMPLETE);
        m.function("b2a_base64(data, /, *, newline=True)",
                (data, newline) -> new PyBytes(Base64Text.encode(Buffers.bytes(data), Py.isTrue(newline))));
        m.function("a2b_base64(data, /, *, strict_mode=False)",
                (data, strict) -> new PyBytes(Base64Text.decode(ascii(data), Py.isTrue(strict))));
        for (String name : new String[]{"hexlify", "b2a_hex"}) {
            m.function(name + "(data, sep=?, bytes_per_sep=1)", BinasciiModule::hexlify);
        }
        for (String name : new String[]{"unhexlify", "a2b_hex"}) {
            m.function(name + "(hexstr, /)", text -> new PyBytes(unhexlify(ascii(text))));
        }
        m.function("b2a_uu(data, /, *, backtick=False)",
                (data, backtick) -> new PyBytes(UuText.encode(Buffers.bytes(data), Py.isTrue(backtick))));
        m.function("a2b_uu(data, /)", data -> new PyBytes(UuText.decode(ascii(data))));
        m.function("a2b_qp(data, header=False)",
                (data, header) -> new PyBytes(QuotedPrintable.decode(ascii(data), Py.isTrue(header))));
        m.functionN("b2a_qp(data, quotetabs=False, istext=True, header=False)",
                args -> new PyBytes(QuotedPrintable.encode(Buffers.bytes(args[0]), Py.isTrue(args[1]),
                        Py.isTrue(args[2]), Py.isTrue(args[3]))));
        m.function("crc32(data, crc=0, /)", BinasciiModule::crc32);
        m.function("crc_hqx(data, crc, /)", BinasciiModule::crcHqx);
        m.doc("Conversion between binary data and its codings as text.");
    }

    /** The bytes of a text within ASCII or of a bytes-like object. */
    private static byte[] ascii(Object value) {
        TruffleString text = Py.asString(value);
        if (text != null) {
            String java = Str.java(text);
            for (int i = 0; i < java.length(); i++) {
                if (java.charAt(i) > 127) {
                    throw Raise.valueError("string argument should contain only ASCII characters");
                }
            }
            return java.getBytes(StandardCharsets.ISO_8859_1);
        }
        byte[] bytes = Buffers.bytesOrNull(value);
        if (bytes == null) {
            throw Raise.typeError("argument should be bytes, buffer or ASCII string, not '%s'", Raise.typeName(value));
        }
        return bytes;
    }

    private static Object hexlify(Object data, Object separator, Object group) {
        PyBytes bytes = new PyBytes(Buffers.bytes(data));
        Object text = separator == null ? Py.callMethod(bytes, "hex") : Py.callMethod(bytes, "hex", separator, group);
        return new PyBytes(Py.strJava(text).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] unhexlify(byte[] text) {
        if (text.length % 2 != 0) {
            throw Raise.error(ERROR, "Odd-length string");
        }
        byte[] result = new byte[text.length / 2];
        for (int i = 0; i < result.length; i++) {
            int high = text[2 * i] < 0 ? -1 : Character.digit(text[2 * i], 16);
            int low = text[2 * i + 1] < 0 ? -1 : Character.digit(text[2 * i + 1], 16);
            if (high < 0 || low < 0) {
                throw Raise.error(ERROR, "Non-hexadecimal digit found");
            }
            result[i] = (byte) (high << 4 | low);
        }
        return result;
    }

    /** The checksum of CRC-32, continued from an earlier one. */
    public static Object crc32(Object data, Object start) {
        byte[] bytes = Buffers.bytes(data);
        int crc = Py.big(start).intValue();
        if (crc == 0) {
            CRC32 sum = new CRC32();
            sum.update(bytes);
            return sum.getValue();
        }
        crc = ~crc;
        for (byte b : bytes) {
            crc ^= b & 0xff;
            for (int bit = 0; bit < 8; bit++) {
                crc = crc >>> 1 ^ ((crc & 1) == 0 ? 0 : REFLECTED_CRC32);
            }
        }
        return ~crc & 0xffffffffL;
    }

    private static Object crcHqx(Object data, Object start) {
        int crc = Py.big(start).intValue() & 0xffff;
        for (byte b : Buffers.bytes(data)) {
            crc ^= (b & 0xff) << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc << 1 ^ ((crc & 0x8000) == 0 ? 0 : CCITT)) & 0xffff;
            }
        }
        return (long) crc;
    }
}
