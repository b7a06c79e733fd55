package pbcvm.types.classes;

import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.types.modules.ModuleType;

/** Assignment to {@code __class__}. */
public final class ClassChange {
    private ClassChange() {
    }

    /** Gives an object another class of the same layout. */
    public static void set(Object self, Object value) {
        if (value == null) {
            throw Raise.typeError("can't delete __class__ attribute");
        }
        if (!(value instanceof PyType type)) {
            throw Raise.typeError("__class__ must be set to a class, not '%s' object", Raise.typeName(value));
        }
        PyType old = pbcvm.operation.Types.of(self);
        boolean modules = old.isSubtypeOf(ModuleType.TYPE) && type.isSubtypeOf(ModuleType.TYPE);
        if (!modules && (!old.isHeapType() || !type.isHeapType())) {
            throw Raise.typeError("__class__ assignment only supported for mutable types or ModuleType subclasses");
        }
        if (old.layoutOwner() != type.layoutOwner() || old.instancesHaveDict() != type.instancesHaveDict()
                || !ClassLayout.slotNames(old).equals(ClassLayout.slotNames(type))) {
            throw Raise.typeError("__class__ assignment: '%s' object layout differs from '%s'", type.name(),
                    old.name());
        }
        ((PyObject) self).setType(type);
    }
}
