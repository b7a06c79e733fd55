package pbcvm.modules.io;

import pbcvm.error.Raise;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.singletons.PyNone;

/** Namespace of the class {@code BufferedRWPair}: reading goes to one stream, writing to another. */
final class BufferedPairTable {
    private BufferedPairTable() {
    }

    static void table(TypeTable t) {
        IoTypes.openNew(t);
        t.method("__init__(self, reader, writer, buffer_size=8192, /)", (self, reader, writer, size) -> {
            Py.callMethod(reader, "_checkReadable");
            Py.callMethod(writer, "_checkWritable");
            PyBufferedPair pair = (PyBufferedPair) self;
            pair.reader = (PyBuffered) Py.call(IoTypes.BUFFERED_READER, reader, size);
            pair.writer = (PyBuffered) Py.call(IoTypes.BUFFERED_WRITER, writer, size);
            return PyNone.NONE;
        });
        for (String name : new String[]{"read", "peek", "read1", "readinto", "readinto1"}) {
            t.methodN(name + "(self, /, *args)", args -> forward(reader(args[0]), name, args[1]));
        }
        t.methodN("write(self, /, *args)", args -> forward(writer(args[0]), "write", args[1]));
        t.methodN("flush(self, /)", args -> Py.callMethod(writer(args[0]), "flush"));
        t.methodN("readable(self, /)", args -> Py.callMethod(reader(args[0]), "readable"));
        t.methodN("writable(self, /)", args -> Py.callMethod(writer(args[0]), "writable"));
        t.method("isatty(self, /)", self -> {
            Object result = Py.callMethod(writer(self), "isatty");
            return Py.isTrue(result) ? result : Py.callMethod(reader(self), "isatty");
        });
        t.method("close(self, /)", self -> {
            try {
                Py.callMethod(writer(self), "close");
            } finally {
                Py.callMethod(reader(self), "close");
            }
            return PyNone.NONE;
        });
        t.getter("closed", self -> writer(self).isClosed());
    }

    private static Object forward(PyBuffered target, String name, Object args) {
        return Py.callMethod(target, name, ((pbcvm.types.tuples.PyTuple) args).items);
    }

    private static PyBuffered reader(Object self) {
        return ready(((PyBufferedPair) self).reader);
    }

    private static PyBuffered writer(Object self) {
        return ready(((PyBufferedPair) self).writer);
    }

    private static PyBuffered ready(PyBuffered stream) {
        if (stream == null) {
            throw Raise.valueError("I/O operation on uninitialized object");
        }
        return stream;
    }
}
