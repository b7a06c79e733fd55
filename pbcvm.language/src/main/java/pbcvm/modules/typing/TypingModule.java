package pbcvm.modules.typing;

import pbcvm.object.ModuleTable;

/** The module {@code _typing}. */
public final class TypingModule {
    private TypingModule() {
    }

    /** Fills the module. */
    public static void table(ModuleTable m) {
        m.doc("Accelerators for the typing module.\n");
        m.inlined("_idfunc(x, /)", x -> x);
    }
}
