package pbcvm.importer;

import pbcvm.PbcvmContext;
import pbcvm.error.PythonException;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.lists.PyList;
import pbcvm.types.singletons.PyNone;

/**
 * The class {@code PathFinder}: asks a finder for each entry of {@code sys.path} or of a package's {@code __path__}.
 */
final class PathFinder {
    static final PyType TYPE = PyType.builtin("PathFinder", PyType.OBJECT, PathFinder::table).withDict()
            .inModule("_frozen_importlib_external");

    private PathFinder() {
    }

    private static void table(TypeTable t) {
        t.classMethod("find_spec(cls, fullname, path=None, target=None)", args -> {
            Object spec = find(Py.strJava(args[1]), args[2]);
            return spec == null ? PyNone.NONE : spec;
        });
        t.staticMethod("invalidate_caches()", args -> {
            PyDict cache = (PyDict) PbcvmContext.get().sys().namespace().get("path_importer_cache");
            for (Object finder : Py.toArray(Py.callMethod(cache, "values"))) {
                if (finder != PyNone.NONE && Py.getAttrOrNull(finder, "invalidate_caches") != null) {
                    Py.callMethod(finder, "invalidate_caches");
                }
            }
            return PyNone.NONE;
        });
    }

    /** The spec of a module; null when no entry has it. */
    static Object find(String name, Object path) {
        Object entries = path == PyNone.NONE ? PbcvmContext.get().sys().namespace().get("path") : path;
        PyList portions = new PyList();
        for (Object entry : Py.toArray(entries)) {
            if (Py.asString(entry) == null) {
                continue;
            }
            Object finder = finder(entry);
            if (finder == PyNone.NONE) {
                continue;
            }
            Object spec = finder instanceof FileFinder own ? own.find(name) : ask(finder, name);
            if (spec == null || spec == PyNone.NONE) {
                continue;
            }
            if (Py.getAttr(spec, "loader") != PyNone.NONE) {
                return spec;
            }
            Object locations = Py.getAttr(spec, "submodule_search_locations");
            if (locations == PyNone.NONE) {
                throw pbcvm.error.Raise.error(ExceptionTypes.IMPORT_ERROR, "spec missing loader");
            }
            for (Object portion : Py.toArray(locations)) {
                portions.append(portion);
            }
        }
        if (portions.size == 0) {
            return null;
        }
        PyObject spec = ModuleSpecs.create(name, PyNone.NONE, null, false, portions);
        return spec;
    }

    private static Object ask(Object finder, String name) {
        Object method = Py.getAttrOrNull(finder, "find_spec");
        return method == null ? null : Py.call(method, Str.of(name));
    }

    /** The finder for an entry, from the cache or from {@code sys.path_hooks}; None when no hook takes it. */
    static Object finder(Object entry) {
        PyDict sys = PbcvmContext.get().sys().namespace();
        PyDict cache = (PyDict) sys.get("path_importer_cache");
        Object key = entry;
        if (Str.length(Py.asString(entry)) == 0) {
            String current = currentDirectory();
            if (current == null) {
                return PyNone.NONE;
            }
            key = Str.of(current);
        }
        Object known = cache.get(key);
        if (known == null) {
            known = PyNone.NONE;
            for (Object hook : Py.toArray(sys.get("path_hooks"))) {
                try {
                    known = Py.call(hook, key);
                    break;
                } catch (PythonException e) {
                    if (!Py.matches(e, ExceptionTypes.IMPORT_ERROR)) {
                        throw e;
                    }
                }
            }
            cache.put(key, known);
        }
        return known;
    }

    /** The current directory; null where the host lets nothing be known about files. */
    private static String currentDirectory() {
        try {
            return PbcvmContext.get().env().getCurrentWorkingDirectory().getPath();
        } catch (SecurityException denied) {
            return null;
        }
    }
}
