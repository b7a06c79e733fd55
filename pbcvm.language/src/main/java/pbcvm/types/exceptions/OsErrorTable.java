package pbcvm.types.exceptions;

import java.util.Arrays;
import java.util.Map;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Slot;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** Namespace of the class {@code OSError}, and the choice of its subclass by error number. */
final class OsErrorTable {
    private OsErrorTable() {
    }

    /** The subclasses by Linux error number; made late because the classes refer to this table. */
    private static final class Subclasses {
        static final Map<Long, PyType> BY_ERRNO = Map.ofEntries(Map.entry(11L, ExceptionTypes.BLOCKING_IO_ERROR),
                Map.entry(114L, ExceptionTypes.BLOCKING_IO_ERROR),
                Map.entry(115L, ExceptionTypes.BLOCKING_IO_ERROR),
                Map.entry(32L, ExceptionTypes.BROKEN_PIPE_ERROR),
                Map.entry(108L, ExceptionTypes.BROKEN_PIPE_ERROR),
                Map.entry(10L, ExceptionTypes.CHILD_PROCESS_ERROR),
                Map.entry(103L, ExceptionTypes.CONNECTION_ABORTED_ERROR),
                Map.entry(111L, ExceptionTypes.CONNECTION_REFUSED_ERROR),
                Map.entry(104L, ExceptionTypes.CONNECTION_RESET_ERROR),
                Map.entry(17L, ExceptionTypes.FILE_EXISTS_ERROR),
                Map.entry(2L, ExceptionTypes.FILE_NOT_FOUND_ERROR),
                Map.entry(4L, ExceptionTypes.INTERRUPTED_ERROR),
                Map.entry(21L, ExceptionTypes.ISA_DIRECTORY_ERROR),
                Map.entry(20L, ExceptionTypes.NOTA_DIRECTORY_ERROR),
                Map.entry(13L, ExceptionTypes.PERMISSION_ERROR),
                Map.entry(1L, ExceptionTypes.PERMISSION_ERROR),
                Map.entry(3L, ExceptionTypes.PROCESS_LOOKUP_ERROR),
                Map.entry(110L, ExceptionTypes.TIMEOUT_ERROR));
    }

    static void table(TypeTable t) {
        t.newMethod("__new__(type, /, *args, **kwargs)", OsErrorTable::make);
        t.methodN("__init__(self, /, *args, **kwargs)", OsErrorTable::initialize);
        BaseExceptionTable.field(t, "errno", ExceptionFields.ERRNO);
        BaseExceptionTable.field(t, "strerror", ExceptionFields.STRERROR);
        BaseExceptionTable.field(t, "filename", ExceptionFields.FILENAME);
        BaseExceptionTable.field(t, "filename2", ExceptionFields.FILENAME2);
        t.property("characters_written", OsErrorTable::written, OsErrorTable::setWritten);
        t.method("__str__(self, /)", self -> str((PyBaseException) self));
        t.method("__reduce__(self, /)", self -> reduce((PyBaseException) self));
    }

    /** Whether the class parses the arguments in an {@code __init__} of its own. */
    private static boolean usesInit(PyType type) {
        return type.isHeapType() && type.lookup(Slot.INIT) != ExceptionTypes.OS_ERROR.lookup(Slot.INIT)
                && type.lookup(Slot.NEW) == ExceptionTypes.OS_ERROR.lookup(Slot.NEW);
    }

    private static Object make(Object[] args) {
        PyType type = (PyType) args[0];
        PyTuple given = (PyTuple) args[1];
        if (usesInit(type)) {
            return new PyBaseException(type, PyTuple.EMPTY);
        }
        if (((PyDict) args[2]).size() > 0) {
            throw Raise.typeError("%s() takes no keyword arguments", type.name());
        }
        return create(type, given);
    }

    /** An OSError, or what its error number makes of it. */
    static PyBaseException create(PyType type, PyTuple args) {
        PyType actual = type;
        if (type == ExceptionTypes.OS_ERROR && args.size() >= 2 && args.size() <= 5
                && args.items[0] instanceof Long number) {
            actual = Subclasses.BY_ERRNO.getOrDefault(number, type);
        }
        PyBaseException result = new PyBaseException(actual, args);
        parse(result, args);
        return result;
    }

    private static Object initialize(Object[] args) {
        PyBaseException self = (PyBaseException) args[0];
        if (usesInit(self.type())) {
            BaseExceptionTable.noKeywords(self, args);
            self.args = (PyTuple) args[1];
            parse(self, self.args);
        }
        return PyNone.NONE;
    }

    private static void parse(PyBaseException self, PyTuple args) {
        int count = args.size();
        if (count < 2 || count > 5) {
            return;
        }
        self.setField(ExceptionFields.ERRNO, args.items[0]);
        self.setField(ExceptionFields.STRERROR, args.items[1]);
        Object fileName = count > 2 ? args.items[2] : PyNone.NONE;
        if (fileName == PyNone.NONE) {
            return;
        }
        if (self.type() == ExceptionTypes.BLOCKING_IO_ERROR && isNumber(fileName)) {
            self.setField(ExceptionFields.CHARACTERS_WRITTEN, Py.indexAsLong(fileName));
            return;
        }
        self.setField(ExceptionFields.FILENAME, fileName);
        if (count > 4 && args.items[4] != PyNone.NONE) {
            self.setField(ExceptionFields.FILENAME2, args.items[4]);
        }
        self.args = PyTuple.of(Arrays.copyOf(args.items, 2));
    }

    private static boolean isNumber(Object value) {
        return Py.hasIndex(value) || Types.of(value).lookup(Slot.FLOAT) != null;
    }

    private static Object written(Object self) {
        Object value = ((PyBaseException) self).field(ExceptionFields.CHARACTERS_WRITTEN);
        if (value == PyNone.NONE) {
            throw Raise.attributeError("characters_written");
        }
        return value;
    }

    private static void setWritten(Object self, Object value) {
        PyBaseException error = (PyBaseException) self;
        if (value == null) {
            written(self);
            error.setField(ExceptionFields.CHARACTERS_WRITTEN, null);
        } else {
            error.setField(ExceptionFields.CHARACTERS_WRITTEN, Py.indexAsLong(value));
        }
    }

    private static Object str(PyBaseException self) {
        Object errno = self.field(ExceptionFields.ERRNO);
        Object text = self.field(ExceptionFields.STRERROR);
        Object fileName = self.field(ExceptionFields.FILENAME);
        boolean known = self.fields != null && self.fields[ExceptionFields.ERRNO] != null
                && self.fields[ExceptionFields.STRERROR] != null;
        if (fileName == PyNone.NONE && !known) {
            return BaseExceptionTable.str(self);
        }
        StringBuilder result =
                new StringBuilder("[Errno ").append(Py.strJava(errno)).append("] ").append(Py.strJava(text));
        if (fileName != PyNone.NONE) {
            result.append(": ").append(Py.reprJava(fileName));
            Object second = self.field(ExceptionFields.FILENAME2);
            if (second != PyNone.NONE) {
                result.append(" -> ").append(Py.reprJava(second));
            }
        }
        return Str.of(result.toString());
    }

    private static Object reduce(PyBaseException self) {
        PyTuple args = self.args;
        Object fileName = self.field(ExceptionFields.FILENAME);
        if (args.size() == 2 && fileName != PyNone.NONE) {
            Object second = self.field(ExceptionFields.FILENAME2);
            args = second == PyNone.NONE ? PyTuple.of(args.items[0], args.items[1], fileName)
                    : PyTuple.of(args.items[0], args.items[1], fileName, PyNone.NONE, second);
        }
        return BaseExceptionTable.reduce(self, args);
    }
}
