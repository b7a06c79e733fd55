package pbcvm.modules.io;

import pbcvm.PbcvmContext;
import pbcvm.error.Raise;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.singletons.PyNone;

/** Namespaces of {@code BufferedReader}, {@code BufferedWriter} and {@code BufferedRandom}. */
final class BufferedTables {
    private BufferedTables() {
    }

    static void reader(TypeTable t) {
        t.method("__init__(self, raw, buffer_size=8192)", (self, raw, size) -> {
            Py.callMethod(raw, "_checkReadable");
            return initialize(self, raw, size);
        });
        common(t);
        reading(t);
        t.method("flush(self, /)", self -> {
            Py.callMethod(((PyBuffered) self).raw(), "flush");
            return PyNone.NONE;
        });
    }

    static void writer(TypeTable t) {
        t.method("__init__(self, raw, buffer_size=8192)", (self, raw, size) -> {
            Py.callMethod(raw, "_checkWritable");
            return initialize(self, raw, size);
        });
        common(t);
        writing(t);
    }

    static void random(TypeTable t) {
        t.method("__init__(self, raw, buffer_size=8192)", (self, raw, size) -> {
            Py.callMethod(raw, "_checkSeekable");
            Py.callMethod(raw, "_checkReadable");
            Py.callMethod(raw, "_checkWritable");
            return initialize(self, raw, size);
        });
        common(t);
        reading(t);
        writing(t);
    }

    private static Object initialize(Object self, Object raw, Object size) {
        long number = Py.indexAsLong(size);
        if (number <= 0) {
            throw Raise.valueError("buffer size must be strictly positive");
        }
        ((PyBuffered) self).initialize(raw, (int) number);
        return PyNone.NONE;
    }

    private static void common(TypeTable t) {
        IoTypes.openNew(t);
        t.member("raw", self -> {
            PyBuffered buffered = (PyBuffered) self;
            return buffered.raw == null ? PyNone.NONE : buffered.raw;
        });
        t.getter("closed", self -> ((PyBuffered) self).isClosed());
        t.getter("name", self -> Py.getAttr(((PyBuffered) self).raw(), "name"));
        t.getter("mode", self -> Py.getAttr(((PyBuffered) self).raw(), "mode"));
        t.method("fileno(self, /)", self -> Py.callMethod(((PyBuffered) self).raw(), "fileno"));
        t.method("isatty(self, /)", self -> Py.callMethod(((PyBuffered) self).raw(), "isatty"));
        t.method("seekable(self, /)", self -> Py.callMethod(((PyBuffered) self).raw(), "seekable"));
        t.method("close(self, /)", self -> close((PyBuffered) self));
        t.method("detach(self, /)", self -> {
            PyBuffered buffered = (PyBuffered) self;
            Object raw = buffered.raw();
            Py.callMethod(self, "flush");
            buffered.raw = null;
            buffered.detached = true;
            return raw;
        });
        t.method("tell(self, /)", self -> {
            ((PyBuffered) self).raw();
            return ((PyBuffered) self).tell();
        });
        t.method("seek(self, target, whence=0, /)", (self, target, whence) -> seek((PyBuffered) self, target, whence));
        t.method("truncate(self, pos=None, /)", (self, position) -> {
            PyBuffered buffered = (PyBuffered) self;
            buffered.checkOpen("truncate");
            buffered.flush();
            return Py.callMethod(buffered.raw(), "truncate", position == PyNone.NONE ? buffered.tell() : position);
        });
        t.method("__repr__(self, /)", self -> Str.of(repr(self)));
    }

    private static String repr(Object self) {
        Object name = ((PyBuffered) self).raw == null ? null : Py.getAttrOrNull(self, "name");
        String type = Raise.typeName(self);
        return name == null ? "<" + type + ">" : "<" + type + " name=" + Py.reprJava(name) + ">";
    }

    private static Object seek(PyBuffered self, Object target, Object whence) {
        int how = Py.indexAsInt(whence);
        if (how < 0 || how > 2) {
            throw Raise.valueError("whence value %d unsupported", how);
        }
        self.checkOpen("seek");
        if (Py.callMethod(self.raw(), "seekable") != Boolean.TRUE) {
            throw IoTypes.unsupported("File or stream is not seekable.");
        }
        return self.seek(Py.indexAsLong(target), how);
    }

    private static Object close(PyBuffered self) {
        Object raw = self.raw();
        if (self.isClosed()) {
            return PyNone.NONE;
        }
        try {
            Py.callMethod(self, "flush");
        } finally {
            PbcvmContext.get().files().removeWriter(self);
            Py.callMethod(raw, "close");
        }
        return PyNone.NONE;
    }

    private static void reading(TypeTable t) {
        t.method("readable(self, /)", self -> Py.callMethod(((PyBuffered) self).raw(), "readable"));
        t.method("read(self, size=-1, /)", (self, size) -> read((PyBuffered) self, IoBytes.size(size, -1)));
        t.method("read1(self, size=-1, /)", (self, size) -> {
            ((PyBuffered) self).raw();
            ((PyBuffered) self).checkOpen("read");
            return new PyBytes(((PyBuffered) self).readOnce((int) Py.indexAsLong(size)));
        });
        t.method("peek(self, size=0, /)", (self, size) -> {
            ((PyBuffered) self).checkOpen("peek");
            return new PyBytes(((PyBuffered) self).peek());
        });
        t.method("readline(self, size=-1, /)", (self, size) -> {
            ((PyBuffered) self).checkOpen("readline");
            return new PyBytes(((PyBuffered) self).readLine(IoBytes.size(size, -1)));
        });
        t.method("__next__(self, /)", self -> {
            ((PyBuffered) self).checkOpen("readline");
            byte[] line = ((PyBuffered) self).readLine(-1);
            if (line.length == 0) {
                throw Raise.stopIteration(null);
            }
            return new PyBytes(line);
        });
        t.method("readinto(self, buffer, /)", (self, buffer) -> readInto((PyBuffered) self, buffer, false));
        t.method("readinto1(self, buffer, /)", (self, buffer) -> readInto((PyBuffered) self, buffer, true));
    }

    private static Object read(PyBuffered self, long size) {
        self.raw();
        if (size < -1) {
            throw Raise.valueError("read length must be non-negative or -1");
        }
        self.checkOpen("read");
        byte[] data = size < 0 ? self.readAll() : self.read((int) Math.min(size, Integer.MAX_VALUE - 8));
        return data == null ? PyNone.NONE : new PyBytes(data);
    }

    private static Object readInto(PyBuffered self, Object buffer, boolean once) {
        self.checkOpen("readinto");
        int room = IoBytes.room(buffer);
        byte[] data = once ? self.readOnce(room) : self.read(room);
        if (data == null) {
            return PyNone.NONE;
        }
        IoBytes.store(buffer, data, data.length);
        return (long) data.length;
    }

    private static void writing(TypeTable t) {
        t.method("writable(self, /)", self -> Py.callMethod(((PyBuffered) self).raw(), "writable"));
        t.method("write(self, buffer, /)", (self, buffer) -> {
            PyBuffered buffered = (PyBuffered) self;
            byte[] data = IoBytes.of(buffer);
            buffered.raw();
            if (buffered.isClosed()) {
                throw Raise.valueError("write to closed file");
            }
            buffered.write(data, 0, data.length);
            return (long) data.length;
        });
        t.method("flush(self, /)", self -> {
            ((PyBuffered) self).checkOpen("flush");
            ((PyBuffered) self).flush();
            return PyNone.NONE;
        });
    }
}
