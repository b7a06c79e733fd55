package pbcvm.modules.gc;

import pbcvm.error.Raise;
import pbcvm.modules.weakref.WeakReferences;
import pbcvm.object.ModuleTable;
import pbcvm.object.PyObject;
import pbcvm.operation.Py;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.lists.PyList;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** The module {@code gc}: settings are kept, the collecting is the Java virtual machine's. */
public final class GcModule {
    private GcModule() {
    }

    /** The settings of one context. */
    private static final class Settings {
        private boolean enabled = true;
        private Object[] threshold = {700L, 10L, 10L};
        private long debug;
    }

    /** Fills the module. */
    public static void table(ModuleTable m) {
        Settings settings = new Settings();
        m.function("enable()", () -> {
            settings.enabled = true;
            return PyNone.NONE;
        });
        m.function("disable()", () -> {
            settings.enabled = false;
            return PyNone.NONE;
        });
        m.function("isenabled()", () -> settings.enabled);
        m.function("collect(generation=2)", generation -> {
            long number = Py.indexAsLong(generation);
            if (number < 0 || number > 2) {
                throw Raise.valueError("invalid generation");
            }
            WeakReferences.collect();
            return 0L;
        });
        m.function("get_threshold()", () -> PyTuple.of(settings.threshold.clone()));
        m.functionN("set_threshold(threshold0, threshold1=?, threshold2=?, /)", args -> {
            for (int i = 0; i < 3; i++) {
                if (args[i] != null) {
                    settings.threshold[i] = Py.index(args[i]);
                }
            }
            return PyNone.NONE;
        });
        m.function("get_count()", () -> PyTuple.of(0L, 0L, 0L));
        m.function("get_debug()", () -> settings.debug);
        m.function("set_debug(flags, /)", flags -> {
            settings.debug = Py.indexAsInt(flags);
            return PyNone.NONE;
        });
        m.function("is_tracked(obj, /)", object -> object instanceof PyObject);
        m.function("is_finalized(obj, /)", object -> false);
        m.function("freeze()", () -> PyNone.NONE);
        m.function("unfreeze()", () -> PyNone.NONE);
        m.function("get_freeze_count()", () -> 0L);
        for (String name : new String[]{"get_objects(generation=None)", "get_stats()"}) {
            refuse(m, name);
        }
        refuse(m, "get_referrers(*objs)");
        refuse(m, "get_referents(*objs)");
        m.constant("garbage", new PyList());
        m.constant("callbacks", new PyList());
        String[] flags = {"DEBUG_STATS", "DEBUG_COLLECTABLE", "DEBUG_UNCOLLECTABLE", "DEBUG_SAVEALL", "DEBUG_LEAK"};
        long[] values = {1, 2, 4, 32, 38};
        for (int i = 0; i < flags.length; i++) {
            m.constant(flags[i], values[i]);
        }
    }

    private static void refuse(ModuleTable m, String declaration) {
        String name = declaration.substring(0, declaration.indexOf('('));
        m.functionN(declaration, args -> {
            throw Raise.error(ExceptionTypes.NOT_IMPLEMENTED_ERROR, "gc.%s() is not supported: memory is the Java "
                    + "virtual machine's", name);
        });
    }
}
