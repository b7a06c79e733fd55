package pbcvm.modules.contextvars;

import pbcvm.object.ModuleTable;

/** The module {@code _contextvars}. */
public final class ContextvarsModule {
    private ContextvarsModule() {
    }

    /** Fills the module. */
    public static void table(ModuleTable m) {
        m.type(PyContext.TYPE);
        m.type(PyContextVar.TYPE);
        m.type(PyToken.TYPE);
        m.function("copy_context()", () -> PyContext.current().copy());
    }
}
