package pbcvm.modules.sys;

import pbcvm.PbcvmContext;
import pbcvm.error.Raise;
import pbcvm.operation.Py;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.structseq.StructSequence;

/** The hooks of {@code sys.set_asyncgen_hooks}; they are kept in the thread state. */
final class AsyncGeneratorHooks {
    private static final StructSequence HOOKS = StructSequence.fixed("sys", "asyncgen_hooks", "firstiter", "finalizer");

    private AsyncGeneratorHooks() {
    }

    static Object get() {
        Object[] hooks = PbcvmContext.get().thread().asyncGeneratorHooks;
        return HOOKS.create(hooks[0] == null ? PyNone.NONE : hooks[0], hooks[1] == null ? PyNone.NONE : hooks[1]);
    }

    static Object set(Object[] args) {
        check(args[1], "finalizer");
        check(args[0], "firstiter");
        Object[] hooks = PbcvmContext.get().thread().asyncGeneratorHooks;
        for (int i = 0; i < 2; i++) {
            if (args[i] != null) {
                hooks[i] = args[i] == PyNone.NONE ? null : args[i];
            }
        }
        return PyNone.NONE;
    }

    private static void check(Object hook, String name) {
        if (hook != null && hook != PyNone.NONE && !Py.isCallable(hook)) {
            throw Raise.typeError("callable %s expected, got %s", name, Raise.typeName(hook));
        }
    }
}
