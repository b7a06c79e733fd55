package pbcvm.importer;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.Set;
import pbcvm.PbcvmContext;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.BuiltinFunctions;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.exceptions.ExceptionFields;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.lists.PyList;
import pbcvm.types.singletons.PyNone;

/**
 * The class {@code FileFinder}: finds modules in one directory, whose listing it keeps while the directory is
 * unchanged.
 */
final class FileFinder extends PyObject {
    static final PyType TYPE = PyType.builtin("FileFinder", FileFinder::table).inModule("_frozen_importlib_external")
            .allocate(FileFinder::new).withDict();
    /** The function in {@code sys.path_hooks}. */
    static final Object HOOK = BuiltinFunctions.create("path_hook_for_FileFinder(path, /)", FileFinder::hook);

    private String path = ".";
    private FileTime listedAt;
    private Set<String> names = Set.of();

    FileFinder(PyType type) {
        super(type);
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, /, *args, **kwargs)",
                args -> ((PyType) args[0]).allocator().allocate((PyType) args[0]));
        t.methodN("__init__(self, path, /, *loader_details)", args -> {
            ((FileFinder) args[0]).path = Py.strJava(args[1]).isEmpty() ? "." : Py.strJava(args[1]);
            return PyNone.NONE;
        });
        t.getter("path", self -> Str.of(((FileFinder) self).path));
        t.method("find_spec(self, fullname, target=None)", (self, name, target) -> {
            Object spec = ((FileFinder) self).find(Py.strJava(name));
            return spec == null ? PyNone.NONE : spec;
        });
        t.method("invalidate_caches(self, /)", self -> {
            ((FileFinder) self).listedAt = null;
            return PyNone.NONE;
        });
        t.method("__repr__(self, /)",
                self -> Str.of("FileFinder(" + Py.reprJava(Str.of(((FileFinder) self).path)) + ")"));
    }

    private static Object hook(Object path) {
        String text = Py.strJava(path);
        TruffleFile directory = file(text.isEmpty() ? "." : text);
        if (directory == null || !directory.isDirectory()) {
            PythonException error = Raise.of(ExceptionTypes.IMPORT_ERROR, Str.of("only directories are supported"));
            error.value().setField(ExceptionFields.IMPORT_PATH, path);
            throw error;
        }
        FileFinder finder = new FileFinder(TYPE);
        finder.path = text.isEmpty() ? directory.getAbsoluteFile().getPath() : text;
        return finder;
    }

    private static TruffleFile file(String path) {
        try {
            return PbcvmContext.get().env().getPublicTruffleFile(path);
        } catch (SecurityException | IllegalArgumentException | UnsupportedOperationException denied) {
            return null;
        }
    }

    private void list() {
        TruffleFile directory = file(path);
        try {
            FileTime now = directory == null ? null : directory.getLastModifiedTime();
            if (now == null || now.equals(listedAt)) {
                return;
            }
            Set<String> found = new HashSet<>();
            for (TruffleFile entry : directory.list()) {
                found.add(entry.getName());
            }
            names = found;
            listedAt = now;
        } catch (IOException | SecurityException gone) {
            names = Set.of();
            listedAt = null;
        }
    }

    /** The spec of a module in this directory; null when it is not here. */
    Object find(String fullName) {
        list();
        String tail = fullName.substring(fullName.lastIndexOf('.') + 1);
        boolean directory = false;
        if (names.contains(tail)) {
            String base = path + "/" + tail;
            TruffleFile folder = file(base);
            directory = folder != null && folder.isDirectory();
            if (directory) {
                PyList locations = new PyList(new Object[]{Str.of(base)});
                if (file(base + "/__init__.py").isRegularFile()) {
                    return spec(fullName, base + "/__init__.py", true, locations);
                }
                if (file(base + "/__init__.pyc").isRegularFile()) {
                    return spec(fullName, base + "/__init__.pyc", false, locations);
                }
            }
        }
        if (names.contains(tail + ".py")) {
            return spec(fullName, path + "/" + tail + ".py", true, null);
        }
        if (names.contains(tail + ".pyc")) {
            return spec(fullName, path + "/" + tail + ".pyc", false, null);
        }
        return directory
                ? ModuleSpecs.create(fullName, PyNone.NONE, null, false,
                        new PyList(new Object[]{Str.of(path + "/" + tail)}))
                : null;
    }

    static Object spec(String name, String file, boolean source, PyList locations) {
        Object loader = FileLoaders.create(source ? FileLoaders.SOURCE : FileLoaders.SOURCELESS, name, file);
        PyObject spec = ModuleSpecs.create(name, loader, file, true, locations);
        ModuleSpecs.put(spec, "_cached", Str.of(source ? CompiledFile.cachePath(file) : file));
        return spec;
    }
}
