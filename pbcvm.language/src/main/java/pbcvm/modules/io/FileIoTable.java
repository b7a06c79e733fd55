package pbcvm.modules.io;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import pbcvm.PbcvmContext;
import pbcvm.error.Raise;
import pbcvm.object.Shape;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.runtime.files.FileTable;
import pbcvm.runtime.files.Paths;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.ints.Ints;
import pbcvm.types.singletons.PyNone;

/** Namespace of the class {@code FileIO}. */
final class FileIoTable {
    private FileIoTable() {
    }

    static void table(TypeTable t) {
        IoTypes.openNew(t);
        t.methodN("__init__(self, file, mode='r', closefd=True, opener=None)", args -> {
            initialize((PyFileIO) args[0], args[1], args[2], Py.isTrue(args[3]), args[4]);
            return PyNone.NONE;
        });
        t.method("read(self, size=-1, /)", (self, size) -> read((PyFileIO) self, IoBytes.size(size, -1)));
        t.method("readall(self, /)", self -> new PyBytes(readAll((PyFileIO) self)));
        t.method("readinto(self, buffer, /)", (self, buffer) -> {
            byte[] data = new byte[IoBytes.room(buffer)];
            int count = ((PyFileIO) self).read(data, 0, data.length);
            IoBytes.store(buffer, data, count);
            return (long) count;
        });
        t.method("write(self, b, /)", (self, b) -> {
            byte[] data = IoBytes.of(b);
            return (long) ((PyFileIO) self).write(data, 0, data.length);
        });
        t.method("seek(self, pos, whence=0, /)", (self, position, whence) -> {
            if (IoBytes.isFloat(position)) {
                throw Raise.typeError("'%s' object cannot be interpreted as an integer", Raise.typeName(position));
            }
            return ((PyFileIO) self).open().seek(Py.indexAsLong(position), Py.indexAsInt(whence));
        });
        t.method("tell(self, /)", self -> ((PyFileIO) self).open().seek(0, 1));
        t.method("truncate(self, size=None, /)", (self, size) -> truncate((PyFileIO) self, size));
        t.method("fileno(self, /)", self -> {
            ((PyFileIO) self).open();
            return (long) ((PyFileIO) self).descriptor;
        });
        t.method("isatty(self, /)", self -> ((PyFileIO) self).open().isTerminal());
        t.method("seekable(self, /)", self -> ((PyFileIO) self).open().isSeekable());
        t.method("readable(self, /)", self -> {
            ((PyFileIO) self).open();
            return ((PyFileIO) self).readable;
        });
        t.method("writable(self, /)", self -> {
            ((PyFileIO) self).open();
            return ((PyFileIO) self).writable;
        });
        t.method("close(self, /)", self -> {
            ((PyFileIO) self).close();
            return PyNone.NONE;
        });
        t.getter("closed", self -> ((PyFileIO) self).descriptor < 0);
        t.getter("closefd", self -> ((PyFileIO) self).closeDescriptor);
        t.getter("mode", self -> Str.of(((PyFileIO) self).mode()));
        t.constant("_blksize", (long) PyBuffered.BLOCK_SIZE);
        t.method("__repr__(self, /)", self -> Str.of(repr((PyFileIO) self)));
    }

    private static String repr(PyFileIO self) {
        if (self.descriptor < 0) {
            return "<_io.FileIO [closed]>";
        }
        Object name = Py.getAttrOrNull(self, "name");
        return "<_io.FileIO " + (name == null ? "fd=" + self.descriptor : "name=" + Py.reprJava(name)) + " mode='"
                + self.mode() + "' closefd=" + (self.closeDescriptor ? "True" : "False") + ">";
    }

    /** Opens the file. */
    static void initialize(PyFileIO self, Object file, Object mode, boolean closeDescriptor, Object opener) {
        if (Py.asString(mode) == null) {
            throw Raise.typeError("FileIO() argument 2 must be str, not %s", Raise.typeName(mode));
        }
        int flags = parseMode(self, Py.strJava(mode));
        FileTable files = PbcvmContext.get().files();
        if (Ints.isInt(file)) {
            int descriptor = Py.indexAsInt(file);
            if (descriptor < 0) {
                throw Raise.valueError("negative file descriptor");
            }
            self.file = files.need(descriptor);
            self.descriptor = descriptor;
            self.closeDescriptor = closeDescriptor;
        } else {
            if (!closeDescriptor) {
                throw Raise.valueError("Cannot use closefd=False with file name");
            }
            self.descriptor = openPath(files, file, flags, opener);
            self.file = files.need(self.descriptor);
        }
        Shape.put(self, Str.intern("name"), file);
        if (self.appending && self.file.isSeekable()) {
            self.file.seek(0, 2);
        }
    }

    private static int openPath(FileTable files, Object file, int flags, Object opener) {
        Object name = Paths.fsPath(file);
        if (opener == PyNone.NONE) {
            return files.open(files.file(Paths.java(name), name), flags, name);
        }
        Object descriptor = Py.call(opener, file, (long) flags);
        if (!Ints.isInt(descriptor)) {
            throw Raise.typeError("expected integer from opener");
        }
        int number = Py.indexAsInt(descriptor);
        if (number < 0) {
            throw Raise.valueError("opener returned %d", number);
        }
        return number;
    }

    private static int parseMode(PyFileIO self, String mode) {
        boolean plus = false;
        int kinds = 0;
        int flags = 0;
        for (char c : mode.toCharArray()) {
            switch (c) {
                case 'x' -> {
                    kinds++;
                    self.created = true;
                    self.writable = true;
                    flags |= FileTable.O_EXCL | FileTable.O_CREAT;
                }
                case 'r' -> {
                    kinds++;
                    self.readable = true;
                }
                case 'w' -> {
                    kinds++;
                    self.writable = true;
                    flags |= FileTable.O_CREAT | FileTable.O_TRUNC;
                }
                case 'a' -> {
                    kinds++;
                    self.writable = true;
                    self.appending = true;
                    flags |= FileTable.O_APPEND | FileTable.O_CREAT;
                }
                case 'b' -> {
                    continue;
                }
                case '+' -> {
                    kinds += plus ? 2 : 0;
                    plus = true;
                }
                default -> throw Raise.valueError("invalid mode: %s", mode);
            }
        }
        if (kinds != 1) {
            throw Raise.valueError("Must have exactly one of create/read/write/append mode and at most one plus");
        }
        self.readable |= plus;
        self.writable |= plus;
        return flags | (plus ? FileTable.O_RDWR : self.writable ? FileTable.O_WRONLY : 0);
    }

    private static Object read(PyFileIO self, long size) {
        if (size < 0) {
            return new PyBytes(readAll(self));
        }
        byte[] data = new byte[(int) size];
        int count = self.read(data, 0, data.length);
        return new PyBytes(count == data.length ? data : Arrays.copyOf(data, count));
    }

    static byte[] readAll(PyFileIO self) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] part = new byte[1 << 16];
        for (int count = self.read(part, 0, part.length); count > 0; count = self.read(part, 0, part.length)) {
            all.write(part, 0, count);
        }
        return all.toByteArray();
    }

    private static Object truncate(PyFileIO self, Object size) {
        self.open();
        if (!self.writable) {
            throw IoTypes.unsupported("File not open for writing");
        }
        long wanted = size == PyNone.NONE ? self.file.seek(0, 1) : Py.indexAsLong(size);
        self.file.truncate(wanted);
        return wanted;
    }
}
