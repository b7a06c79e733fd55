package pbcvm.operation;

import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Slot;
import pbcvm.types.classes.PyUnion;
import pbcvm.types.functions.PyMethodDescriptor;
import pbcvm.types.tuples.PyTuple;

/** {@code isinstance} and {@code issubclass}. */
public final class Classes {
    private Classes() {
    }

    static boolean isInstance(Object value, Object classInfo) {
        if (Types.of(value) == classInfo) {
            return true;
        }
        if (classInfo instanceof PyType type && type.type() == PyType.TYPE) {
            return instanceByType(value, type);
        }
        if (classInfo instanceof PyTuple tuple) {
            for (Object item : tuple.items) {
                if (isInstance(value, item)) {
                    return true;
                }
            }
            return false;
        }
        Object method = Types.of(classInfo).lookup(Slot.INSTANCECHECK);
        if (method != null && !(classInfo instanceof PyType && method instanceof PyMethodDescriptor)) {
            return Py.isTrue(Calls.callMethod(method, classInfo, value));
        }
        return isInstanceDefault(value, classInfo);
    }

    /** {@code type.__instancecheck__}. */
    public static boolean isInstanceDefault(Object value, Object classInfo) {
        if (classInfo instanceof PyType type) {
            return instanceByType(value, type);
        }
        if (!hasBases(classInfo)) {
            throw Raise.typeError("isinstance() arg 2 must be a type, a tuple of types, or a union");
        }
        Object type = Py.getAttrOrNull(value, "__class__");
        return type != null && abstractSubclass(type, classInfo);
    }

    private static boolean instanceByType(Object value, PyType type) {
        if (Types.of(value).isSubtypeOf(type)) {
            return true;
        }
        if (value instanceof PyObject object && object.type().isHeapType()) {
            Object claimed = Attributes.getOrNull(value, Slot.CLASS.text);
            return claimed instanceof PyType other && other != object.type() && other.isSubtypeOf(type);
        }
        return false;
    }

    static boolean isSubclass(Object type, Object classInfo) {
        if (classInfo instanceof PyType known && known.type() == PyType.TYPE) {
            return type == classInfo || isSubclassDefault(type, classInfo);
        }
        if (classInfo instanceof PyTuple tuple) {
            for (Object item : tuple.items) {
                if (isSubclass(type, item)) {
                    return true;
                }
            }
            return false;
        }
        Object method = Types.of(classInfo).lookup(Slot.SUBCLASSCHECK);
        if (method != null && !(classInfo instanceof PyType && method instanceof PyMethodDescriptor)) {
            return Py.isTrue(Calls.callMethod(method, classInfo, type));
        }
        return isSubclassDefault(type, classInfo);
    }

    /** {@code type.__subclasscheck__}. */
    public static boolean isSubclassDefault(Object type, Object classInfo) {
        if (type instanceof PyType derived && classInfo instanceof PyType base) {
            return derived.isSubtypeOf(base);
        }
        if (!hasBases(type)) {
            throw Raise.typeError("issubclass() arg 1 must be a class");
        }
        if (!hasBases(classInfo) && !(classInfo instanceof PyUnion)) {
            throw Raise.typeError("issubclass() arg 2 must be a class, a tuple of classes, or a union");
        }
        return abstractSubclass(type, classInfo);
    }

    private static boolean hasBases(Object type) {
        return type instanceof PyType || Py.getAttrOrNull(type, "__bases__") instanceof PyTuple;
    }

    private static boolean abstractSubclass(Object type, Object base) {
        if (type == base) {
            return true;
        }
        Object bases = Py.getAttrOrNull(type, "__bases__");
        if (bases instanceof PyTuple tuple) {
            for (Object item : tuple.items) {
                if (abstractSubclass(item, base)) {
                    return true;
                }
            }
        }
        return false;
    }
}
