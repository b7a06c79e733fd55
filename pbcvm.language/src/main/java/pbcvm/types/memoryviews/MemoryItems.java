package pbcvm.types.memoryviews;

import java.math.BigInteger;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.operation.Py;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.ints.Ints;

/** Items of views: native single-character formats between bytes and values. */
final class MemoryItems {
    private static final String FORMATS = "cbB?hHiIlLqQnNfdP";
    private static final int[] SIZES = {1, 1, 1, 1, 2, 2, 4, 4, 8, 8, 8, 8, 8, 8, 4, 8, 8};

    private MemoryItems() {
    }

    /** The format character without the prefix for native order; 0 when the format is another. */
    static char character(String format) {
        String plain = format.startsWith("@") ? format.substring(1) : format;
        return plain.length() == 1 && FORMATS.indexOf(plain.charAt(0)) >= 0 ? plain.charAt(0) : 0;
    }

    static int size(char format) {
        return SIZES[FORMATS.indexOf(format)];
    }

    static boolean isByte(char format) {
        return format == 'b' || format == 'B' || format == 'c';
    }

    private static PythonException unsupported(String format) {
        return Raise.error(ExceptionTypes.NOT_IMPLEMENTED_ERROR, "memoryview: format %s not supported", format);
    }

    /** The value of an item whose bytes are the low ones of {@code bits}. */
    static Object unpack(String formatText, long bits) {
        char format = character(formatText);
        return switch (format) {
            case 'c' -> new PyBytes(new byte[]{(byte) bits});
            case 'b' -> (long) (byte) bits;
            case 'B' -> bits & 0xff;
            case '?' -> (bits & 0xff) != 0;
            case 'h' -> (long) (short) bits;
            case 'H' -> bits & 0xffff;
            case 'i' -> (long) (int) bits;
            case 'I' -> bits & 0xffffffffL;
            case 'l', 'q', 'n' -> bits;
            case 'L', 'Q', 'N', 'P' -> bits >= 0 ? (Object) bits : Ints.of(new BigInteger(Long.toUnsignedString(bits)));
            case 'f' -> (double) Float.intBitsToFloat((int) bits);
            case 'd' -> Double.longBitsToDouble(bits);
            default -> throw unsupported(formatText);
        };
    }

    /** The bytes of a value, as the low ones of the result. */
    static long pack(String formatText, Object value) {
        char format = character(formatText);
        switch (format) {
            case 0:
                throw unsupported(formatText);
            case 'c':
                if (!(value instanceof PyBytes bytes)) {
                    throw invalidType(formatText);
                }
                if (bytes.value.length != 1) {
                    throw invalidValue(formatText);
                }
                return bytes.value[0];
            case '?':
                return Py.isTrue(value) ? 1 : 0;
            case 'f':
                return Float.floatToRawIntBits((float) toDouble(formatText, value));
            case 'd':
                return Double.doubleToRawLongBits(toDouble(formatText, value));
            default:
                return toBits(formatText, format, value);
        }
    }

    private static double toDouble(String format, Object value) {
        try {
            return Py.asDouble(value);
        } catch (PythonException e) {
            throw Py.matches(e, ExceptionTypes.TYPE_ERROR) ? invalidType(format) : e;
        }
    }

    private static long toBits(String formatText, char format, Object value) {
        if (!Py.hasIndex(value)) {
            throw invalidType(formatText);
        }
        BigInteger number = Py.big(value);
        int bits = size(format) * 8;
        boolean signed = Character.isLowerCase(format);
        if (signed ? number.bitLength() >= bits : number.signum() < 0 || number.bitLength() > bits) {
            throw invalidValue(formatText);
        }
        return number.longValue();
    }

    private static PythonException invalidType(String format) {
        return Raise.typeError("memoryview: invalid type for format '%s'", format);
    }

    private static PythonException invalidValue(String format) {
        return Raise.valueError("memoryview: invalid value for format '%s'", format);
    }
}
