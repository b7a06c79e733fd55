package pbcvm.types.codecs;

import java.util.Arrays;

/** Collects bytes. */
public final class ByteOutput {
    private byte[] bytes;
    private int length;

    public ByteOutput(int capacity) {
        bytes = new byte[Math.max(16, capacity)];
    }

    /** Adds the low eight bits. */
    public ByteOutput add(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) value;
        return this;
    }

    /** Adds a number of {@code size} bytes. */
    ByteOutput add(int value, int size, boolean bigEndian) {
        for (int i = 0; i < size; i++) {
            add(value >>> 8 * (bigEndian ? size - 1 - i : i));
        }
        return this;
    }

    /** Adds all bytes. */
    public ByteOutput add(byte[] more) {
        return add(more, 0, more.length);
    }

    /** Adds the bytes from {@code start} (inclusive) to {@code stop}. */
    public ByteOutput add(byte[] more, int start, int stop) {
        int count = stop - start;
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + count, length * 2));
        }
        System.arraycopy(more, start, bytes, length, count);
        length += count;
        return this;
    }

    /** Adds the characters of an ASCII text. */
    public ByteOutput add(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            add(ascii.charAt(i));
        }
        return this;
    }

    /** The last byte. */
    public int last() {
        return bytes[length - 1];
    }

    /** Forgets the last byte. */
    public void removeLast() {
        length--;
    }

    /** Number of bytes so far. */
    public int length() {
        return length;
    }

    /** The bytes. */
    public byte[] toArray() {
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }
}
