package pbcvm.importer;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.PbcvmContext;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.exceptions.ExceptionFields;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.functions.PyCode;
import pbcvm.types.modules.PyModule;
import pbcvm.types.singletons.PyNone;

/** Finds and loads modules: what {@code __import__} does once the absolute name is known. */
public final class Importer {
    private Importer() {
    }

    /** Imports a module by its absolute name and gives the module itself. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object importModule(String name) {
        PyDict modules = PbcvmContext.get().modules();
        Object known = modules.get(name);
        if (known == PyNone.NONE) {
            throw notFound("import of " + name + " halted; None in sys.modules", name);
        }
        return known != null ? known : findAndLoad(name);
    }

    /** A ModuleNotFoundError with its {@code name} set. */
    static PythonException notFound(String text, String name) {
        PythonException error = Raise.of(ExceptionTypes.MODULE_NOT_FOUND_ERROR, Str.of(text));
        error.value().setField(ExceptionFields.IMPORT_NAME, Str.of(name));
        return error;
    }

    private static Object findAndLoad(String name) {
        PyDict modules = PbcvmContext.get().modules();
        int dot = name.lastIndexOf('.');
        Object path = PyNone.NONE;
        Object parent = null;
        if (dot >= 0) {
            String parentName = name.substring(0, dot);
            parent = modules.get(parentName);
            if (parent == null) {
                importModule(parentName);
                if (modules.get(name) != null) {
                    return modules.get(name);
                }
                parent = modules.get(parentName);
            }
            path = parent == null ? null : Py.getAttrOrNull(parent, "__path__");
            if (path == null) {
                throw notFound("No module named " + quoted(name) + "; " + quoted(parentName) + " is not a package",
                        name);
            }
        }
        Object spec = find(name, path);
        if (spec == null) {
            throw notFound("No module named " + quoted(name), name);
        }
        Object module = load(spec);
        if (parent != null) {
            Py.setAttr(parent, name.substring(dot + 1), module);
        }
        return module;
    }

    private static String quoted(String name) {
        return Py.reprJava(Str.of(name));
    }

    /** Asks the finders in {@code sys.meta_path}; null when none knows the module. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object find(String name, Object path) {
        Object finders = PbcvmContext.get().sys().namespace().get("meta_path");
        if (finders == null || finders == PyNone.NONE) {
            throw Raise.error(ExceptionTypes.IMPORT_ERROR,
                    "sys.meta_path is None, Python is likely shutting down");
        }
        for (Object finder : Py.toArray(finders)) {
            Object spec;
            if (finder == BuiltinFinder.TYPE) {
                spec = BuiltinFinder.find(name);
            } else if (finder == PathFinder.TYPE) {
                spec = PathFinder.find(name, path);
            } else {
                Object method = Py.getAttrOrNull(finder, "find_spec");
                spec = method == null ? null : Py.call(method, Str.intern(name), path, PyNone.NONE);
            }
            if (spec != null && spec != PyNone.NONE) {
                return spec;
            }
        }
        return null;
    }

    /** Makes the module of a spec and runs it. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object load(Object spec) {
        PyDict modules = PbcvmContext.get().modules();
        Object loader = Py.getAttr(spec, "loader");
        Object name = Py.getAttr(spec, "name");
        Object module = create(spec, loader);
        initializeAttributes(spec, loader, module);
        setInitializing(spec, true);
        try {
            modules.put(name, module);
            try {
                execute(loader, spec, module);
            } catch (PythonException e) {
                modules.remove(name);
                throw e;
            }
            Object loaded = modules.remove(name);
            if (loaded == null) {
                throw Raise.keyError(name);
            }
            modules.put(name, loaded);
            return loaded;
        } finally {
            setInitializing(spec, false);
        }
    }

    private static void setInitializing(Object spec, boolean value) {
        if (spec instanceof PyObject object && object.type() == ModuleSpecs.TYPE) {
            ModuleSpecs.put(object, "_initializing", value);
        } else {
            Py.setAttr(spec, "_initializing", value);
        }
    }

    private static Object create(Object spec, Object loader) {
        Object module = PyNone.NONE;
        if (loader == BuiltinFinder.TYPE) {
            module = Py.callMethod(loader, "create_module", spec);
        } else if (!isOwn(loader)) {
            Object create = loader == PyNone.NONE ? null : Py.getAttrOrNull(loader, "create_module");
            if (create != null) {
                module = Py.call(create, spec);
            } else if (loader != PyNone.NONE && Py.getAttrOrNull(loader, "exec_module") != null) {
                throw Raise.error(ExceptionTypes.IMPORT_ERROR,
                        "loaders that define exec_module() must also define create_module()");
            }
        }
        return module != PyNone.NONE ? module : new PyModule(Py.strJava(Py.getAttr(spec, "name")));
    }

    private static boolean isOwn(Object loader) {
        return loader instanceof PyObject object && (object.type() == FileLoaders.SOURCE
                || object.type() == FileLoaders.SOURCELESS || object.type() == ZipImporter.TYPE);
    }

    private static void execute(Object loader, Object spec, Object module) {
        if (loader == PyNone.NONE) {
            if (Py.getAttr(spec, "submodule_search_locations") == PyNone.NONE) {
                throw Raise.error(ExceptionTypes.IMPORT_ERROR, "missing loader");
            }
            return;
        }
        if (isOwn(loader) && module instanceof PyModule own) {
            String name = Py.strJava(Py.getAttr(spec, "name"));
            PyCode code =
                    loader instanceof ZipImporter zip ? zip.code(name) : FileLoaders.code((PyObject) loader, name);
            own.namespace().put("__builtins__", PbcvmContext.get().builtins().namespace());
            MainModule.execute(code, own.namespace());
        } else if (loader != BuiltinFinder.TYPE) {
            Object execute = Py.getAttrOrNull(loader, "exec_module");
            if (execute == null) {
                Py.callMethod(loader, "load_module", Py.getAttr(spec, "name"));
            } else {
                Py.call(execute, module);
            }
        }
    }

    /** Sets {@code __name__}, {@code __spec__} and the other attributes that say where a module comes from. */
    static void initializeAttributes(Object spec, Object loader, Object module) {
        Py.setAttr(module, "__name__", Py.getAttr(spec, "name"));
        Object locations = Py.getAttr(spec, "submodule_search_locations");
        Py.setAttr(module, "__loader__", loader);
        Py.setAttr(module, "__package__", Py.getAttr(spec, "parent"));
        Py.setAttr(module, "__spec__", spec);
        if (module instanceof PyModule own && own.namespace().get("__doc__") == null) {
            own.namespace().put("__doc__", PyNone.NONE);
        }
        if (locations != PyNone.NONE) {
            Py.setAttr(module, "__path__", locations);
        }
        if (Py.isTrue(Py.getAttr(spec, "has_location"))) {
            Py.setAttr(module, "__file__", Py.getAttr(spec, "origin"));
            Object cached = Py.getAttr(spec, "cached");
            if (cached != PyNone.NONE) {
                Py.setAttr(module, "__cached__", cached);
            }
        }
    }
}
