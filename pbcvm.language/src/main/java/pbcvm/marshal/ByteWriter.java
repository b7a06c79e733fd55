package pbcvm.marshal;

import java.io.ByteArrayOutputStream;

/** Little-endian numbers and byte runs into a growing array. */
final class ByteWriter {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    void writeByte(int value) {
        out.write(value);
    }

    void writeShort(int value) {
        out.write(value);
        out.write(value >> 8);
    }

    void writeInt(int value) {
        writeShort(value);
        writeShort(value >> 16);
    }

    void writeLong(long value) {
        writeInt((int) value);
        writeInt((int) (value >> 32));
    }

    void writeBytes(byte[] bytes) {
        out.writeBytes(bytes);
    }

    byte[] toBytes() {
        return out.toByteArray();
    }
}
