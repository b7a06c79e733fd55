package pbcvm.types.ints;

import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.singletons.PyNotImplemented;

/** The class {@code bool}. */
public final class BoolType {
    public static final PyType TYPE = PyType.builtin("bool", IntType.TYPE, BoolType::table).notSubclassable();

    private BoolType() {
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, x=?, /)", args -> args[1] != null && Py.isTrue(args[1]));
        t.method("__repr__(self, /)", self -> Str.intern((Boolean) self ? "True" : "False"));
        t.method("__and__(self, value, /)", BoolType::and);
        t.method("__rand__(self, value, /)", BoolType::and);
        t.method("__or__(self, value, /)", BoolType::or);
        t.method("__ror__(self, value, /)", BoolType::or);
        t.method("__xor__(self, value, /)", BoolType::xor);
        t.method("__rxor__(self, value, /)", BoolType::xor);
        t.doc("Truth value.\n\nbool(x) is False for what Python counts as false, True for all else.");
    }

    private static Object and(Object self, Object other) {
        if (other instanceof Boolean right) {
            return (Boolean) self && right;
        }
        return Ints.isInt(other) ? IntBits.and(self, other) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    private static Object or(Object self, Object other) {
        if (other instanceof Boolean right) {
            return (Boolean) self || right;
        }
        return Ints.isInt(other) ? IntBits.or(self, other) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    private static Object xor(Object self, Object other) {
        if (other instanceof Boolean right) {
            return (Boolean) self ^ right;
        }
        return Ints.isInt(other) ? IntBits.xor(self, other) : PyNotImplemented.NOT_IMPLEMENTED;
    }
}
