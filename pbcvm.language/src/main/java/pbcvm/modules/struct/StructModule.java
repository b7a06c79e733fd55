package pbcvm.modules.struct;

import java.util.Arrays;
import pbcvm.error.Raise;
import pbcvm.object.ModuleTable;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** The module {@code _struct}. */
public final class StructModule {
    /** {@code struct.error}. */
    static final PyType ERROR = PyType.builtin("error", ExceptionTypes.EXCEPTION, t -> {
    }).inModule("struct").withDict();
    private static final PyType STRUCT = PyType.builtin("Struct", StructModule::structTable).inModule("_struct")
            .allocate(PyStruct::new);
    private static final int EMPTY_SIZE = 64;
    private static final int CODE_SIZE = 32;

    private StructModule() {
    }

    /** Fills the module. */
    public static void table(ModuleTable m) {
        m.constant("error", ERROR);
        m.type(STRUCT);
        m.functionN("pack(*args)", args -> {
            Object[] given = checkFormat(args[0]);
            return StructFunctions.pack(format(given[0]), given, 1);
        });
        m.functionN("pack_into(*args)", args -> {
            Object[] given = checkFormat(args[0]);
            return StructFunctions.packInto(format(given[0]), given, 1);
        });
        m.function("unpack(format, buffer, /)", (format, buffer) -> StructFunctions.unpack(format(format), buffer));
        m.function("unpack_from(format, /, buffer, offset=0)",
                (format, buffer, offset) -> StructFunctions.unpackFrom(format(format), buffer, offset));
        m.function("iter_unpack(format, buffer, /)",
                (format, buffer) -> StructFunctions.iterUnpack(format(format), buffer));
        m.function("calcsize(format, /)", format -> (long) format(format).size);
        m.function("_clearcache()", StructFunctions::clearCache);
        m.doc("Conversion between Python values and the bytes of C structs.");
    }

    private static Object[] checkFormat(Object args) {
        Object[] given = ((PyTuple) args).items;
        if (given.length == 0) {
            throw Raise.typeError("missing format argument");
        }
        return given;
    }

    private static StructFormat format(Object format) {
        return format instanceof PyStruct struct ? initialized(struct).format
                : StructFunctions.parse(StructFunctions.text(format));
    }

    private static PyStruct initialized(Object self) {
        PyStruct struct = (PyStruct) self;
        if (struct.format == null) {
            throw Raise.runtimeError("Struct object is not initialized");
        }
        return struct;
    }

    private static StructFormat of(Object self) {
        return initialized(self).format;
    }

    private static void structTable(TypeTable t) {
        t.newMethod("__new__(type, *args, **kwargs)", args -> new PyStruct((PyType) args[0]));
        t.method("__init__(self, format)", (self, format) -> {
            PyStruct struct = (PyStruct) self;
            struct.text = StructFunctions.text(format);
            struct.format = StructFunctions.parse(struct.text);
            return PyNone.NONE;
        });
        t.methodN("pack(self, *args)", args -> StructFunctions.pack(of(args[0]), ((PyTuple) args[1]).items, 0));
        t.methodN("pack_into(self, *args)",
                args -> StructFunctions.packInto(of(args[0]), ((PyTuple) args[1]).items, 0));
        t.method("unpack(self, buffer, /)", (self, buffer) -> StructFunctions.unpack(of(self), buffer));
        t.method("unpack_from(self, buffer, offset=0)",
                (self, buffer, offset) -> StructFunctions.unpackFrom(of(self), buffer, offset));
        t.method("iter_unpack(self, buffer, /)", (self, buffer) -> StructFunctions.iterUnpack(of(self), buffer));
        t.method("__sizeof__(self, /)",
                self -> (long) EMPTY_SIZE + CODE_SIZE * Arrays.stream(of(self).codes).count());
        t.getter("format", self -> Str.of(initialized(self).text));
        t.getter("size", self -> (long) of(self).size);
        t.doc("Struct(fmt): a compiled format.");
    }
}
