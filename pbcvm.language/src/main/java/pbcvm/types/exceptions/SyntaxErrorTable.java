package pbcvm.types.exceptions;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.Raise;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.ints.PyBigInt;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** Namespace of the class {@code SyntaxError}. */
final class SyntaxErrorTable {
    private SyntaxErrorTable() {
    }

    static void table(TypeTable t) {
        t.methodN("__init__(self, /, *args, **kwargs)", args -> {
            PyBaseException self = (PyBaseException) args[0];
            BaseExceptionTable.noKeywords(self, args);
            self.args = (PyTuple) args[1];
            initialize(self);
            return PyNone.NONE;
        });
        BaseExceptionTable.field(t, "msg", ExceptionFields.SYNTAX_MESSAGE);
        BaseExceptionTable.field(t, "filename", ExceptionFields.SYNTAX_FILENAME);
        BaseExceptionTable.field(t, "lineno", ExceptionFields.SYNTAX_LINE);
        BaseExceptionTable.field(t, "offset", ExceptionFields.SYNTAX_OFFSET);
        BaseExceptionTable.field(t, "text", ExceptionFields.SYNTAX_TEXT);
        BaseExceptionTable.field(t, "end_lineno", ExceptionFields.SYNTAX_END_LINE);
        BaseExceptionTable.field(t, "end_offset", ExceptionFields.SYNTAX_END_OFFSET);
        BaseExceptionTable.field(t, "print_file_and_line", ExceptionFields.SYNTAX_PRINT);
        t.method("__str__(self, /)", self -> str((PyBaseException) self));
    }

    static void initialize(PyBaseException self) {
        Object[] args = self.args.items;
        if (args.length >= 1) {
            self.setField(ExceptionFields.SYNTAX_MESSAGE, args[0]);
        }
        if (args.length != 2) {
            return;
        }
        Object[] info = Py.toArray(args[1]);
        if (info.length < 4 || info.length > 6) {
            throw Raise.typeError("function takes at %s %d arguments (%d given)", info.length < 4 ? "least" : "most",
                    info.length < 4 ? 4 : 6, info.length);
        }
        for (int i = 0; i < info.length; i++) {
            self.setField(ExceptionFields.SYNTAX_FILENAME + i, info[i]);
        }
        if (info.length == 5) {
            throw Raise.typeError("end_offset must be provided when end_lineno is provided");
        }
    }

    private static TruffleString str(PyBaseException self) {
        String message = Py.strJava(self.field(ExceptionFields.SYNTAX_MESSAGE));
        TruffleString fileName = Py.asString(self.field(ExceptionFields.SYNTAX_FILENAME));
        Object line = self.field(ExceptionFields.SYNTAX_LINE);
        boolean hasLine = line instanceof Long || line instanceof PyBigInt;
        if (fileName == null && !hasLine) {
            return Str.of(message);
        }
        StringBuilder text = new StringBuilder(message).append(" (");
        if (fileName != null) {
            String path = Str.java(fileName);
            text.append(path.substring(path.lastIndexOf('/') + 1)).append(hasLine ? ", " : "");
        }
        if (hasLine) {
            text.append("line ").append(Py.strJava(line));
        }
        return Str.of(text.append(')').toString());
    }
}
