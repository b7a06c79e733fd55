package pbcvm.modules.posix;

import java.util.Arrays;
import pbcvm.PbcvmContext;
import pbcvm.error.OsErrors;
import pbcvm.error.PythonException;
import pbcvm.object.ModuleTable;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.runtime.files.Errno;
import pbcvm.runtime.files.FileTable;
import pbcvm.runtime.files.OpenFile;
import pbcvm.types.bytes.Buffers;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.structseq.StructSequence;

/** Functions of {@code posix} on file descriptors. */
final class PosixDescriptors {
    static final StructSequence TERMINAL_SIZE = StructSequence.of("os", "terminal_size", "columns", "lines");
    private static final int NOT_A_TERMINAL = 25;

    private PosixDescriptors() {
    }

    private static FileTable files() {
        return PbcvmContext.get().files();
    }

    static void table(ModuleTable m) {
        m.functionN("open(path, flags, mode=511, *, dir_fd=None)", args -> {
            PosixPath.noDirectory("open", args[3]);
            PosixPath path = PosixPath.of("open", args[0]);
            return (long) files().open(path.file(), Py.indexAsInt(args[1]), path.given());
        });
        m.function("close(fd)", descriptor -> {
            files().close(Py.indexAsLong(descriptor));
            return PyNone.NONE;
        });
        m.function("closerange(fd_low, fd_high, /)", (low, high) -> {
            for (long i = Py.indexAsLong(low); i < Py.indexAsLong(high); i++) {
                if (files().get(i) != null) {
                    files().close(i);
                }
            }
            return PyNone.NONE;
        });
        m.function("read(fd, length, /)", (descriptor, length) -> {
            OpenFile file = files().need(Py.indexAsLong(descriptor));
            long wanted = Py.indexAsLong(length);
            if (wanted < 0) {
                throw OsErrors.of(Errno.EINVAL);
            }
            byte[] data = new byte[(int) wanted];
            int count = file.read(data, 0, data.length);
            return new PyBytes(count == data.length ? data : Arrays.copyOf(data, count));
        });
        m.function("write(fd, data, /)", (descriptor, data) -> {
            byte[] bytes = Buffers.bytes(data);
            return (long) files().need(Py.indexAsLong(descriptor)).write(bytes, 0, bytes.length);
        });
        m.function("lseek(fd, position, how, /)", (descriptor, position, how) -> files()
                .need(Py.indexAsLong(descriptor)).seek(Py.indexAsLong(position), Py.indexAsInt(how)));
        m.function("fstat(fd)", descriptor -> StatResult.of(files().need(Py.indexAsLong(descriptor))));
        m.function("ftruncate(fd, length, /)", (descriptor, length) -> {
            files().need(Py.indexAsLong(descriptor)).truncate(Py.indexAsLong(length));
            return PyNone.NONE;
        });
        for (String name : new String[]{"fsync", "fdatasync"}) {
            m.function(name + "(fd)", descriptor -> {
                files().need(Py.indexAsLong(descriptor));
                return PyNone.NONE;
            });
        }
        m.function("isatty(fd, /)", descriptor -> {
            OpenFile file = files().get(Py.indexAsLong(descriptor));
            return file != null && file.isTerminal();
        });
        m.function("dup(fd, /)", descriptor -> (long) files().duplicate(Py.indexAsLong(descriptor)));
        m.function("get_inheritable(fd, /)", descriptor -> {
            files().need(Py.indexAsLong(descriptor));
            return Py.indexAsLong(descriptor) < 3;
        });
        m.function("set_inheritable(fd, inheritable, /)", (descriptor, value) -> {
            files().need(Py.indexAsLong(descriptor));
            return PyNone.NONE;
        });
        terminals(m);
    }

    private static void terminals(ModuleTable m) {
        m.function("device_encoding(fd)", descriptor -> {
            OpenFile file = files().get(Py.indexAsLong(descriptor));
            return file != null && file.isTerminal() ? Str.of("UTF-8") : PyNone.NONE;
        });
        m.function("get_terminal_size(fd=?, /)", PosixDescriptors::terminalSize);
    }

    private static Object terminalSize(Object descriptor) {
        OpenFile file = files().need(descriptor == null ? 1 : Py.indexAsLong(descriptor));
        var environment = PbcvmContext.get().env().getEnvironment();
        if (!file.isTerminal()) {
            throw OsErrors.of(NOT_A_TERMINAL);
        }
        return TERMINAL_SIZE.create(number(environment.get("COLUMNS"), 80L), number(environment.get("LINES"), 24L));
    }

    private static Long number(String text, long otherwise) {
        return text != null && text.matches("\\d{1,6}") ? Long.valueOf(text) : Long.valueOf(otherwise);
    }

    static PythonException unsupported(String function) {
        return pbcvm.error.Raise.error(ExceptionTypes.NOT_IMPLEMENTED_ERROR, "os.%s() is not supported", function);
    }
}
