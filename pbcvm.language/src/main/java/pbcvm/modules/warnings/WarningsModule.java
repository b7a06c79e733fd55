package pbcvm.modules.warnings;

import pbcvm.error.Raise;
import pbcvm.nodes.CallStack;
import pbcvm.object.ModuleTable;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.exceptions.PyBaseException;
import pbcvm.types.frames.PyFrame;
import pbcvm.types.lists.PyList;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** The module {@code _warnings}: where a warning comes from; {@link Issue} decides what becomes of it. */
public final class WarningsModule {
    private WarningsModule() {
    }

    /** Fills the module. */
    public static void table(ModuleTable m) {
        m.constant("filters", defaultFilters());
        m.constant("_defaultaction", "default");
        m.constant("_onceregistry", new PyDict());
        long[] version = {0};
        m.function("_filters_mutated()", () -> {
            version[0]++;
            return PyNone.NONE;
        });
        m.function("warn(message, category=None, stacklevel=1, source=None)",
                (message, category, level, source) -> warn(m, version, message, category, level, source));
        m.functionN("warn_explicit(message, category, filename, lineno, module=None, registry=None, "
                + "module_globals=None, source=None)", args -> {
                    if (args[5] != PyNone.NONE && !(args[5] instanceof PyDict)) {
                        throw Raise.typeError("'registry' must be a dict or None");
                    }
                    new Issue(m.module(), version[0], category(args[0], args[1]), args[0], Py.strJava(args[2]),
                            Py.indexAsInt(args[3]), moduleName(args[4], args[2]), args[5], args[7]).run();
                    return PyNone.NONE;
                });
    }

    private static PyList defaultFilters() {
        return new PyList(new Object[]{
            filter("default", ExceptionTypes.DEPRECATION_WARNING, Str.of("__main__")),
            filter("ignore", ExceptionTypes.DEPRECATION_WARNING, PyNone.NONE),
            filter("ignore", ExceptionTypes.PENDING_DEPRECATION_WARNING, PyNone.NONE),
            filter("ignore", ExceptionTypes.IMPORT_WARNING, PyNone.NONE),
            filter("ignore", ExceptionTypes.RESOURCE_WARNING, PyNone.NONE)});
    }

    private static PyTuple filter(String action, PyType category, Object module) {
        return PyTuple.of(Str.of(action), PyNone.NONE, category, module, 0L);
    }

    private static Object moduleName(Object module, Object fileName) {
        if (module != PyNone.NONE) {
            return module;
        }
        String name = Py.strJava(fileName);
        return Str
                .of(name.isEmpty() ? "<unknown>" : name.endsWith(".py") ? name.substring(0, name.length() - 3) : name);
    }

    private static PyType category(Object message, Object category) {
        if (message instanceof PyBaseException warning && Types.isInstance(message, ExceptionTypes.WARNING)) {
            return warning.type();
        }
        if (category == PyNone.NONE) {
            return ExceptionTypes.USER_WARNING;
        }
        if (!(category instanceof PyType type) || !type.isSubtypeOf(ExceptionTypes.WARNING)) {
            throw Raise.typeError("category must be a Warning subclass, not '%s'", Raise.typeName(category));
        }
        return type;
    }

    private static Object warn(ModuleTable m, long[] version, Object message, Object category, Object level,
            Object source) {
        PyType type = category(message, category);
        PyFrame frame = CallStack.frame(Math.max(0, Py.indexAsInt(level) - 1));
        PyDict globals = frame == null ? pbcvm.PbcvmContext.get().sys().namespace() : frame.globals();
        Object registry = globals.get("__warningregistry__");
        if (registry == null) {
            registry = new PyDict();
            globals.put("__warningregistry__", registry);
        }
        Object module = globals.get("__name__");
        new Issue(m.module(), version[0], type, message, frame == null ? "sys" : frame.code().code.fileName(),
                frame == null ? 1 : frame.line(), module == null ? Str.of("<string>") : module, registry, source)
                .run();
        return PyNone.NONE;
    }
}
