package pbcvm.modules.binascii;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.zip.CRC32;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.ModuleTable;
import pbcvm.object.PyType;
import pbcvm.operation.Py;
import pbcvm.types.bytes.Buffers;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.codecs.ByteOutput;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.strs.Text;

/** The module {@code binascii}. */
public final class BinasciiModule {
    /** {@code binascii.Error}. */
    static final PyType ERROR = PyType.builtin("Error", ExceptionTypes.VALUE_ERROR, t -> {
    }).inModule("binascii").withDict();
    private static final PyType INCOMPLETE = PyType.builtin("Incomplete", ExceptionTypes.EXCEPTION, t -> {
    }).inModule("binascii").withDict();
    private static final int CRC_POLYNOMIAL = 0x1021;
    private static final int UU_LINE = 45;

    private BinasciiModule() {
    }

    /** Fills the module. */
    public static void table(ModuleTable m) {
        m.type(ERROR);
        m.type(INCOMPLETE);
        m.function("hexlify(data, sep=?, bytes_per_sep=1)", BinasciiModule::hexlify);
        m.function("b2a_hex(data, sep=?, bytes_per_sep=1)", BinasciiModule::hexlify);
        m.function("unhexlify(hexstr, /)", BinasciiModule::unhexlify);
        m.function("a2b_hex(hexstr, /)", BinasciiModule::unhexlify);
        m.function("b2a_base64(data, /, *, newline=True)", (data, newline) -> new PyBytes(
                        Base64Text.encode(Buffers.bytes(data), Py.isTrue(newline))));
        m.function("a2b_base64(data, /, *, strict_mode=False)", (data, strict) -> new PyBytes(
                        Base64Text.decode(ascii(data), Py.isTrue(strict))));
        m.function("crc32(data, crc=0, /)", BinasciiModule::crc32);
        m.function("crc_hqx(data, crc, /)", BinasciiModule::crcHqx);
        m.function("b2a_uu(data, /, *, backtick=False)", BinasciiModule::encodeUu);
        m.function("a2b_uu(data, /)", BinasciiModule::decodeUu);
        m.function("b2a_qp(data, quotetabs=False, istext=True, header=False)", (data, tabs, text, header) -> new PyBytes(
                        QuotedPrintable.encode(Buffers.bytes(data), Py.isTrue(tabs), Py.isTrue(text),
                                        Py.isTrue(header))));
        m.function("a2b_qp(data, header=False)", (data, header) -> new PyBytes(
                        QuotedPrintable.decode(ascii(data), Py.isTrue(header))));
    }

    static PythonException error(String text, Object... args) {
        return Raise.error(ERROR, text, args);
    }

    /** The bytes of bytes or of a string within ASCII. */
    private static byte[] ascii(Object data) {
        TruffleString text = Py.asString(data);
        if (text != null) {
            if (!Text.isAscii(text)) {
                throw Raise.valueError("string argument should contain only ASCII characters");
            }
            return Buffers.bytesOrAscii(data);
        }
        byte[] bytes = Buffers.bytesOrNull(data);
        if (bytes == null) {
            throw Raise.typeError("argument should be bytes, buffer or ASCII string, not '%s'", Raise.typeName(data));
        }
        return bytes;
    }

    private static Object hexlify(Object data, Object separator, Object group) {
        Object[] args = separator == null ? new Object[0] : new Object[]{separator, group};
        Object text = Py.callMethod(new PyBytes(Buffers.bytes(data)), "hex", args);
        return new PyBytes(Buffers.bytesOrAscii(text));
    }

    private static Object unhexlify(Object data) {
        byte[] digits = ascii(data);
        if (digits.length % 2 != 0) {
            throw error("Odd-length string");
        }
        byte[] result = new byte[digits.length / 2];
        for (int i = 0; i < result.length; i++) {
            int high = Character.digit(digits[2 * i], 16);
            int low = Character.digit(digits[2 * i + 1], 16);
            if (high < 0 || low < 0) {
                throw error("Non-hexadecimal digit found");
            }
            result[i] = (byte) (high << 4 | low);
        }
        return new PyBytes(result);
    }

    private static Object crc32(Object data, Object start) {
        int initial = Py.big(start).intValue();
        byte[] bytes = Buffers.bytes(data);
        if (initial == 0) {
            CRC32 crc = new CRC32();
            crc.update(bytes);
            return crc.getValue();
        }
        int crc = ~initial;
        for (byte b : bytes) {
            crc ^= b & 0xff;
            for (int bit = 0; bit < 8; bit++) {
                crc = crc >>> 1 ^ ((crc & 1) == 0 ? 0 : 0xedb88320);
            }
        }
        return ~crc & 0xffffffffL;
    }

    private static Object crcHqx(Object data, Object start) {
        int crc = Py.big(start).intValue() & 0xffff;
        for (byte b : Buffers.bytes(data)) {
            crc ^= (b & 0xff) << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = crc << 1 ^ ((crc & 0x8000) == 0 ? 0 : CRC_POLYNOMIAL);
            }
            crc &= 0xffff;
        }
        return (long) crc;
    }

    private static Object encodeUu(Object data, Object backtick) {
        byte[] bytes = Buffers.bytes(data);
        if (bytes.length > UU_LINE) {
            throw error("At most 45 bytes at once");
        }
        int zero = Py.isTrue(backtick) ? '`' : ' ';
        ByteOutput out = new ByteOutput(64).add(bytes.length == 0 ? zero : ' ' + bytes.length);
        for (int i = 0; i < bytes.length; i += 3) {
            int group = 0;
            for (int j = 0; j < 3; j++) {
                group = group << 8 | (i + j < bytes.length ? bytes[i + j] & 0xff : 0);
            }
            for (int shift = 18; shift >= 0; shift -= 6) {
                int digit = group >> shift & 63;
                out.add(digit == 0 ? zero : ' ' + digit);
            }
        }
        return new PyBytes(out.add('\n').toArray());
    }

    private static Object decodeUu(Object data) {
        byte[] line = ascii(data);
        int length = line.length == 0 ? 0 : line[0] - ' ' & 63;
        ByteOutput out = new ByteOutput(length);
        int at = 1;
        int bits = 0;
        int count = 0;
        while (out.length() < length) {
            int c = at < line.length ? line[at] : 0;
            int digit = 0;
            if (c != '\n' && c != '\r' && at < line.length) {
                if (c < ' ' || c > ' ' + 64) {
                    throw error("Illegal char");
                }
                digit = c - ' ' & 63;
            }
            at++;
            bits = bits << 6 | digit;
            count += 6;
            if (count >= 8) {
                count -= 8;
                out.add(bits >> count);
                bits &= (1 << count) - 1;
            }
        }
        for (; at < line.length; at++) {
            if (line[at] != ' ' && line[at] != ' ' + 64 && line[at] != '\n' && line[at] != '\r') {
                throw error("Trailing garbage");
            }
        }
        return new PyBytes(out.toArray());
    }
}
