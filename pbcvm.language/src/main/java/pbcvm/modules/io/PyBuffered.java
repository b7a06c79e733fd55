package pbcvm.modules.io;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.operation.Py;
import pbcvm.types.bytes.PyByteArray;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.singletons.PyNone;

/**
 * A buffered stream for reading, writing or both. Invariant: at most one of the two buffers holds data; unread data is
 * given back by a seek before something is written.
 */
final class PyBuffered extends PyObject {
    /** {@code io.DEFAULT_BUFFER_SIZE}. */
    static final int DEFAULT_SIZE = 8192;
    /** Buffer size of streams on files: their block size. */
    static final int BLOCK_SIZE = 4096;

    /** The stream below; null before {@code __init__} and after {@code detach}. */
    Object raw;
    boolean detached;
    private byte[] input;
    private int inputPosition;
    private int inputEnd;
    private byte[] output;
    private int outputCount;

    PyBuffered(PyType type) {
        super(type);
    }

    void initialize(Object stream, int size) {
        raw = stream;
        detached = false;
        input = new byte[size];
        output = new byte[size];
        inputPosition = 0;
        inputEnd = 0;
        outputCount = 0;
    }

    Object raw() {
        if (raw == null) {
            throw detached ? Raise.valueError("raw stream has been detached")
                    : Raise.valueError("I/O operation on uninitialized object");
        }
        return raw;
    }

    boolean isClosed() {
        Object stream = raw();
        return stream instanceof PyFileIO file && file.type() == IoTypes.FILE_IO ? file.descriptor < 0
                : IoBaseTable.isClosed(stream);
    }

    void checkOpen(String operation) {
        if (isClosed()) {
            throw Raise.valueError("%s of closed file", operation);
        }
    }

    // -- Reading ------------------------------------------------------------------------------------------------------

    private int available() {
        return inputEnd - inputPosition;
    }

    /** Reads from the stream below into the empty buffer; 0 at the end, -1 when nothing is there yet. */
    private int fill() {
        flushOutput();
        inputPosition = 0;
        inputEnd = 0;
        int count = rawRead(input, 0, input.length);
        inputEnd = Math.max(0, count);
        return count;
    }

    private int rawRead(byte[] target, int offset, int length) {
        if (raw instanceof PyFileIO file && file.type() == IoTypes.FILE_IO) {
            return file.read(target, offset, length);
        }
        PyByteArray room = new PyByteArray(new byte[length]);
        Object result = Py.callMethod(raw, "readinto", room);
        if (result == PyNone.NONE) {
            return -1;
        }
        long count = Py.indexAsLong(result);
        if (count < 0 || count > length) {
            throw Raise.error(ExceptionTypes.OS_ERROR, "raw readinto() returned invalid length %d (should have been "
                    + "between 0 and %d)", count, length);
        }
        System.arraycopy(room.value, 0, target, offset, (int) count);
        return (int) count;
    }

    /** Everything up to the end; null when nothing is there yet. */
    byte[] readAll() {
        flushOutput();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(input, inputPosition, available());
        inputPosition = inputEnd;
        if (raw instanceof PyFileIO file && file.type() == IoTypes.FILE_IO) {
            byte[] rest = FileIoTable.readAll(file);
            if (all.size() == 0) {
                return rest;
            }
            all.writeBytes(rest);
            return all.toByteArray();
        }
        Object readAll = Py.getAttrOrNull(raw, "readall");
        while (true) {
            Object part = readAll != null ? Py.call(readAll) : Py.callMethod(raw, "read");
            if (part == PyNone.NONE) {
                return all.size() == 0 ? null : all.toByteArray();
            }
            if (!(part instanceof PyBytes bytes)) {
                throw Raise.typeError(readAll != null ? "readall() should return bytes" : "read() should return bytes");
            }
            all.writeBytes(bytes.value);
            if (readAll != null || bytes.value.length == 0) {
                return all.toByteArray();
            }
        }
    }

    /** Up to {@code size} bytes, fewer only at the end; null when nothing is there yet. */
    byte[] read(int size) {
        if (available() >= size) {
            inputPosition += size;
            return Arrays.copyOfRange(input, inputPosition - size, inputPosition);
        }
        byte[] result = new byte[size];
        int count = take(result, 0, size);
        while (count < size) {
            int got;
            if (size - count >= input.length) {
                flushOutput();
                got = rawRead(result, count, size - count);
                count += Math.max(0, got);
            } else {
                got = fill();
                count += take(result, count, size - count);
            }
            if (got <= 0) {
                if (got < 0 && count == 0) {
                    return null;
                }
                break;
            }
        }
        return count == size ? result : Arrays.copyOf(result, count);
    }

    private int take(byte[] target, int offset, int length) {
        int count = Math.min(length, available());
        System.arraycopy(input, inputPosition, target, offset, count);
        inputPosition += count;
        return count;
    }

    /** Up to {@code size} bytes with at most one read of the stream below; a negative size means one buffer full. */
    byte[] readOnce(int size) {
        int wanted = size < 0 ? input.length : size;
        if (wanted == 0) {
            return new byte[0];
        }
        if (available() == 0) {
            fill();
        }
        int count = Math.min(wanted, available());
        inputPosition += count;
        return Arrays.copyOfRange(input, inputPosition - count, inputPosition);
    }

    /** What is buffered, after one read when nothing is. */
    byte[] peek() {
        if (available() == 0) {
            fill();
        }
        return Arrays.copyOfRange(input, inputPosition, inputEnd);
    }

    /** A line with its end; empty at the end of the stream. */
    byte[] readLine(long limit) {
        ByteArrayOutputStream line = null;
        long room = limit < 0 ? Long.MAX_VALUE : limit;
        while (room > 0) {
            if (available() == 0 && fill() <= 0) {
                break;
            }
            int stop = inputPosition + (int) Math.min(inputEnd - inputPosition, room);
            int at = inputPosition;
            while (at < stop && input[at] != '\n') {
                at++;
            }
            boolean ended = at < stop;
            at += ended ? 1 : 0;
            int start = inputPosition;
            inputPosition = at;
            if (ended && line == null) {
                return Arrays.copyOfRange(input, start, at);
            }
            line = line == null ? new ByteArrayOutputStream() : line;
            line.write(input, start, at - start);
            room -= at - start;
            if (ended) {
                break;
            }
        }
        return line == null ? new byte[0] : line.toByteArray();
    }

    // -- Writing ------------------------------------------------------------------------------------------------------

    void write(byte[] data, int offset, int length) {
        giveBackInput();
        if (outputCount + length <= output.length) {
            System.arraycopy(data, offset, output, outputCount, length);
            outputCount += length;
            return;
        }
        flushOutput();
        int done = 0;
        while (length - done > output.length) {
            done += rawWrite(data, offset + done, length - done);
        }
        System.arraycopy(data, offset + done, output, 0, length - done);
        outputCount = length - done;
    }

    private int rawWrite(byte[] data, int offset, int length) {
        if (raw instanceof PyFileIO file && file.type() == IoTypes.FILE_IO) {
            return file.write(data, offset, length);
        }
        Object result = Py.callMethod(raw, "write", new PyBytes(Arrays.copyOfRange(data, offset, offset + length)));
        if (result == PyNone.NONE) {
            throw Raise.of(ExceptionTypes.BLOCKING_IO_ERROR, 11L,
                    pbcvm.object.Str.of("write could not complete without blocking"), 0L);
        }
        long count = Py.indexAsLong(result);
        if (count < 0 || count > length) {
            throw Raise.error(ExceptionTypes.OS_ERROR, "raw write() returned invalid length %d (should have been "
                    + "between 0 and %d)", count, length);
        }
        return (int) count;
    }

    /** Hands what was written to the stream below. */
    void flushOutput() {
        int done = 0;
        try {
            while (done < outputCount) {
                done += rawWrite(output, done, outputCount - done);
            }
        } finally {
            outputCount -= done;
            System.arraycopy(output, done, output, 0, outputCount);
        }
    }

    private void giveBackInput() {
        if (available() > 0) {
            rawSeek(-available(), 1);
        }
        inputPosition = 0;
        inputEnd = 0;
    }

    // -- Position -----------------------------------------------------------------------------------------------------

    private long rawSeek(long offset, int whence) {
        if (raw instanceof PyFileIO file && file.type() == IoTypes.FILE_IO) {
            return file.open().seek(offset, whence);
        }
        Object result = Py.callMethod(raw, "seek", offset, (long) whence);
        return checkPosition(Py.indexAsLong(result));
    }

    private static long checkPosition(long position) {
        if (position < 0) {
            throw Raise.error(ExceptionTypes.OS_ERROR, "Raw stream returned invalid position %d", position);
        }
        return position;
    }

    long tell() {
        long position = raw instanceof PyFileIO file && file.type() == IoTypes.FILE_IO ? file.open().seek(0, 1)
                : checkPosition(Py.indexAsLong(Py.callMethod(raw, "tell")));
        return position - available() + outputCount;
    }

    long seek(long offset, int whence) {
        flushOutput();
        long target = offset;
        if (whence == 1) {
            target -= available();
        } else if (whence == 0 && available() > 0) {
            long position = tell();
            long distance = offset - position;
            if (distance >= -inputPosition && distance <= available()) {
                inputPosition += (int) distance;
                return offset;
            }
        }
        inputPosition = 0;
        inputEnd = 0;
        return rawSeek(target, whence);
    }

    /** Flushes, and gives back unread input if the stream below can seek. */
    void flush() {
        flushOutput();
        if (available() > 0 && Py.isTrue(Py.callMethod(raw, "seekable"))) {
            giveBackInput();
        }
    }
}
