package pbcvm.modules.errno;

import pbcvm.object.ModuleTable;
import pbcvm.object.Str;
import pbcvm.runtime.files.Errno;
import pbcvm.types.dicts.PyDict;

/** The module {@code errno}. */
public final class ErrnoModule {
    private ErrnoModule() {
    }

    /** Fills the module. */
    public static void table(ModuleTable m) {
        PyDict names = new PyDict();
        for (Errno.Entry entry : Errno.entries()) {
            m.constant(entry.name(), (long) entry.number());
            if (names.get((long) entry.number()) == null) {
                names.put((long) entry.number(), Str.of(entry.name()));
            }
        }
        m.constant("errorcode", names);
    }
}
