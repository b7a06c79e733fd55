package pbcvm.marshal;

import java.util.Arrays;
import pbcvm.code.MalformedCodeException;

/** Little-endian numbers and byte runs out of an array, never beyond its end. */
final class ByteReader {

    private final byte[] data;
    private final int end;
    private final String file;
    private int position;

    ByteReader(byte[] data, int start, int end, String file) {
        this.data = data;
        this.position = start;
        this.end = end;
        this.file = file;
    }

    int position() {
        return position;
    }

    int remaining() {
        return end - position;
    }

    int readByte() {
        need(1);
        return data[position++] & 0xFF;
    }

    int readShort() {
        need(2);
        int value = data[position] & 0xFF | data[position + 1] << 8;
        position += 2;
        return value;
    }

    int readInt() {
        need(4);
        int value = data[position] & 0xFF | (data[position + 1] & 0xFF) << 8 | (data[position + 2] & 0xFF) << 16
                | data[position + 3] << 24;
        position += 4;
        return value;
    }

    long readLong() {
        long low = readInt() & 0xFFFFFFFFL;
        return low | (long) readInt() << 32;
    }

    /** A count of things that each take at least {@code unit} bytes. */
    int readSize(int unit) {
        int size = readInt();
        if (size < 0 || (long) size * unit > remaining()) {
            throw error("size " + size + " is beyond the end of the data");
        }
        return size;
    }

    byte[] readBytes(int count) {
        need(count);
        position += count;
        return Arrays.copyOfRange(data, position - count, position);
    }

    private void need(int count) {
        if (count > end - position) {
            throw error("data is truncated");
        }
    }

    MalformedCodeException error(String rule) {
        return new MalformedCodeException(file, null, position, rule);
    }
}
