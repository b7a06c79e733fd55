package pbcvm.modules.io;

import java.util.function.Consumer;
import pbcvm.PbcvmContext;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.exceptions.PyBaseException;
import pbcvm.types.tuples.PyTuple;

/** The classes of {@code _io}. */
public final class IoTypes {
    public static final PyType IO_BASE = type("_IOBase", PyType.OBJECT, IoBaseTable::table).withDict();
    public static final PyType RAW_IO_BASE = type("_RawIOBase", IO_BASE, IoBaseTable::rawTable);
    public static final PyType BUFFERED_IO_BASE = type("_BufferedIOBase", IO_BASE, IoBaseTable::bufferedTable);
    public static final PyType TEXT_IO_BASE = type("_TextIOBase", IO_BASE, IoBaseTable::textTable);
    public static final PyType FILE_IO = type("FileIO", RAW_IO_BASE, FileIoTable::table).ownLayout()
            .allocate(PyFileIO::new);
    public static final PyType BUFFERED_READER = buffered("BufferedReader", BufferedTables::reader);
    public static final PyType BUFFERED_WRITER = buffered("BufferedWriter", BufferedTables::writer);
    public static final PyType BUFFERED_RANDOM = buffered("BufferedRandom", BufferedTables::random);
    public static final PyType BUFFERED_PAIR = type("BufferedRWPair", BUFFERED_IO_BASE, BufferedPairTable::table)
            .ownLayout().allocate(PyBufferedPair::new);
    public static final PyType BYTES_IO = type("BytesIO", BUFFERED_IO_BASE, BytesIoTable::table).ownLayout()
            .allocate(PyBytesIO::new);
    public static final PyType STRING_IO = type("StringIO", TEXT_IO_BASE, StringIoTable::table).ownLayout()
            .allocate(PyStringIO::new);
    public static final PyType TEXT_IO_WRAPPER = type("TextIOWrapper", TEXT_IO_BASE, TextIoTable::table).ownLayout()
            .allocate(PyTextIOWrapper::new);
    public static final PyType NEWLINE_DECODER = type("IncrementalNewlineDecoder", PyType.OBJECT,
            NewlineDecoderTable::table).ownLayout().allocate(PyNewlineDecoder::new);

    private IoTypes() {
    }

    private static PyType type(String name, PyType base, Consumer<TypeTable> table) {
        return PyType.builtin(name, base, table).inModule("_io");
    }

    private static PyType buffered(String name, Consumer<TypeTable> table) {
        return type(name, BUFFERED_IO_BASE, table).ownLayout().allocate(PyBuffered::new);
    }

    /** A {@code __new__} that takes any arguments and leaves them to {@code __init__}. */
    static void openNew(TypeTable t) {
        t.newMethod("__new__(type, /, *args, **kwargs)",
                args -> ((PyType) args[0]).allocator().allocate((PyType) args[0]));
    }

    static PythonException unsupported(String message) {
        PyType type = (PyType) PbcvmContext.get().importBuiltin("_io").namespace().get("UnsupportedOperation");
        return new PythonException((PyBaseException) Py.call(type, Str.of(message)));
    }

    /** Makes the class {@code UnsupportedOperation}, which belongs to one context since programs may change it. */
    static PyType unsupportedOperation() {
        PyDict namespace = new PyDict();
        namespace.put("__module__", Str.of("io"));
        return (PyType) Py.call(PyType.TYPE, Str.of("UnsupportedOperation"),
                PyTuple.of(ExceptionTypes.OS_ERROR, ExceptionTypes.VALUE_ERROR), namespace);
    }

    static PythonException closed() {
        return Raise.valueError("I/O operation on closed file.");
    }
}
