package pbcvm.modules.builtins;

import pbcvm.object.ModuleTable;
import pbcvm.types.exceptions.ExceptionTypes;

/** The module {@code builtins}. */
public final class BuiltinsModule {
    private BuiltinsModule() {
    }

    /** Fills the module. */
    public static void table(ModuleTable m) {
        ExceptionTypes.ALL.forEach(m::type);
        NumberBuiltins.table(m);
        ContainerBuiltins.table(m);
        TextBuiltins.table(m);
        m.constant("EnvironmentError", ExceptionTypes.OS_ERROR);
        m.constant("IOError", ExceptionTypes.OS_ERROR);
        PrintFunction.table(m);
        ObjectBuiltins.table(m);
        AsyncBuiltins.table(m);
        NamespaceBuiltins.table(m);
        InputBuiltins.table(m);
        if (!pbcvm.PbcvmContext.get().options().get(pbcvm.PbcvmOptions.NoSite)) {
            pbcvm.modules.site.SiteBuiltins.table(m);
        }
        pbcvm.importer.ImportFunction.table(m);
        ClassBuiltins.table(m);
        ValueTypes.table(m);
    }
}
