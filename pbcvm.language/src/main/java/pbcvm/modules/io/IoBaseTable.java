package pbcvm.modules.io;

import com.oracle.truffle.api.strings.TruffleString;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.Shape;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.bytes.PyByteArray;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.lists.PyList;
import pbcvm.types.singletons.PyNone;

/** Namespaces of the abstract base classes: what every stream has, in terms of a few methods of its class. */
final class IoBaseTable {
    private static final TruffleString CLOSED = Str.intern("__IOBase_closed");

    private IoBaseTable() {
    }

    static void table(TypeTable t) {
        t.method("seek(self, offset, whence=0, /)", (self, offset, whence) -> unsupported("seek"));
        t.method("tell(self, /)", self -> Py.callMethod(self, "seek", 0L, 1L));
        t.method("truncate(self, size=None, /)", (self, size) -> unsupported("truncate"));
        t.method("fileno(self, /)", self -> unsupported("fileno"));
        t.method("seekable(self, /)", self -> checkOpen(self, false));
        t.method("readable(self, /)", self -> checkOpen(self, false));
        t.method("writable(self, /)", self -> checkOpen(self, false));
        t.method("isatty(self, /)", self -> checkOpen(self, false));
        t.method("flush(self, /)", self -> {
            return checkOpen(self, PyNone.NONE);
        });
        t.method("close(self, /)", IoBaseTable::close);
        t.getter("closed", IoBaseTable::hasMark);
        t.method("_checkClosed(self, msg=?, /)", (self, message) -> checkOpen(self, PyNone.NONE));
        t.method("_checkSeekable(self, /)", self -> check(self, "seekable", "File or stream is not seekable."));
        t.method("_checkReadable(self, /)", self -> check(self, "readable", "File or stream is not readable."));
        t.method("_checkWritable(self, /)", self -> check(self, "writable", "File or stream is not writable."));
        t.method("__enter__(self, /)", self -> checkOpen(self, self));
        t.methodN("__exit__(self, /, *args)", args -> {
            Py.callMethod(args[0], "close");
            return PyNone.NONE;
        });
        t.method("__iter__(self, /)", self -> checkOpen(self, self));
        t.method("__next__(self, /)", self -> {
            Object line = Py.callMethod(self, "readline");
            if (Py.len(line) == 0) {
                throw Raise.stopIteration(null);
            }
            return line;
        });
        t.method("readline(self, size=-1, /)", (self, size) -> readLine(self, IoBytes.size(size, -1)));
        t.method("readlines(self, hint=-1, /)", (self, hint) -> readLines(self, IoBytes.size(hint, -1)));
        t.method("writelines(self, lines, /)", IoBaseTable::writeLines);
    }

    private static Object unsupported(String name) {
        throw IoTypes.unsupported(name);
    }

    private static boolean hasMark(Object self) {
        return Shape.get((PyObject) self, CLOSED) != null;
    }

    static boolean isClosed(Object self) {
        Object closed = Py.getAttrOrNull(self, "closed");
        return closed != null && Py.isTrue(closed);
    }

    static Object checkOpen(Object self, Object result) {
        if (isClosed(self)) {
            throw IoTypes.closed();
        }
        return result;
    }

    private static Object check(Object self, String method, String message) {
        if (Py.callMethod(self, method) != Boolean.TRUE) {
            throw IoTypes.unsupported(message);
        }
        return true;
    }

    private static Object close(Object self) {
        if (hasMark(self)) {
            return PyNone.NONE;
        }
        try {
            Py.callMethod(self, "flush");
        } finally {
            Shape.put((PyObject) self, CLOSED, true);
        }
        return PyNone.NONE;
    }

    private static Object readLine(Object self, long limit) {
        Object peek = Py.getAttrOrNull(self, "peek");
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (limit < 0 || line.size() < limit) {
            long count = 1;
            if (peek != null) {
                Object ahead = Py.call(peek, 1L);
                if (!(ahead instanceof PyBytes bytes)) {
                    throw Raise.error(pbcvm.types.exceptions.ExceptionTypes.OS_ERROR,
                            "peek() should have returned a bytes object, not '%s'", Raise.typeName(ahead));
                }
                count = lineLength(bytes.value);
                if (limit >= 0) {
                    count = Math.min(count, limit - line.size());
                }
            }
            Object read = Py.callMethod(self, "read", count);
            if (!(read instanceof PyBytes bytes)) {
                throw Raise.error(pbcvm.types.exceptions.ExceptionTypes.OS_ERROR,
                        "read() should have returned a bytes object, not '%s'", Raise.typeName(read));
            }
            if (bytes.value.length == 0) {
                break;
            }
            line.writeBytes(bytes.value);
            if (bytes.value[bytes.value.length - 1] == '\n') {
                break;
            }
        }
        return new PyBytes(line.toByteArray());
    }

    private static long lineLength(byte[] ahead) {
        for (int i = 0; i < ahead.length; i++) {
            if (ahead[i] == '\n') {
                return i + 1;
            }
        }
        return Math.max(1, ahead.length);
    }

    static Object readLines(Object self, long hint) {
        PyList lines = new PyList();
        long total = 0;
        Object iterator = Py.iter(self);
        for (Object line = Py.next(iterator); line != null; line = Py.next(iterator)) {
            lines.append(line);
            total += Py.len(line);
            if (hint > 0 && total >= hint) {
                break;
            }
        }
        return lines;
    }

    private static Object writeLines(Object self, Object lines) {
        checkOpen(self, null);
        Object iterator = Py.iter(lines);
        for (Object line = Py.next(iterator); line != null; line = Py.next(iterator)) {
            Py.callMethod(self, "write", line);
        }
        return PyNone.NONE;
    }

    static void rawTable(TypeTable t) {
        t.method("read(self, size=-1, /)", (self, size) -> rawRead(self, IoBytes.size(size, -1)));
        t.method("readall(self, /)", IoBaseTable::rawReadAll);
        t.method("readinto(self, buffer, /)", (self, buffer) -> notImplemented());
        t.method("write(self, b, /)", (self, b) -> notImplemented());
    }

    private static Object notImplemented() {
        throw Raise.of(pbcvm.types.exceptions.ExceptionTypes.NOT_IMPLEMENTED_ERROR);
    }

    private static Object rawRead(Object self, long size) {
        if (size < 0) {
            return Py.callMethod(self, "readall");
        }
        PyByteArray room = new PyByteArray(new byte[(int) size]);
        Object count = Py.callMethod(self, "readinto", room);
        if (count == PyNone.NONE) {
            return count;
        }
        return new PyBytes(Arrays.copyOf(room.value, (int) Py.indexAsLong(count)));
    }

    private static Object rawReadAll(Object self) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        while (true) {
            Object part = Py.callMethod(self, "read", (long) PyBuffered.DEFAULT_SIZE);
            if (part == PyNone.NONE && all.size() == 0) {
                return part;
            }
            if (part == PyNone.NONE || Py.len(part) == 0) {
                return new PyBytes(all.toByteArray());
            }
            if (!(part instanceof PyBytes bytes)) {
                throw Raise.typeError("read() should return bytes");
            }
            all.writeBytes(bytes.value);
        }
    }

    static void bufferedTable(TypeTable t) {
        t.method("detach(self, /)", self -> unsupported("detach"));
        t.methodN("read(self, /, *args)", args -> unsupported("read"));
        t.methodN("read1(self, /, *args)", args -> unsupported("read1"));
        t.method("write(self, b, /)", (self, b) -> unsupported("write"));
        t.method("readinto(self, buffer, /)", (self, buffer) -> readInto(self, buffer, "read"));
        t.method("readinto1(self, buffer, /)", (self, buffer) -> readInto(self, buffer, "read1"));
    }

    private static Object readInto(Object self, Object buffer, String method) {
        Object data = Py.callMethod(self, method, (long) IoBytes.room(buffer));
        if (!(data instanceof PyBytes bytes)) {
            throw Raise.typeError("read() should return bytes");
        }
        IoBytes.store(buffer, bytes.value, bytes.value.length);
        return (long) bytes.value.length;
    }

    static void textTable(TypeTable t) {
        t.method("detach(self, /)", self -> unsupported("detach"));
        t.methodN("read(self, /, *args)", args -> unsupported("read"));
        t.methodN("readline(self, /, *args)", args -> unsupported("readline"));
        t.method("write(self, s, /)", (self, s) -> unsupported("write"));
        t.getter("encoding", self -> PyNone.NONE);
        t.getter("newlines", self -> PyNone.NONE);
        t.getter("errors", self -> PyNone.NONE);
    }
}
