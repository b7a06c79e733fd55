package pbcvm.modules.zlib;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;

/** A decompression in progress: what {@code zlib.decompressobj} gives. */
final class PyDecompressor extends PyObject {
    private static final int BUFFER = 16384;
    private static final int GZIP_TRAILER = 8;

    private Framing framing;
    private Inflater inflater;
    private final byte[] dictionary;
    private final CRC32 checksum = new CRC32();
    private boolean headerRead;
    private boolean inflated;
    /** Bytes that were taken in but not used yet. */
    private byte[] pending = new byte[0];
    /** What follows the end of the stream. */
    byte[] unused = new byte[0];
    /** What the limit of a call left over. */
    byte[] tail = new byte[0];
    boolean eof;

    PyDecompressor(PyType type, Framing framing, byte[] dictionary) {
        super(type);
        this.framing = framing;
        this.dictionary = dictionary;
    }

    /** Takes bytes in and gives at most {@code limit} decompressed ones; 0 for no limit. */
    byte[] decompress(byte[] data, long limit) {
        tail = new byte[0];
        if (eof) {
            unused = joined(unused, data);
            return new byte[0];
        }
        pending = joined(pending, data);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!headerRead && !readHeader()) {
            return new byte[0];
        }
        if (!inflated) {
            inflate(out, limit == 0 ? Long.MAX_VALUE : limit);
        }
        if (inflated) {
            finish();
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        if (first.length == 0) {
            return second;
        }
        byte[] result = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, result, first.length, second.length);
        return result;
    }

    static PythonException error(int code, String text) {
        return Raise.error(ZlibModule.ERROR, "Error %d while decompressing data: %s", code, text);
    }

    /** False when there are not enough bytes yet. */
    private boolean readHeader() {
        if (framing == Framing.AUTOMATIC) {
            if (pending.length < 2) {
                return false;
            }
            framing = (pending[0] & 0xff) == 0x1f && (pending[1] & 0xff) == 0x8b ? Framing.GZIP : Framing.ZLIB;
        }
        if (framing == Framing.GZIP) {
            int length = gzipHeader();
            if (length < 0) {
                return false;
            }
            pending = Arrays.copyOfRange(pending, length, pending.length);
        }
        inflater = new Inflater(framing != Framing.ZLIB);
        if (dictionary != null && framing == Framing.RAW) {
            inflater.setDictionary(dictionary);
        }
        headerRead = true;
        return true;
    }

    /** Length of the header of a gzip member; -1 when there are not enough bytes. */
    private int gzipHeader() {
        if (pending.length < 10) {
            return -1;
        }
        if ((pending[0] & 0xff) != 0x1f || (pending[1] & 0xff) != 0x8b) {
            throw error(-3, "incorrect header check");
        }
        if (pending[2] != 8) {
            throw error(-3, "unknown compression method");
        }
        int flags = pending[3];
        int at = 10;
        if ((flags & 4) != 0) {
            if (pending.length < at + 2) {
                return -1;
            }
            at += 2 + (pending[at] & 0xff) + ((pending[at + 1] & 0xff) << 8);
        }
        for (int flag = 8; flag <= 16; flag *= 2) {
            if ((flags & flag) != 0) {
                while (at < pending.length && pending[at] != 0) {
                    at++;
                }
                at++;
            }
        }
        at += (flags & 2) != 0 ? 2 : 0;
        return at <= pending.length ? at : -1;
    }

    private void inflate(ByteArrayOutputStream out, long limit) {
        inflater.setInput(pending);
        byte[] buffer = new byte[BUFFER];
        try {
            while (!inflater.finished() && out.size() < limit) {
                int count = inflater.inflate(buffer, 0, (int) Math.min(buffer.length, limit - out.size()));
                if (count == 0 && inflater.needsDictionary()) {
                    if (dictionary == null) {
                        throw error(2, "need dictionary");
                    }
                    inflater.setDictionary(dictionary);
                } else if (count == 0) {
                    break;
                }
                out.write(buffer, 0, count);
                checksum.update(buffer, 0, count);
            }
        } catch (DataFormatException e) {
            throw error(-3, e.getMessage());
        } catch (IllegalArgumentException e) {
            throw error(-3, "incorrect data check");
        }
        int left = inflater.getRemaining();
        byte[] rest = Arrays.copyOfRange(pending, pending.length - left, pending.length);
        inflated = inflater.finished();
        if (inflated) {
            inflater.end();
            pending = rest;
        } else {
            tail = rest;
            pending = new byte[0];
        }
    }

    private void finish() {
        if (framing == Framing.GZIP) {
            if (pending.length < GZIP_TRAILER) {
                return;
            }
            long sum = 0;
            for (int i = 3; i >= 0; i--) {
                sum = sum << 8 | pending[i] & 0xff;
            }
            if (sum != checksum.getValue()) {
                throw error(-3, "incorrect data check");
            }
            pending = Arrays.copyOfRange(pending, GZIP_TRAILER, pending.length);
        }
        eof = true;
        unused = pending;
        pending = new byte[0];
    }

    /** Gives what the limit of the last call left over. */
    byte[] flush() {
        return decompress(tail, 0);
    }
}
