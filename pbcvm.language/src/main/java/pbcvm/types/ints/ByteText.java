package pbcvm.types.ints;

import pbcvm.types.bytes.Buffers;
import pbcvm.types.bytes.PyByteArray;
import pbcvm.types.bytes.PyBytes;

/** Bytes read as text by the constructors of numbers. */
public final class ByteText {
    private ByteText() {
    }

    /** The bytes of a bytes or bytearray object as code points; null for other values. */
    static int[] ofBytes(Object value) {
        if (value instanceof PyBytes bytes) {
            return widen(bytes.value, bytes.value.length);
        }
        return value instanceof PyByteArray array ? widen(array.value, array.size) : null;
    }

    /** The bytes of any bytes-like object as code points; null for other values. */
    public static int[] asLatin1(Object value) {
        byte[] bytes = Buffers.bytesOrNull(value);
        return bytes == null ? null : widen(bytes, bytes.length);
    }

    /** What a message about a bad literal shows: bytes for any bytes-like object, other values as they are. */
    public static Object bytesOf(Object value) {
        return Buffers.isBuffer(value) ? new PyBytes(Buffers.bytes(value)) : value;
    }

    /** Bytes above 127 are no digits of any script: they become a character that is none. */
    private static int[] widen(byte[] bytes, int size) {
        int[] result = new int[size];
        for (int i = 0; i < size; i++) {
            result[i] = bytes[i] >= 0 ? bytes[i] : 0xfffd;
        }
        return result;
    }
}
