package pbcvm.compiler.assemble;

import java.util.Arrays;

/** Bytes in the making. */
final class ByteSink {

    private byte[] bytes = new byte[256];
    private int size;

    void write(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) value;
    }

    void writeZeros(int count) {
        while (size + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        size += count;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }
}
