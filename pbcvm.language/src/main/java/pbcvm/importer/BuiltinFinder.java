package pbcvm.importer;

import pbcvm.PbcvmContext;
import pbcvm.modules.BuiltinModules;
import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.singletons.PyNone;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.types.exceptions.ExceptionFields;
import pbcvm.types.exceptions.ExceptionTypes;

/** The class {@code BuiltinImporter}: finds and loads the modules that are written in Java. */
final class BuiltinFinder {
    static final PyType TYPE = PyType.builtin("BuiltinImporter", PyType.OBJECT, BuiltinFinder::table).withDict()
            .inModule("_frozen_importlib");

    private BuiltinFinder() {
    }

    private static void table(TypeTable t) {
        t.constant("_ORIGIN", "built-in");
        t.classMethod("find_spec(cls, fullname, path=None, target=None)", args -> {
            Object spec = find(Py.strJava(args[1]));
            return spec == null ? PyNone.NONE : spec;
        });
        t.staticMethod("create_module(spec)", args -> create(Py.strJava(Py.getAttr(args[0], "name"))));
        t.staticMethod("exec_module(module)", args -> PyNone.NONE);
        t.classMethod("get_code(cls, fullname)", args -> PyNone.NONE);
        t.classMethod("get_source(cls, fullname)", args -> PyNone.NONE);
        t.classMethod("is_package(cls, fullname)", args -> false);
        t.classMethod("load_module(cls, fullname)", args -> Importer.importModule(Py.strJava(args[1])));
    }

    /** The spec of a builtin module; null when there is none of this name. */
    static Object find(String name) {
        return BuiltinModules.tables().containsKey(name) ? spec(name) : null;
    }

    static Object spec(String name) {
        return ModuleSpecs.create(name, TYPE, "built-in", false, null);
    }

    private static Object create(String name) {
        Object module = PbcvmContext.get().importBuiltin(name);
        if (module == null) {
            PythonException error = Raise.error(ExceptionTypes.IMPORT_ERROR, "'%s' is not a built-in module", name);
            error.value().setField(ExceptionFields.IMPORT_NAME, pbcvm.object.Str.of(name));
            throw error;
        }
        return module;
    }
}
