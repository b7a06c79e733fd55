package pbcvm.modules.abc;

import pbcvm.error.Raise;
import pbcvm.object.ModuleTable;
import pbcvm.object.PyType;

/** The module {@code _abc}. */
public final class AbcModule {
    private AbcModule() {
    }

    /** Fills the module. */
    public static void table(ModuleTable m) {
        AbstractClasses classes = new AbstractClasses();
        m.doc("Module contains faster C implementation of abc.ABCMeta");
        m.function("get_cache_token()", classes::token);
        m.function("_abc_init(self, /)", self -> classes.initialize(type(self)));
        m.function("_abc_register(self, subclass, /)", (self, subclass) -> classes.register(type(self), subclass));
        m.function("_abc_instancecheck(self, instance, /)", (self, instance) -> classes.instanceCheck(type(self),
                instance));
        m.function("_abc_subclasscheck(self, subclass, /)", (self, subclass) -> classes.subclassCheck(type(self),
                subclass));
        m.function("_reset_registry(self, /)", self -> classes.resetRegistry(type(self)));
        m.function("_reset_caches(self, /)", self -> classes.resetCaches(type(self)));
        m.function("_get_dump(self, /)", self -> classes.dump(type(self)));
    }

    private static PyType type(Object self) {
        if (!(self instanceof PyType type)) {
            throw Raise.typeError("_abc_data is missing in '%s' object", Raise.typeName(self));
        }
        return type;
    }
}
