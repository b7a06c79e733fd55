package pbcvm.modules.io;

import java.util.Arrays;
import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;

/** A text stream in memory: code points in an array. */
final class PyStringIO extends PyObject {
    /** Null before {@code __init__} and when closed. */
    int[] data;
    boolean closed;
    int size;
    int position;
    /** The argument {@code newline}; null for universal. */
    String newline;
    /** Finds or translates line ends on writing; null when line ends are left alone. */
    Newlines newlines;
    String writeNewline;

    PyStringIO(PyType type) {
        super(type);
    }

    void checkOpen() {
        if (closed) {
            throw Raise.valueError("I/O operation on closed file");
        }
        if (data == null) {
            throw Raise.valueError("I/O operation on uninitialized object");
        }
    }

    int[] read(long length) {
        int available = Math.max(0, size - position);
        int count = length < 0 ? available : (int) Math.min(available, length);
        int start = Math.min(position, size);
        position += count;
        return Arrays.copyOfRange(data, start, start + count);
    }

    int[] readLine(long limit) {
        int stop = limit < 0 ? size : (int) Math.min(size, position + limit);
        int at = position;
        while (at < stop) {
            int point = data[at++];
            if (point == '\n' && !"\r".equals(newline) && !"\r\n".equals(newline)) {
                break;
            }
            if (point == '\n' && "\r\n".equals(newline) && at >= 2 && data[at - 2] == '\r') {
                break;
            }
            if (point == '\r' && ("\r".equals(newline) || "".equals(newline))) {
                if ("".equals(newline) && at < stop && data[at] == '\n') {
                    at++;
                }
                break;
            }
        }
        return read(Math.max(0, at - position));
    }

    void write(int[] points) {
        if (points.length == 0) {
            return;
        }
        int end = Math.addExact(position, points.length);
        if (end > data.length) {
            data = Arrays.copyOf(data, Math.max(end, data.length + (data.length >> 1) + 16));
        }
        if (position > size) {
            Arrays.fill(data, size, position, 0);
        }
        System.arraycopy(points, 0, data, position, points.length);
        position = end;
        size = Math.max(size, end);
    }
}
