package pbcvm.importer;

import com.oracle.truffle.api.TruffleFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import pbcvm.PbcvmContext;
import pbcvm.compiler.CompileMode;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.runtime.files.Paths;
import pbcvm.runtime.SourceCompiler;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.functions.PyCode;
import pbcvm.types.lists.PyList;
import pbcvm.types.modules.PyModule;
import pbcvm.types.singletons.PyNone;

/** The class {@code zipimporter}: finds and loads compiled modules in a zip file. */
final class ZipImporter extends PyObject {
    static final PyType ERROR = PyType.builtin("ZipImportError", ExceptionTypes.IMPORT_ERROR, t -> {
    }).inModule("zipimport");
    static final PyType TYPE = PyType.builtin("zipimporter", ZipImporter::table).inModule("zipimport")
            .allocate(ZipImporter::new).withDict();

    private String archive = "";
    private String prefix = "";
    private Map<String, byte[]> files = Map.of();

    ZipImporter(PyType type) {
        super(type);
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, /, *args, **kwargs)",
                args -> ((PyType) args[0]).allocator().allocate((PyType) args[0]));
        t.method("__init__(self, path)", (self, path) -> {
            ((ZipImporter) self).open(Paths.java(path));
            return PyNone.NONE;
        });
        t.member("archive", self -> Str.of(((ZipImporter) self).archive));
        t.member("prefix", self -> Str.of(((ZipImporter) self).prefix));
        t.method("find_spec(self, fullname, target=None)", (self, name, target) -> {
            Object spec = ((ZipImporter) self).find(Py.strJava(name));
            return spec == null ? PyNone.NONE : spec;
        });
        t.method("create_module(self, spec)", (self, spec) -> PyNone.NONE);
        t.method("exec_module(self, module)", (self, module) -> {
            PyDict globals = ((PyModule) module).namespace();
            MainModule.execute(((ZipImporter) self).code(Py.strJava(globals.get("__name__"))), globals);
            return PyNone.NONE;
        });
        t.method("get_code(self, fullname)", (self, name) -> ((ZipImporter) self).code(Py.strJava(name)));
        t.method("get_filename(self, fullname)",
                (self, name) -> Str.of(((ZipImporter) self).fileName(Py.strJava(name))));
        t.method("is_package(self, fullname)", (self, name) -> ((ZipImporter) self).entry(Py.strJava(name))
                .contains("__init__.py"));
        t.method("get_source(self, fullname)", (self, name) -> ((ZipImporter) self).source(Py.strJava(name)));
        t.method("get_data(self, pathname)", (self, path) -> ((ZipImporter) self).data(Py.strJava(path)));
        t.method("invalidate_caches(self)", self -> PyNone.NONE);
        t.method("__repr__(self, /)", self -> Str.of("<zipimporter object \"" + ((ZipImporter) self).archive
                + (((ZipImporter) self).prefix.isEmpty() ? "" : "/" + ((ZipImporter) self).prefix) + "\">"));
    }

    private void open(String path) {
        String file = path;
        String inside = "";
        while (true) {
            TruffleFile candidate = file(file);
            if (candidate != null && candidate.exists()) {
                if (!candidate.isRegularFile()) {
                    throw Raise.error(ERROR, "not a Zip file: %s", Py.reprJava(Str.of(path)));
                }
                archive = file;
                prefix = inside;
                files = read(candidate);
                return;
            }
            int slash = file.lastIndexOf('/');
            if (slash <= 0) {
                throw Raise.error(ERROR, "not a Zip file: %s", Py.reprJava(Str.of(path)));
            }
            inside = file.substring(slash + 1) + "/" + inside;
            file = file.substring(0, slash);
        }
    }

    private static TruffleFile file(String path) {
        try {
            return PbcvmContext.get().env().getPublicTruffleFile(path);
        } catch (SecurityException | IllegalArgumentException | UnsupportedOperationException denied) {
            return null;
        }
    }

    private Map<String, byte[]> read(TruffleFile file) {
        Map<String, byte[]> result = new HashMap<>();
        try {
            byte[] bytes = file.readAllBytes();
            if (bytes.length < 22 || indexOfZip(bytes) < 0) {
                throw Raise.error(ERROR, "not a Zip file: %s", Py.reprJava(Str.of(archive)));
            }
            int start = indexOfZip(bytes);
            ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes, start, bytes.length - start));
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    result.put(entry.getName(), in.readAllBytes());
                }
            }
        } catch (IOException | SecurityException e) {
            throw Raise.error(ERROR, "can't open Zip file: %s", Py.reprJava(Str.of(archive)));
        }
        return result;
    }

    /** Where the first local header begins: a program may stand in front of a zip file. */
    private static int indexOfZip(byte[] bytes) {
        for (int i = 0; i + 4 <= bytes.length; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 3 && bytes[i + 3] == 4) {
                return i;
            }
        }
        return -1;
    }

    /** The entry of a module; null when it is not in the archive. */
    private String locate(String fullName) {
        String base = prefix + fullName.substring(fullName.lastIndexOf('.') + 1);
        for (String suffix : new String[]{"/__init__.pyc", "/__init__.py", ".pyc", ".py"}) {
            if (files.containsKey(base + suffix)) {
                return base + suffix;
            }
        }
        return null;
    }

    private String entry(String fullName) {
        String found = locate(fullName);
        if (found == null) {
            PythonException error = Raise.error(ERROR, "can't find module %s", Py.reprJava(Str.of(fullName)));
            throw error;
        }
        return found;
    }

    private String fileName(String fullName) {
        return archive + "/" + entry(fullName);
    }

    private Object find(String fullName) {
        String found = locate(fullName);
        if (found != null) {
            boolean isPackage = found.contains("/__init__.");
            PyList locations = isPackage
                    ? new PyList(new Object[]{Str.of(archive + "/" + found.substring(0, found.lastIndexOf('/')))})
                    : null;
            return ModuleSpecs.create(fullName, this, archive + "/" + found, true, locations);
        }
        String directory = prefix + fullName.substring(fullName.lastIndexOf('.') + 1) + "/";
        for (String name : files.keySet()) {
            if (name.startsWith(directory)) {
                return ModuleSpecs.create(fullName, PyNone.NONE, null, false, new PyList(
                        new Object[]{Str.of(archive + "/" + directory.substring(0, directory.length() - 1))}));
            }
        }
        return null;
    }

    /** The code of a module. */
    PyCode code(String fullName) {
        String found = entry(fullName);
        if (found.endsWith(".py")) {
            return new PyCode(SourceCompiler.compile(files.get(found), archive + "/" + found, CompileMode.EXEC, 0,
                    SourceCompiler.OWN_LEVEL));
        }
        return CompiledFile.parse(fullName, archive + "/" + found, files.get(found));
    }

    private Object source(String fullName) {
        byte[] text = files.get(entry(fullName).replaceFirst("\\.pyc$", ".py"));
        return text == null ? PyNone.NONE : Str.of(new String(text, java.nio.charset.StandardCharsets.UTF_8));
    }

    private Object data(String path) {
        String name = path.startsWith(archive + "/") ? path.substring(archive.length() + 1) : path;
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw pbcvm.error.OsErrors.of(0, Str.of(name));
        }
        return new PyBytes(bytes);
    }
}
