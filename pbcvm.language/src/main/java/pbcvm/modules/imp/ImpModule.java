package pbcvm.modules.imp;

import pbcvm.PbcvmContext;
import pbcvm.PbcvmOptions;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.importer.SourceHash;
import pbcvm.modules.BuiltinModules;
import pbcvm.object.ModuleTable;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.bytes.Buffers;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.exceptions.ExceptionFields;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.lists.PyList;
import pbcvm.types.singletons.PyNone;

/** The module {@code _imp}: what {@code importlib} asks of the virtual machine. */
public final class ImpModule {
    private ImpModule() {
    }

    /** Fills the module. */
    public static void table(ModuleTable m) {
        m.constant("check_hash_based_pycs", PbcvmContext.get().options().get(PbcvmOptions.CheckHashBasedPycs));
        m.function("extension_suffixes()", () -> new PyList());
        m.function("acquire_lock()", () -> PyNone.NONE);
        m.function("release_lock()", () -> PyNone.NONE);
        m.function("lock_held()", () -> false);
        m.function("is_builtin(name, /)", name -> BuiltinModules.tables().containsKey(Py.strJava(name)) ? 1L : 0L);
        m.function("create_builtin(spec, /)", spec -> {
            Object module = PbcvmContext.get().importBuiltin(Py.strJava(Py.getAttr(spec, "name")));
            return module == null ? PyNone.NONE : module;
        });
        m.function("exec_builtin(mod, /)", module -> 0L);
        m.function("exec_dynamic(mod, /)", module -> 0L);
        m.function("create_dynamic(spec, file=?, /)", (spec, file) -> {
            throw noExtension(spec);
        });
        m.function("is_frozen(name, /)", name -> false);
        m.function("is_frozen_package(name, /)", name -> noFrozen(name));
        m.function("get_frozen_object(name, data=None, /)", (name, data) -> noFrozen(name));
        m.functionN("find_frozen(name, /, *, withdata=False)", args -> PyNone.NONE);
        m.function("init_frozen(name, /)", name -> PyNone.NONE);
        m.function("_frozen_module_names()", () -> new PyList());
        m.function("_override_frozen_modules_for_tests(override, /)", override -> PyNone.NONE);
        m.function("_fix_co_filename(code, path, /)", (code, path) -> PyNone.NONE);
        m.function("source_hash(key, source)", (key, source) -> {
            long hash = SourceHash.of(Buffers.bytes(source), Py.big(key).longValue());
            byte[] bytes = new byte[8];
            for (int i = 0; i < 8; i++) {
                bytes[i] = (byte) (hash >>> 8 * i);
            }
            return new PyBytes(bytes);
        });
    }

    private static PythonException noExtension(Object spec) {
        Object name = Py.getAttr(spec, "name");
        Object origin = Py.getAttr(spec, "origin");
        PythonException error = Raise.error(ExceptionTypes.IMPORT_ERROR,
                "extension modules compiled for CPython are not supported: %s", Py.strJava(origin));
        error.value().setField(ExceptionFields.IMPORT_NAME, name);
        error.value().setField(ExceptionFields.IMPORT_PATH, origin);
        return error;
    }

    private static Object noFrozen(Object name) {
        PythonException error = Raise.of(ExceptionTypes.IMPORT_ERROR,
                Str.of("No such frozen object named " + Py.strJava(name)));
        error.value().setField(ExceptionFields.IMPORT_NAME, name);
        throw error;
    }
}
