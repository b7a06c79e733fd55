package pbcvm.importer;

import pbcvm.PbcvmContext;
import pbcvm.PbcvmOptions;
import pbcvm.compiler.CompileMode;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.error.RefusedProgramException;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.runtime.SourceCompiler;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.functions.PyCell;
import pbcvm.types.functions.PyCode;
import pbcvm.types.functions.PyFunction;
import pbcvm.types.lists.PyList;
import pbcvm.types.modules.PyModule;
import pbcvm.types.singletons.PyNone;

/** The module {@code __main__}: made from a file, or found as {@code -m} and directories and zip files need it. */
public final class MainModule {
    private MainModule() {
    }

    /** Runs compiled code as {@code __main__}. */
    public static Object runCode(PbcvmContext context, PyCode code, String path) {
        SearchPath.addProgram(context, path);
        PyDict globals = create(context);
        globals.put("__file__", Str.of(path));
        globals.put("__cached__", PyNone.NONE);
        globals.put("__loader__", FileLoaders.create(FileLoaders.SOURCELESS, "__main__", path));
        return execute(code, globals);
    }

    /** Runs a script: the bytes of a file of source. */
    public static Object runScript(PbcvmContext context, byte[] source, String path) {
        SearchPath.addProgram(context, path);
        PyDict globals = create(context);
        globals.put("__file__", Str.of(path));
        globals.put("__cached__", PyNone.NONE);
        globals.put("__loader__", FileLoaders.create(FileLoaders.SOURCE, "__main__", path));
        ScriptEncoding.check(source, path);
        return execute(compile(source, path), globals);
    }

    /** Runs the text that a command line holds. */
    public static Object runCommand(PbcvmContext context, String source) {
        addEmptyPath(context);
        PyDict globals = create(context);
        globals.put("__loader__", BuiltinFinder.TYPE);
        return execute(new PyCode(SourceCompiler.compile(source, "<string>", CompileMode.EXEC, 0,
                SourceCompiler.OWN_LEVEL)), globals);
    }

    /** Runs what was read from standard input. */
    public static Object runInput(PbcvmContext context, byte[] source) {
        addEmptyPath(context);
        PyDict globals = create(context);
        globals.put("__loader__", BuiltinFinder.TYPE);
        globals.put("__file__", Str.of("<stdin>"));
        globals.put("__cached__", PyNone.NONE);
        return execute(compile(source, "<stdin>"), globals);
    }

    private static PyCode compile(byte[] source, String name) {
        return new PyCode(SourceCompiler.compile(source, name, CompileMode.EXEC, 0, SourceCompiler.OWN_LEVEL));
    }

    private static void addEmptyPath(PbcvmContext context) {
        if (!context.options().get(PbcvmOptions.Isolated) && !context.options().get(PbcvmOptions.SafePath)) {
            SearchPath.insertFirst(context, "");
        }
    }

    /** Runs text that an embedder evaluates; gives the value of the expression that it ends with, or {@code null}. */
    public static Object runText(PbcvmContext context, String source, String name) {
        PyDict globals = module(context).namespace();
        if (globals.get("__builtins__") == null) {
            globals = create(context);
        }
        SourceCompiler.Parts parts = SourceCompiler.compileWithValue(source, name);
        if (parts.body() != null) {
            execute(new PyCode(parts.body()), globals);
        }
        return parts.value() == null ? null : execute(new PyCode(parts.value()), globals);
    }

    /** Runs what the options name. */
    public static Object runNamed(PbcvmContext context) {
        String module = context.options().get(PbcvmOptions.RunModule);
        String path = context.options().get(PbcvmOptions.RunPath);
        if (!module.isEmpty()) {
            return runModule(context, module);
        }
        if (!path.isEmpty()) {
            return runContainer(context, path);
        }
        throw new RefusedProgramException("the program is empty");
    }

    private static Object runModule(PbcvmContext context, String name) {
        if (!context.options().get(PbcvmOptions.Isolated) && !context.options().get(PbcvmOptions.SafePath)) {
            SearchPath.insertFirst(context, context.env().getCurrentWorkingDirectory().getPath());
        }
        Object spec = findMain(context, name);
        if (context.sys().namespace().get("argv") instanceof PyList argv && argv.size > 0) {
            argv.set(0, Py.getAttr(spec, "origin"));
        }
        return runSpec(context, spec, false);
    }

    private static Object findMain(PbcvmContext context, String name) {
        int dot = name.lastIndexOf('.');
        Object path = PyNone.NONE;
        if (dot >= 0) {
            path = pathOfParent(context, name, name.substring(0, dot));
        }
        Object spec = Importer.find(name, path);
        if (spec == null) {
            throw exit(context, "No module named " + name);
        }
        Object locations = Py.getAttr(spec, "submodule_search_locations");
        if (locations != PyNone.NONE) {
            if (name.endsWith(".__main__")) {
                throw exit(context, "Cannot use package as __main__ module");
            }
            Importer.importModule(name);
            Object inner = Importer.find(name + ".__main__", locations);
            if (inner == null) {
                throw exit(context, "No module named " + name + ".__main__; '" + name
                        + "' is a package and cannot be directly executed");
            }
            return inner;
        }
        return spec;
    }

    private static Object pathOfParent(PbcvmContext context, String name, String parent) {
        try {
            Object module = Importer.importModule(parent);
            Object path = Py.getAttrOrNull(module, "__path__");
            if (path != null) {
                return path;
            }
        } catch (PythonException e) {
            if (!Py.matches(e, ExceptionTypes.IMPORT_ERROR)) {
                throw e;
            }
            throw exit(context, "Error while finding module specification for " + Py.reprJava(Str.of(name)) + " ("
                    + e.value().type().name() + ": " + Py.strJava(e.value()) + ")");
        }
        throw exit(context, "Error while finding module specification for " + Py.reprJava(Str.of(name))
                + " (ModuleNotFoundError: __path__ attribute not found on " + Py.reprJava(Str.of(parent))
                + " while trying to find " + Py.reprJava(Str.of(name)) + ")");
    }

    private static Object runContainer(PbcvmContext context, String path) {
        String absolute = SearchPath.absolute(context, path);
        SearchPath.insertFirst(context, absolute);
        Object spec = PathFinder.find("__main__", new PyList(new Object[]{Str.of(absolute)}));
        if (spec == null || Py.getAttr(spec, "loader") == PyNone.NONE) {
            throw exit(context, "can't find '__main__' module in " + Py.reprJava(Str.of(path)));
        }
        return runSpec(context, spec, true);
    }

    private static Object runSpec(PbcvmContext context, Object spec, boolean isContainer) {
        Object loader = Py.getAttr(spec, "loader");
        Object getCode = loader == PyNone.NONE ? null : Py.getAttrOrNull(loader, "get_code");
        Object name = Py.getAttr(spec, "name");
        if (getCode == null || !(code(getCode, name, isContainer) instanceof PyCode code)) {
            throw exit(context, "No code object available for " + Py.strJava(name));
        }
        PyDict globals = create(context);
        globals.put("__file__", Py.getAttr(spec, "origin"));
        globals.put("__cached__", Py.getAttr(spec, "cached"));
        globals.put("__loader__", loader);
        globals.put("__package__", Py.getAttr(spec, "parent"));
        globals.put("__spec__", spec);
        try {
            return execute(code, globals);
        } catch (PythonException e) {
            RunpyFrames.add(e.value());
            throw e;
        }
    }

    private static Object code(Object getCode, Object name, boolean isContainer) {
        try {
            return Py.call(getCode, name);
        } catch (PythonException e) {
            if (Py.matches(e, ExceptionTypes.SYNTAX_ERROR)) {
                RunpyFrames.addCompiling(e.value(), isContainer);
            }
            throw e;
        }
    }

    private static PythonException exit(PbcvmContext context, String text) {
        String executable = context.options().get(PbcvmOptions.Executable);
        return Raise.of(ExceptionTypes.SYSTEM_EXIT, Str.of(executable + ": " + text));
    }

    /**
     * The module {@code __main__}. A standalone program starts with a new one; programs that an embedder evaluates one
     * after the other share it, with what the embedder put there.
     */
    public static PyModule module(PbcvmContext context) {
        if (!context.options().get(PbcvmOptions.Standalone)
                && context.modules().get("__main__") instanceof PyModule known) {
            return known;
        }
        PyModule main = new PyModule("__main__");
        context.modules().put("__main__", main);
        return main;
    }

    private static PyDict create(PbcvmContext context) {
        PyDict globals = module(context).namespace();
        globals.put("__doc__", PyNone.NONE);
        globals.put("__package__", PyNone.NONE);
        globals.put("__loader__", PyNone.NONE);
        globals.put("__spec__", PyNone.NONE);
        globals.put("__annotations__", new PyDict());
        globals.put("__builtins__", context.builtins());
        return globals;
    }

    /** Runs module code with these globals. */
    public static Object execute(PyCode code, PyDict globals) {
        PyFunction function = new PyFunction(code, globals, new PyCell[0]);
        return function.callTarget().call(function, globals);
    }
}
