package pbcvm.operation;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.types.floats.FloatType;
import pbcvm.types.foreign.ForeignType;
import pbcvm.types.ints.BoolType;
import pbcvm.types.ints.IntType;
import pbcvm.types.strs.StrType;

/** The class of any value. */
public final class Types {
    private Types() {
    }

    /** {@code type(value)}. */
    public static PyType of(Object value) {
        if (value instanceof PyObject object) {
            return object.type();
        }
        if (value instanceof Long) {
            return IntType.TYPE;
        }
        if (value instanceof TruffleString) {
            return StrType.TYPE;
        }
        if (value instanceof Double) {
            return FloatType.TYPE;
        }
        if (value instanceof Boolean) {
            return BoolType.TYPE;
        }
        return ForeignType.TYPE;
    }

    /** Whether the value's class is {@code type} or derives from it; {@code __instancecheck__} is not asked. */
    public static boolean isInstance(Object value, PyType type) {
        return of(value).isSubtypeOf(type);
    }
}
