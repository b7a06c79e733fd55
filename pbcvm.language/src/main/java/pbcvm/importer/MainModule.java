package pbcvm.importer;

import pbcvm.PbcvmContext;
import pbcvm.PbcvmOptions;
import pbcvm.error.RefusedProgramException;
import pbcvm.object.Str;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.functions.PyCell;
import pbcvm.types.functions.PyCode;
import pbcvm.types.functions.PyFunction;
import pbcvm.types.modules.PyModule;
import pbcvm.types.singletons.PyNone;

/** The module {@code __main__}: made from a file, or found as {@code -m} and directories and zip files need it. */
public final class MainModule {
    private MainModule() {
    }

    /** Runs compiled code as {@code __main__}. */
    public static Object runCode(PbcvmContext context, PyCode code, String path) {
        PyDict globals = create(context);
        globals.put("__file__", Str.of(path));
        globals.put("__cached__", PyNone.NONE);
        return execute(code, globals);
    }

    /** Runs what the options name. */
    public static Object runNamed(PbcvmContext context) {
        String module = context.options().get(PbcvmOptions.RunModule);
        String path = context.options().get(PbcvmOptions.RunPath);
        throw new RefusedProgramException(module.isEmpty() ? path.isEmpty() ? "the program is empty"
                        : "running a directory is not supported yet" : "-m is not supported yet");
    }

    private static PyDict create(PbcvmContext context) {
        PyModule main = new PyModule("__main__");
        context.modules().put("__main__", main);
        PyDict globals = main.namespace();
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
