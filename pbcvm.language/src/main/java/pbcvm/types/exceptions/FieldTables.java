package pbcvm.types.exceptions;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.Raise;
import pbcvm.object.Shape;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** Namespaces of the exception classes that add a field or two to their base. */
final class FieldTables {
    private static final String INIT = "__init__(self, /, *args, **kwargs)";

    private FieldTables() {
    }

    static void stopIteration(TypeTable t) {
        t.methodN(INIT, args -> plain(args));
        BaseExceptionTable.field(t, "value", ExceptionFields.VALUE);
    }

    static void systemExit(TypeTable t) {
        t.methodN(INIT, args -> plain(args));
        BaseExceptionTable.field(t, "code", ExceptionFields.VALUE);
    }

    private static Object plain(Object[] args) {
        PyBaseException self = (PyBaseException) args[0];
        BaseExceptionTable.noKeywords(self, args);
        self.args = (PyTuple) args[1];
        ExceptionFields.initialize(self);
        return PyNone.NONE;
    }

    static void importError(TypeTable t) {
        t.methodN(INIT, args -> {
            keywords(args, "ImportError", "name", ExceptionFields.IMPORT_NAME, "path", ExceptionFields.IMPORT_PATH);
            ExceptionFields.initialize((PyBaseException) args[0]);
            return PyNone.NONE;
        });
        BaseExceptionTable.field(t, "msg", ExceptionFields.IMPORT_MESSAGE);
        BaseExceptionTable.field(t, "name", ExceptionFields.IMPORT_NAME);
        BaseExceptionTable.field(t, "path", ExceptionFields.IMPORT_PATH);
        t.method("__str__(self, /)", self -> {
            PyBaseException error = (PyBaseException) self;
            Object message = error.field(ExceptionFields.IMPORT_MESSAGE);
            return message instanceof TruffleString ? message : BaseExceptionTable.str(error);
        });
        t.method("__reduce__(self, /)", self -> reduceImportError((PyBaseException) self));
    }

    private static Object reduceImportError(PyBaseException self) {
        Object name = self.field(ExceptionFields.IMPORT_NAME);
        Object path = self.field(ExceptionFields.IMPORT_PATH);
        if (name == PyNone.NONE && path == PyNone.NONE) {
            return BaseExceptionTable.reduce(self, self.args);
        }
        PyDict state = BaseExceptionTable.hasAttributes(self) ? Shape.dictOf(self).copy() : new PyDict();
        if (name != PyNone.NONE) {
            state.put("name", name);
        }
        if (path != PyNone.NONE) {
            state.put("path", path);
        }
        return PyTuple.of(self.type(), self.args, state);
    }

    static void attributeError(TypeTable t) {
        t.methodN(INIT, args -> {
            keywords(args, "AttributeError", "name", ExceptionFields.NAME, "obj", ExceptionFields.OBJECT);
            return PyNone.NONE;
        });
        BaseExceptionTable.field(t, "name", ExceptionFields.NAME);
        BaseExceptionTable.field(t, "obj", ExceptionFields.OBJECT);
    }

    static void nameError(TypeTable t) {
        t.methodN(INIT, args -> {
            keywords(args, "NameError", "name", ExceptionFields.NAME, null, -1);
            return PyNone.NONE;
        });
        BaseExceptionTable.field(t, "name", ExceptionFields.NAME);
    }

    /** Stores the positional arguments, and up to two keyword arguments in fields. */
    private static void keywords(Object[] args, String function, String first, int firstIndex, String second,
            int secondIndex) {
        PyBaseException self = (PyBaseException) args[0];
        PyDict keywords = (PyDict) args[2];
        self.args = (PyTuple) args[1];
        for (int i = 0; i < keywords.entries(); i++) {
            String name = Str.java((TruffleString) keywords.keyAt(i));
            if (name.equals(first)) {
                self.setField(firstIndex, keywords.valueAt(i));
            } else if (name.equals(second)) {
                self.setField(secondIndex, keywords.valueAt(i));
            } else {
                throw Raise.typeError("'%s' is an invalid keyword argument for %s()", name, function);
            }
        }
    }

    static void keyError(TypeTable t) {
        t.method("__str__(self, /)", self -> {
            PyBaseException error = (PyBaseException) self;
            return error.args.size() == 1 ? Py.repr(error.args.items[0]) : BaseExceptionTable.str(error);
        });
    }
}
