package pbcvm.modules.io;

import java.util.Arrays;
import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;

/** A binary stream in memory. Invariant: {@code 0 <= size <= data.length}; the position may be beyond the size. */
final class PyBytesIO extends PyObject {
    /** Null when closed. */
    byte[] data = new byte[0];
    int size;
    int position;

    PyBytesIO(PyType type) {
        super(type);
    }

    void checkOpen() {
        if (data == null) {
            throw IoTypes.closed();
        }
    }

    /** Up to {@code length} bytes; all that is left when it is negative. */
    byte[] read(long length) {
        int available = Math.max(0, size - position);
        int count = length < 0 ? available : (int) Math.min(available, length);
        int start = Math.min(position, size);
        position += count;
        return Arrays.copyOfRange(data, start, start + count);
    }

    byte[] readLine(long limit) {
        int stop = limit < 0 ? size : (int) Math.min(size, position + limit);
        int at = position;
        while (at < stop) {
            if (data[at++] == '\n') {
                break;
            }
        }
        return read(Math.max(0, at - position));
    }

    void write(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        long end = (long) position + bytes.length;
        if (end > Integer.MAX_VALUE - 8) {
            throw Raise.overflowError("new position too large");
        }
        if (end > data.length) {
            data = Arrays.copyOf(data, (int) Math.max(end, Math.min(Integer.MAX_VALUE - 8, data.length * 9L / 8 + 16)));
        }
        if (position > size) {
            Arrays.fill(data, size, position, (byte) 0);
        }
        System.arraycopy(bytes, 0, data, position, bytes.length);
        position = (int) end;
        size = Math.max(size, position);
    }
}
