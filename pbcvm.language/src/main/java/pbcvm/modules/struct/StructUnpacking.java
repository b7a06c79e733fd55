package pbcvm.modules.struct;

import java.math.BigInteger;
import java.util.Arrays;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.ints.Ints;
import pbcvm.types.tuples.PyTuple;

/** Reads values from bytes. */
final class StructUnpacking {
    private StructUnpacking() {
    }

    static PyTuple unpack(StructFormat format, byte[] bytes, int base) {
        Object[] values = new Object[format.values];
        int next = 0;
        for (StructCode code : format.codes) {
            int at = base + code.offset();
            for (int i = 0; i < code.count(); i++, at += code.size()) {
                values[next++] = unpackOne(format, code, bytes, at);
            }
        }
        return PyTuple.of(values);
    }

    private static Object unpackOne(StructFormat format, StructCode code, byte[] bytes, int at) {
        int size = code.size();
        switch (code.code()) {
            case 'c':
                return new PyBytes(new byte[]{bytes[at]});
            case 's':
                return new PyBytes(Arrays.copyOfRange(bytes, at, at + size));
            case 'p':
                int length = size == 0 ? 0 : Math.min(bytes[at] & 0xff, size - 1);
                return new PyBytes(length == 0 ? new byte[0] : Arrays.copyOfRange(bytes, at + 1, at + 1 + length));
            default:
                break;
        }
        long bits = get(bytes, at, size, format.bigEndian);
        return switch (code.code()) {
            case '?' -> bits != 0;
            case 'e' -> (double) Float.float16ToFloat((short) bits);
            case 'f' -> (double) Float.intBitsToFloat((int) bits);
            case 'd' -> Double.longBitsToDouble(bits);
            case 'b' -> (long) (byte) bits;
            case 'h' -> (long) (short) bits;
            case 'i', 'l', 'q', 'n' -> size == 4 ? (long) (int) bits : bits;
            default -> bits >= 0 ? (Object) bits : Ints.of(BigInteger.valueOf(bits).add(BigInteger.ONE.shiftLeft(64)));
        };
    }

    private static long get(byte[] bytes, int at, int size, boolean bigEndian) {
        long bits = 0;
        for (int i = 0; i < size; i++) {
            bits |= (bytes[at + (bigEndian ? size - 1 - i : i)] & 0xffL) << 8 * i;
        }
        return bits;
    }
}
