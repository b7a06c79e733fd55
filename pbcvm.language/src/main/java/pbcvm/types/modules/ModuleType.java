package pbcvm.types.modules;

import pbcvm.object.PyType;
import pbcvm.object.TypeTable;

/** The class {@code module}. */
public final class ModuleType {
    public static final PyType TYPE = PyType.builtin("module", ModuleType::table).allocate(PyModule::new).withDict();

    private ModuleType() {
    }

    private static void table(TypeTable t) {
    }
}
