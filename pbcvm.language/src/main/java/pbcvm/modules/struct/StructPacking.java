package pbcvm.modules.struct;

import java.math.BigInteger;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.operation.Py;
import pbcvm.types.bytes.PyByteArray;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.ints.IntArithmetic;
import pbcvm.types.ints.Ints;
import pbcvm.types.ints.PyBigInt;

/** Writes values into bytes. */
final class StructPacking {
    private StructPacking() {
    }

    /** Packs {@code values[from]} and on into the bytes at {@code base}. */
    static void pack(StructFormat format, Object[] values, int from, byte[] out, int base) {
        int next = from;
        for (StructCode code : format.codes) {
            int at = base + code.offset();
            for (int i = 0; i < code.count(); i++, at += code.size()) {
                packOne(format, code, values[next++], out, at);
            }
        }
    }

    private static void packOne(StructFormat format, StructCode code, Object value, byte[] out, int at) {
        switch (code.code()) {
            case '?' -> out[at] = (byte) (Py.isTrue(value) ? 1 : 0);
            case 'c' -> out[at] = character(value);
            case 's', 'p' -> text(code, value, out, at);
            case 'e', 'f', 'd' -> put(out, at, code.size(), format.bigEndian, floatBits(format, code.code(), value));
            default -> put(out, at, code.size(), format.bigEndian, intBits(format, code, value));
        }
    }

    private static void put(byte[] out, int at, int size, boolean bigEndian, long bits) {
        for (int i = 0; i < size; i++) {
            out[at + (bigEndian ? size - 1 - i : i)] = (byte) (bits >>> 8 * i);
        }
    }

    private static byte character(Object value) {
        if (value instanceof PyBytes bytes && bytes.value.length == 1) {
            return bytes.value[0];
        }
        throw StructFormat.error("char format requires a bytes object of length 1");
    }

    private static void text(StructCode code, Object value, byte[] out, int at) {
        byte[] bytes = value instanceof PyBytes text ? text.value
                : value instanceof PyByteArray array ? array.toArray() : null;
        if (bytes == null) {
            throw StructFormat.error("argument for '%s' must be a bytes object", code.code());
        }
        if (code.code() == 's') {
            System.arraycopy(bytes, 0, out, at, Math.min(bytes.length, code.size()));
        } else if (code.size() > 0) {
            int length = Math.min(bytes.length, code.size() - 1);
            System.arraycopy(bytes, 0, out, at + 1, length);
            out[at] = (byte) Math.min(length, 255);
        }
    }

    // -- Floats -------------------------------------------------------------------------------------------------------

    private static long floatBits(StructFormat format, char code, Object value) {
        double number;
        try {
            number = Py.asDouble(value);
        } catch (PythonException e) {
            throw StructFormat.error("required argument is not a float");
        }
        if (code == 'd') {
            return Double.doubleToRawLongBits(number);
        }
        long bits;
        boolean infinite;
        if (code == 'f') {
            float single = (float) number;
            bits = Float.floatToRawIntBits(single);
            infinite = Float.isInfinite(single) && !format.isNative;
        } else {
            short half = half(number);
            bits = half;
            infinite = (half & 0x7fff) == 0x7c00;
        }
        if (infinite && !Double.isInfinite(number)) {
            if (Ints.isInt(value)) {
                throw tooLarge();
            }
            throw Raise.error(ExceptionTypes.OVERFLOW_ERROR, "float too large to pack with " + code + " format");
        }
        return bits;
    }

    private static PythonException tooLarge() {
        return StructFormat.error("int too large to convert");
    }

    /** Rounds once: the step through float keeps a sticky last bit. */
    private static short half(double value) {
        float single = (float) value;
        if (single != value && Float.isFinite(single)) {
            int bits = Float.floatToRawIntBits(single);
            if (Math.abs((double) single) > Math.abs(value)) {
                bits--;
            }
            single = Float.intBitsToFloat(bits | 1);
        }
        return Float.floatToFloat16(single);
    }

    // -- Ints ---------------------------------------------------------------------------------------------------------

    private static PythonException outOfRange() {
        return StructFormat.error("argument out of range");
    }

    private static long intBits(StructFormat format, StructCode code, Object value) {
        Object exact = Ints.exact(value);
        if (exact == null) {
            if (!Py.hasIndex(value)) {
                throw StructFormat.error("required argument is not an integer");
            }
            exact = Py.index(value);
        }
        if (code.size() == 8) {
            return wide(code.code(), exact, format.bigEndian);
        }
        if (format.bigEndian && code.code() == 'H') {
            return unsigned(exact, 'H', 65535);
        }
        return switch (code.code()) {
            case 'b' -> ranged(exact, Byte.MIN_VALUE, Byte.MAX_VALUE, "byte format");
            case 'B' -> ranged(exact, 0, 255, "ubyte format");
            case 'h' -> ranged(exact, Short.MIN_VALUE, Short.MAX_VALUE,
                    format.bigEndian ? "'h' format" : "short format");
            case 'H' -> ranged(exact, 0, 65535, "ushort format");
            case 'i', 'l' -> ranged(exact, Integer.MIN_VALUE, Integer.MAX_VALUE, "'" + code.code() + "' format");
            default -> unsigned(exact, code.code(), 0xffffffffL);
        };
    }

    private static long ranged(Object exact, long least, long most, String name) {
        if (!(exact instanceof Long number)) {
            throw outOfRange();
        }
        if (number < least || number > most) {
            throw StructFormat.error("%s requires %d <= number <= %d", name, least, most);
        }
        return number;
    }

    private static long unsigned(Object exact, char code, long most) {
        if (IntArithmetic.signum(exact) < 0 || exact instanceof PyBigInt big && big.value.bitLength() > 64) {
            throw outOfRange();
        }
        if (!(exact instanceof Long number) || number > most) {
            throw StructFormat.error("'%s' format requires 0 <= number <= %d", code, most);
        }
        return number;
    }

    private static long wide(char code, Object exact, boolean bigEndian) {
        boolean signed = code == 'l' || code == 'q' || code == 'n';
        if (exact instanceof Long number && (signed || number >= 0 || code == 'P')) {
            return number;
        }
        BigInteger big = Ints.big(exact);
        if (signed || big.signum() < 0 || big.bitLength() > 64) {
            throw code == 'P' || bigEndian ? tooLarge() : outOfRange();
        }
        return big.longValue();
    }
}
