package pbcvm.modules.sys;

import pbcvm.PbcvmContext;
import pbcvm.error.Raise;
import pbcvm.modules.io.StandardStreams;
import pbcvm.object.ModuleTable;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.runtime.UncaughtExceptions;
import pbcvm.runtime.Unraisable;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.exceptions.PyBaseException;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** The replaceable functions of {@code sys}, and tracing, which is refused. */
final class SysHooks {
    private SysHooks() {
    }

    static void table(ModuleTable m) {
        m.function("displayhook(object, /)", SysHooks::display);
        m.function("excepthook(exctype, value, traceback, /)", (type, value, traceback) -> {
            if (value instanceof PyBaseException exception) {
                UncaughtExceptions.print(exception, traceback);
            }
            return PyNone.NONE;
        });
        m.function("unraisablehook(unraisable, /)", unraisable -> {
            Unraisable.print(unraisable);
            return PyNone.NONE;
        });
        m.functionN("breakpointhook(*args, **kws)", SysHooks::breakpoint);
        PyDict namespace = m.module().namespace();
        for (String name : new String[]{"displayhook", "excepthook", "unraisablehook", "breakpointhook"}) {
            m.constant("__" + name + "__", namespace.get(name));
        }
        m.functionN("audit(event, /, *args)", args -> audit(args[0], (PyTuple) args[1]));
        m.function("addaudithook(hook)", hook -> {
            PbcvmContext.get().auditHooks().add(hook);
            return PyNone.NONE;
        });
        m.function("settrace(function, /)", function -> trace("settrace", function));
        m.function("setprofile(function, /)", function -> trace("setprofile", function));
        m.function("gettrace()", () -> PyNone.NONE);
        m.function("getprofile()", () -> PyNone.NONE);
    }

    private static Object trace(String name, Object function) {
        if (function != PyNone.NONE) {
            throw Raise.error(ExceptionTypes.NOT_IMPLEMENTED_ERROR, "sys.%s() is not supported", name);
        }
        return function;
    }

    private static Object display(Object value) {
        if (value == PyNone.NONE) {
            return value;
        }
        PbcvmContext context = PbcvmContext.get();
        PyDict builtins = context.builtins().namespace();
        builtins.put("_", PyNone.NONE);
        Object stream = context.sys().namespace().get("stdout");
        if (stream == null || stream == PyNone.NONE) {
            throw Raise.runtimeError("lost sys.stdout");
        }
        StandardStreams.write(stream, Py.repr(value));
        StandardStreams.write(stream, Str.of("\n"));
        builtins.put("_", value);
        return PyNone.NONE;
    }

    private static Object breakpoint(Object[] args) {
        Object debugger = pbcvm.importer.Importer.importModule("pdb");
        return Py.callWithKeywords(Py.getAttr(debugger, "set_trace"), ((PyTuple) args[0]).items, (PyDict) args[1]);
    }

    static Object audit(Object event, PyTuple args) {
        if (Py.asString(event) == null) {
            throw Raise.typeError("expected str for argument 'event', not %s", Raise.typeName(event));
        }
        for (Object hook : PbcvmContext.get().auditHooks()) {
            Py.call(hook, event, args);
        }
        return PyNone.NONE;
    }
}
