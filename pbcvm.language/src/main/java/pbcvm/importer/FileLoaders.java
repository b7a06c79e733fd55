package pbcvm.importer;

import java.nio.charset.StandardCharsets;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.PyInstance;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Shape;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Compare;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.runtime.files.Paths;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.functions.PyCode;
import pbcvm.types.modules.PyModule;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.singletons.PyNotImplemented;

/** The classes {@code SourceFileLoader} and {@code SourcelessFileLoader}. */
final class FileLoaders {
    static final PyType SOURCE = PyType.builtin("SourceFileLoader", PyType.OBJECT, t -> table(t, true)).withDict()
            .inModule("_frozen_importlib_external");
    static final PyType SOURCELESS = PyType.builtin("SourcelessFileLoader", PyType.OBJECT, t -> table(t, false))
            .withDict().inModule("_frozen_importlib_external");

    private FileLoaders() {
    }

    static PyInstance create(PyType type, String name, String path) {
        PyInstance loader = new PyInstance(type);
        Shape.put(loader, Str.intern("name"), Str.of(name));
        Shape.put(loader, Str.intern("path"), Str.of(path));
        return loader;
    }

    /** The code of the module a loader stands for. */
    static PyCode code(PyObject loader, String name) {
        String path = Py.strJava(Py.getAttr(loader, "path"));
        return loader.type().isSubtypeOf(SOURCE) ? CompiledFile.loadChecked(loader, name, path)
                : CompiledFile.load(name, path);
    }

    private static void table(TypeTable t, boolean source) {
        t.newMethod("__new__(type, /, *args, **kwargs)",
                args -> ((PyType) args[0]).allocator().allocate((PyType) args[0]));
        t.method("__init__(self, fullname, path)", (self, name, path) -> {
            Shape.put((PyObject) self, Str.intern("name"), name);
            Shape.put((PyObject) self, Str.intern("path"), path);
            return PyNone.NONE;
        });
        t.method("create_module(self, spec)", (self, spec) -> PyNone.NONE);
        t.method("exec_module(self, module)", (self, module) -> {
            PyDict globals = ((PyModule) module).namespace();
            MainModule.execute((PyCode) Py.callMethod(self, "get_code", globals.get("__name__")), globals);
            return PyNone.NONE;
        });
        t.method("load_module(self, fullname=None)", (self, name) -> Importer.importModule(
                Py.strJava(name == PyNone.NONE ? Py.getAttr(self, "name") : name)));
        t.method("get_code(self, fullname)", (self, name) -> code((PyObject) self, Py.strJava(name)));
        if (source) {
            t.method("source_to_code(self, data, path, *, _optimize=-1)",
                    (self, data, path, optimize) -> ModuleCompiler.sourceToCode(data, path, optimize));
        }
        t.method("get_filename(self, name=None)", FileLoaders::fileName);
        t.method("get_data(self, path)", (self, path) -> new PyBytes(CompiledFile.read(Paths.java(path))));
        t.method("get_source(self, fullname)", (self, name) -> source ? source(self) : PyNone.NONE);
        t.method("is_package(self, fullname)", (self, name) -> {
            String path = Py.strJava(Py.getAttr(self, "path"));
            String full = Py.strJava(name);
            String file = path.substring(path.lastIndexOf('/') + 1);
            return file.startsWith("__init__.") && !full.substring(full.lastIndexOf('.') + 1).equals("__init__");
        });
        t.method("__eq__(self, other, /)", (self, other) -> Types.of(self) == Types.of(other)
                ? (Object) (Compare.equal(Py.getAttr(self, "name"), Py.getAttr(other, "name"))
                        && Compare.equal(Py.getAttr(self, "path"), Py.getAttr(other, "path")))
                : PyNotImplemented.NOT_IMPLEMENTED);
        t.method("__hash__(self, /)", self -> Py.hash(Py.getAttr(self, "name")) ^ Py.hash(Py.getAttr(self, "path")));
    }

    private static Object fileName(Object self, Object name) {
        Object own = Py.getAttr(self, "name");
        if (name != PyNone.NONE && !Compare.equal(name, own)) {
            throw Raise.error(pbcvm.types.exceptions.ExceptionTypes.IMPORT_ERROR, "loader for %s cannot handle %s",
                    Py.strJava(own), Py.strJava(name));
        }
        return Py.getAttr(self, "path");
    }

    private static Object source(Object self) {
        Object path = Py.getAttr(self, "path");
        try {
            return Str
                    .of(new String(CompiledFile.read(Py.strJava(path)), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (PythonException e) {
            if (Py.matches(e, pbcvm.types.exceptions.ExceptionTypes.OS_ERROR)) {
                throw CompiledFile.importError("source not available through get_data()",
                        Py.strJava(Py.getAttr(self, "name")),
                        Py.strJava(path));
            }
            throw e;
        }
    }

}
