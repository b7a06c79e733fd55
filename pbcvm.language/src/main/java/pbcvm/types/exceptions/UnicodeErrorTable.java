package pbcvm.types.exceptions;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.Raise;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.bytes.PyByteArray;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** Namespaces of {@code UnicodeDecodeError}, {@code UnicodeEncodeError} and {@code UnicodeTranslateError}. */
final class UnicodeErrorTable {
    private static final String INIT = "__init__(self, /, *args, **kwargs)";

    private UnicodeErrorTable() {
    }

    static void decodeError(TypeTable t) {
        common(t);
        BaseExceptionTable.field(t, "encoding", ExceptionFields.ENCODING);
        t.methodN(INIT, args -> {
            begin(args);
            initialize((PyBaseException) args[0]);
            return PyNone.NONE;
        });
        t.method("__str__(self, /)", self -> Str.of(decodeText((PyBaseException) self)));
    }

    static void encodeError(TypeTable t) {
        common(t);
        BaseExceptionTable.field(t, "encoding", ExceptionFields.ENCODING);
        t.methodN(INIT, args -> {
            begin(args);
            initialize((PyBaseException) args[0]);
            return PyNone.NONE;
        });
        t.method("__str__(self, /)", self -> Str.of(characterText((PyBaseException) self, "encode")));
    }

    static void translateError(TypeTable t) {
        common(t);
        BaseExceptionTable.field(t, "encoding", ExceptionFields.ENCODING);
        t.methodN(INIT, args -> {
            begin(args);
            initializeTranslate((PyBaseException) args[0]);
            return PyNone.NONE;
        });
        t.method("__str__(self, /)", self -> Str.of(characterText((PyBaseException) self, "translate")));
    }

    private static void common(TypeTable t) {
        BaseExceptionTable.field(t, "object", ExceptionFields.UNICODE_OBJECT);
        BaseExceptionTable.field(t, "reason", ExceptionFields.REASON);
        position(t, "start", ExceptionFields.START);
        position(t, "end", ExceptionFields.END);
    }

    private static void position(TypeTable t, String name, int index) {
        t.member(name, self -> ((PyBaseException) self).field(index) instanceof Long number ? number : (Object) 0L,
                (self, value) -> {
                    if (value == null) {
                        throw Raise.typeError("can't delete numeric/char attribute");
                    }
                    if (!pbcvm.types.ints.Ints.isInt(value)) {
                        throw Raise.typeError("an integer is required");
                    }
                    ((PyBaseException) self).setField(index, Py.indexAsLong(value));
                });
    }

    private static void begin(Object[] args) {
        PyBaseException self = (PyBaseException) args[0];
        BaseExceptionTable.noKeywords(self, args);
        self.args = (PyTuple) args[1];
    }

    static void initialize(PyBaseException self) {
        Object[] args = self.args.items;
        checkCount(args, 5);
        boolean decoding = self.type().isSubtypeOf(ExceptionTypes.UNICODE_DECODE_ERROR);
        self.setField(ExceptionFields.ENCODING, text(args, 0));
        Object object = args[1];
        if (!decoding) {
            text(args, 1);
        } else if (object instanceof PyByteArray array) {
            object = new PyBytes(array.toArray());
        } else if (!(object instanceof PyBytes)) {
            object = bufferCopy(object);
        }
        self.setField(ExceptionFields.UNICODE_OBJECT, object);
        self.setField(ExceptionFields.START, Py.indexAsLong(args[2]));
        self.setField(ExceptionFields.END, Py.indexAsLong(args[3]));
        self.setField(ExceptionFields.REASON, text(args, 4));
    }

    private static Object bufferCopy(Object object) {
        Object convert = pbcvm.operation.Types.of(object).name().equals("memoryview")
                ? Py.callMethod(object, "tobytes") : null;
        if (convert == null) {
            throw Raise.typeError("a bytes-like object is required, not '%s'", Raise.typeName(object));
        }
        return convert;
    }

    static void initializeTranslate(PyBaseException self) {
        Object[] args = self.args.items;
        checkCount(args, 4);
        self.setField(ExceptionFields.UNICODE_OBJECT, text(args, 0));
        self.setField(ExceptionFields.START, Py.indexAsLong(args[1]));
        self.setField(ExceptionFields.END, Py.indexAsLong(args[2]));
        self.setField(ExceptionFields.REASON, text(args, 3));
    }

    private static void checkCount(Object[] args, int count) {
        if (args.length != count) {
            throw Raise.typeError("function takes exactly %d arguments (%d given)", count, args.length);
        }
    }

    private static Object text(Object[] args, int index) {
        if (Py.asString(args[index]) == null) {
            throw Raise.typeError("argument %d must be str, not %s", index + 1, Raise.typeName(args[index]));
        }
        return args[index];
    }

    private static long number(PyBaseException self, int index) {
        return self.field(index) instanceof Long number ? number : 0;
    }

    private static String decodeText(PyBaseException self) {
        if (!(self.field(ExceptionFields.UNICODE_OBJECT) instanceof PyBytes bytes)) {
            return "";
        }
        long start = number(self, ExceptionFields.START);
        long end = number(self, ExceptionFields.END);
        String head = "'" + Py.strJava(self.field(ExceptionFields.ENCODING)) + "' codec can't decode ";
        String reason = ": " + Py.strJava(self.field(ExceptionFields.REASON));
        if (start >= 0 && start < bytes.value.length && end == start + 1) {
            return head + "byte 0x" + hex(bytes.value[(int) start] & 0xFF, 2) + " in position " + start + reason;
        }
        return head + "bytes in position " + start + "-" + (end - 1) + reason;
    }

    private static String characterText(PyBaseException self, String verb) {
        TruffleString object = Py.asString(self.field(ExceptionFields.UNICODE_OBJECT));
        if (object == null) {
            return "";
        }
        long start = number(self, ExceptionFields.START);
        long end = number(self, ExceptionFields.END);
        String head = verb.equals("translate") ? "can't translate "
                : "'" + Py.strJava(self.field(ExceptionFields.ENCODING)) + "' codec can't encode ";
        String reason = ": " + Py.strJava(self.field(ExceptionFields.REASON));
        if (start >= 0 && start < Str.length(object) && end == start + 1) {
            int point = Str.at(object, (int) start);
            String escaped = point <= 0xFF ? "\\x" + hex(point, 2)
                    : point <= 0xFFFF ? "\\u" + hex(point, 4) : "\\U" + hex(point, 8);
            return head + "character '" + escaped + "' in position " + start + reason;
        }
        return head + "characters in position " + start + "-" + (end - 1) + reason;
    }

    private static String hex(int value, int digits) {
        String text = Integer.toHexString(value);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
