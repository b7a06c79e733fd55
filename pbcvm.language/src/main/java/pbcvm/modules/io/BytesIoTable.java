package pbcvm.modules.io;

import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.Shape;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.bytes.PyByteArray;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.memoryviews.MemoryViewType;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** Namespace of the class {@code BytesIO}. */
final class BytesIoTable {
    private BytesIoTable() {
    }

    static void table(TypeTable t) {
        IoTypes.openNew(t);
        t.method("__init__(self, initial_bytes=?)", (self, initial) -> {
            PyBytesIO stream = (PyBytesIO) self;
            byte[] bytes = initial == null || initial == PyNone.NONE ? new byte[0] : IoBytes.of(initial);
            stream.store = new PyByteArray(bytes.clone());
            stream.position = 0;
            return PyNone.NONE;
        });
        t.getter("closed", self -> ((PyBytesIO) self).store == null);
        for (String name : new String[]{"readable", "writable", "seekable"}) {
            t.method(name + "(self, /)", self -> open(self) != null);
        }
        t.method("isatty(self, /)", self -> open(self) == null);
        t.method("flush(self, /)", self -> {
            open(self);
            return PyNone.NONE;
        });
        t.method("close(self, /)", self -> {
            PyBytesIO stream = (PyBytesIO) self;
            if (stream.store != null) {
                stream.checkExports();
            }
            stream.store = null;
            return PyNone.NONE;
        });
        t.method("tell(self, /)", self -> (long) open(self).position);
        t.method("getvalue(self, /)", self -> new PyBytes(open(self).store.toArray()));
        t.method("getbuffer(self, /)", self -> Py.call(MemoryViewType.TYPE, open(self).store));
        reading(t);
        writing(t);
        t.method("__getstate__(self, /)", self -> PyTuple.of(Py.callMethod(self, "getvalue"),
                (long) open(self).position, attributes((PyObject) self)));
        t.method("__setstate__(self, state, /)", BytesIoTable::setState);
    }

    private static Object attributes(PyObject self) {
        return self.shape().isDictMode() || !Shape.keys(self).isEmpty() ? Shape.dictOf(self) : PyNone.NONE;
    }

    private static Object setState(Object self, Object state) {
        if (!(state instanceof PyTuple tuple) || tuple.size() < 3) {
            throw Raise.typeError("%s.__setstate__ argument should be 3-tuple, got %s", Raise.typeName(self),
                    Raise.typeName(state));
        }
        PyBytesIO stream = open(self);
        stream.store = new PyByteArray(IoBytes.of(tuple.items[0]).clone());
        stream.position = (int) Py.indexAsLong(tuple.items[1]);
        if (tuple.items[2] instanceof PyDict dict) {
            Shape.dictOf(stream).putAll(dict);
        }
        return PyNone.NONE;
    }

    private static PyBytesIO open(Object self) {
        ((PyBytesIO) self).checkOpen();
        return (PyBytesIO) self;
    }

    private static void reading(TypeTable t) {
        t.method("read(self, size=-1, /)", (self, size) -> new PyBytes(open(self).read(IoBytes.size(size, -1))));
        t.method("read1(self, size=-1, /)", (self, size) -> new PyBytes(open(self).read(IoBytes.size(size, -1))));
        t.method("readline(self, size=-1, /)",
                (self, size) -> new PyBytes(open(self).readLine(IoBytes.size(size, -1))));
        t.method("readlines(self, size=None, /)", (self, size) -> {
            open(self);
            return IoBaseTable.readLines(self, IoBytes.size(size, -1));
        });
        t.method("__next__(self, /)", self -> {
            byte[] line = open(self).readLine(-1);
            if (line.length == 0) {
                throw Raise.stopIteration(null);
            }
            return new PyBytes(line);
        });
        t.method("readinto(self, buffer, /)", (self, buffer) -> {
            byte[] data = open(self).read(IoBytes.room(buffer));
            IoBytes.store(buffer, data, data.length);
            return (long) data.length;
        });
        t.method("seek(self, pos, whence=0, /)", (self, position, whence) -> seek(open(self), Py.indexAsLong(position),
                Py.indexAsInt(whence)));
    }

    private static Object seek(PyBytesIO self, long offset, int whence) {
        long base = switch (whence) {
            case 0 -> {
                if (offset < 0) {
                    throw Raise.valueError("negative seek value %d", offset);
                }
                yield 0;
            }
            case 1 -> self.position;
            case 2 -> self.store.size;
            default -> throw Raise.valueError("invalid whence (%d, should be 0, 1 or 2)", whence);
        };
        if (base + offset > Integer.MAX_VALUE - 8) {
            throw Raise.overflowError("new position too large");
        }
        self.position = (int) Math.max(0, base + offset);
        return (long) self.position;
    }

    private static void writing(TypeTable t) {
        t.method("write(self, b, /)", (self, b) -> {
            byte[] data = IoBytes.of(b);
            open(self).write(data);
            return (long) data.length;
        });
        t.method("truncate(self, size=None, /)", (self, size) -> {
            PyBytesIO stream = open(self);
            long wanted = IoBytes.size(size, stream.position);
            if (wanted < 0) {
                throw Raise.valueError("negative size value %d", wanted);
            }
            if (wanted < stream.store.size) {
                stream.checkExports();
                stream.store.size = (int) wanted;
            }
            return wanted;
        });
    }
}
