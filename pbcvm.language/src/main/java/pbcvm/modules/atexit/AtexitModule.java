package pbcvm.modules.atexit;

import pbcvm.PbcvmContext;
import pbcvm.error.Raise;
import pbcvm.object.ModuleTable;
import pbcvm.operation.Compare;
import pbcvm.operation.Py;
import pbcvm.runtime.ExitFunction;
import pbcvm.runtime.Shutdown;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** The module {@code atexit}. */
public final class AtexitModule {
    private AtexitModule() {
    }

    /** Fills the module. */
    public static void table(ModuleTable m) {
        m.functionN("register(*args, **kwargs)", AtexitModule::register);
        m.function("unregister(func, /)", function -> {
            PbcvmContext.get().exitFunctions().removeIf(entry -> Compare.equal(entry.function(), function));
            return PyNone.NONE;
        });
        m.function("_clear()", () -> {
            PbcvmContext.get().exitFunctions().clear();
            return PyNone.NONE;
        });
        m.function("_run_exitfuncs()", () -> {
            Shutdown.callExitFunctions(PbcvmContext.get().exitFunctions());
            return PyNone.NONE;
        });
        m.function("_ncallbacks()", () -> (long) PbcvmContext.get().exitFunctions().size());
    }

    private static Object register(Object[] bound) {
        Object[] args = ((PyTuple) bound[0]).items;
        if (args.length == 0) {
            throw Raise.typeError("register() takes at least 1 argument (0 given)");
        }
        if (!Py.isCallable(args[0])) {
            throw Raise.typeError("the first argument must be callable");
        }
        Object[] rest = java.util.Arrays.copyOfRange(args, 1, args.length);
        PbcvmContext.get().exitFunctions().add(new ExitFunction(args[0], rest, (PyDict) bound[1]));
        return args[0];
    }
}
