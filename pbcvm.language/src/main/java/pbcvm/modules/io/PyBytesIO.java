package pbcvm.modules.io;

import java.util.Arrays;
import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.types.bytes.PyByteArray;
import pbcvm.types.exceptions.ExceptionTypes;

/** A binary stream in memory. The position may be beyond the end. */
final class PyBytesIO extends PyObject {
    /** The contents; null when closed. Views of it forbid resizing. */
    PyByteArray store = new PyByteArray(new byte[0]);
    int position;

    PyBytesIO(PyType type) {
        super(type);
    }

    void checkOpen() {
        if (store == null) {
            throw IoTypes.closed();
        }
    }

    /** Up to {@code length} bytes; all that is left when it is negative. */
    byte[] read(long length) {
        int available = Math.max(0, store.size - position);
        int count = length < 0 ? available : (int) Math.min(available, length);
        int start = Math.min(position, store.size);
        position += count;
        return Arrays.copyOfRange(store.value, start, start + count);
    }

    byte[] readLine(long limit) {
        int stop = limit < 0 ? store.size : (int) Math.min(store.size, position + limit);
        int at = position;
        while (at < stop) {
            if (store.value[at++] == '\n') {
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
        if (end > store.size) {
            checkExports();
        }
        if (end > store.value.length) {
            long larger = Math.min(Integer.MAX_VALUE - 8, store.value.length * 9L / 8 + 16);
            store.value = Arrays.copyOf(store.value, (int) Math.max(end, larger));
        }
        if (position > store.size) {
            Arrays.fill(store.value, store.size, position, (byte) 0);
        }
        System.arraycopy(bytes, 0, store.value, position, bytes.length);
        position = (int) end;
        store.size = Math.max(store.size, position);
    }

    /** BufferError when a view forbids resizing. */
    void checkExports() {
        if (store.exports > 0) {
            throw Raise.error(ExceptionTypes.BUFFER_ERROR, "Existing exports of data: object cannot be re-sized");
        }
    }
}
