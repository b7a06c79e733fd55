package pbcvm.modules.zlib;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;

/** A compression in progress: what {@code zlib.compressobj} gives. */
final class PyCompressor extends PyObject {
    private static final byte[] GZIP_HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3};
    private static final int BUFFER = 8192;

    private final Deflater deflater;
    private final Framing framing;
    private final int level;
    private final CRC32 checksum = new CRC32();
    private long length;
    private boolean started;

    PyCompressor(PyType type, int level, Framing framing, int strategy, byte[] dictionary) {
        super(type);
        this.level = level;
        this.framing = framing;
        deflater = new Deflater(level, framing != Framing.ZLIB);
        deflater.setStrategy(strategy);
        if (dictionary != null) {
            deflater.setDictionary(dictionary);
        }
    }

    /** Takes bytes in and gives what is ready. */
    byte[] compress(byte[] data) {
        deflater.setInput(data);
        checksum.update(data);
        length += data.length;
        return drain(Deflater.NO_FLUSH);
    }

    /** Gives all that was taken in, so far that it can be read. */
    byte[] flush(boolean full) {
        return drain(full ? Deflater.FULL_FLUSH : Deflater.SYNC_FLUSH);
    }

    /** Ends the stream. */
    byte[] finish() {
        deflater.finish();
        byte[] rest = drain(Deflater.NO_FLUSH);
        deflater.end();
        if (framing != Framing.GZIP) {
            return rest;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(rest);
        writeInt(out, checksum.getValue());
        writeInt(out, length);
        return out.toByteArray();
    }

    private static void writeInt(ByteArrayOutputStream out, long value) {
        for (int i = 0; i < 4; i++) {
            out.write((int) (value >>> 8 * i));
        }
    }

    private byte[] drain(int mode) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!started) {
            started = true;
            if (framing == Framing.GZIP) {
                byte[] header = GZIP_HEADER.clone();
                header[8] = (byte) (level == 9 ? 2 : level == 1 ? 4 : 0);
                out.writeBytes(header);
            }
        }
        byte[] buffer = new byte[BUFFER];
        int count = deflater.deflate(buffer, 0, buffer.length, mode);
        while (count > 0) {
            out.write(buffer, 0, count);
            if (count < buffer.length && mode != Deflater.NO_FLUSH) {
                break;
            }
            count = deflater.deflate(buffer, 0, buffer.length, mode);
        }
        return out.toByteArray();
    }
}
