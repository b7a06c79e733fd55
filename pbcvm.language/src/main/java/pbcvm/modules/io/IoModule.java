package pbcvm.modules.io;

import pbcvm.PbcvmContext;
import pbcvm.error.Raise;
import pbcvm.object.ModuleTable;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Shape;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.runtime.files.Paths;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.ints.Ints;
import pbcvm.types.singletons.PyNone;

/** The module {@code _io}. */
public final class IoModule {
    private IoModule() {
    }

    /** Fills the module. */
    public static void table(ModuleTable m) {
        for (PyType type : new PyType[]{IoTypes.IO_BASE, IoTypes.RAW_IO_BASE, IoTypes.BUFFERED_IO_BASE,
            IoTypes.TEXT_IO_BASE, IoTypes.FILE_IO, IoTypes.BUFFERED_READER, IoTypes.BUFFERED_WRITER,
            IoTypes.BUFFERED_RANDOM, IoTypes.BUFFERED_PAIR, IoTypes.BYTES_IO, IoTypes.STRING_IO,
            IoTypes.TEXT_IO_WRAPPER, IoTypes.NEWLINE_DECODER, IoTypes.unsupportedOperation()}) {
            m.type(type);
        }
        m.constant("BlockingIOError", ExceptionTypes.BLOCKING_IO_ERROR);
        m.constant("DEFAULT_BUFFER_SIZE", (long) PyBuffered.DEFAULT_SIZE);
        m.functionN("open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, "
                + "opener=None)", IoModule::open);
        m.function("open_code(path)", path -> {
            if (Py.asString(path) == null) {
                throw Raise.typeError("open_code() argument 'path' must be str, not %s", Raise.typeName(path));
            }
            return open(path, "rb");
        });
        m.function("text_encoding(encoding, stacklevel=2, /)",
                (encoding, level) -> encoding == PyNone.NONE ? Str.of("locale") : encoding);
    }

    /** {@code open(file, mode)} from Java. */
    static Object open(Object file, String mode) {
        return open(new Object[]{file, Str.of(mode), -1L, PyNone.NONE, PyNone.NONE, PyNone.NONE, true, PyNone.NONE});
    }

    /** {@code open} with all its arguments. */
    public static Object open(Object[] args) {
        Object file = args[0];
        if (!Ints.isInt(file)) {
            file = Paths.fsPath(file);
        }
        if (Py.asString(args[1]) == null) {
            throw Raise.typeError("open() argument 'mode' must be str, not %s", Raise.typeName(args[1]));
        }
        String mode = Py.strJava(args[1]);
        OpenMode kind = OpenMode.parse(mode);
        long buffering = Py.indexAsLong(args[2]);
        checkBinary(kind, args[3], args[4], args[5]);
        PyFileIO raw = new PyFileIO(IoTypes.FILE_IO);
        FileIoTable.initialize(raw, file, Str.of(kind.rawMode()), Py.isTrue(args[6]), args[7]);
        try {
            return wrap(raw, kind, mode, buffering, args);
        } catch (RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    private static void checkBinary(OpenMode kind, Object encoding, Object errors, Object newline) {
        if (!kind.binary()) {
            return;
        }
        if (encoding != PyNone.NONE) {
            throw Raise.valueError("binary mode doesn't take an encoding argument");
        }
        if (errors != PyNone.NONE) {
            throw Raise.valueError("binary mode doesn't take an errors argument");
        }
        if (newline != PyNone.NONE) {
            throw Raise.valueError("binary mode doesn't take a newline argument");
        }
    }

    private static Object wrap(PyFileIO raw, OpenMode kind, String mode, long wantedBuffering, Object[] args) {
        long buffering = wantedBuffering;
        boolean byLine = buffering == 1 && !kind.binary();
        if (buffering < 0 && raw.file.isTerminal()) {
            byLine = true;
        }
        if (buffering < 0 || buffering == 1) {
            buffering = PyBuffered.BLOCK_SIZE;
        }
        if (buffering == 0) {
            if (!kind.binary()) {
                throw Raise.valueError("can't have unbuffered text I/O");
            }
            return raw;
        }
        PyType type = kind.updating() ? IoTypes.BUFFERED_RANDOM
                : kind.writing() ? IoTypes.BUFFERED_WRITER : IoTypes.BUFFERED_READER;
        Object buffered = Py.call(type, raw, buffering);
        if (kind.binary()) {
            if (kind.writing() || kind.updating()) {
                PbcvmContext.get().files().addWriter(buffered, raw.file.file);
            }
            return buffered;
        }
        Object text = Py.call(IoTypes.TEXT_IO_WRAPPER, buffered, args[3], args[4], args[5], byLine);
        Shape.put((PyObject) text, Str.intern("mode"), Str.of(mode));
        if (kind.writing() || kind.updating()) {
            PbcvmContext.get().files().addWriter(text, raw.file.file);
        }
        return text;
    }
}
