package pbcvm.modules.sys;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.PbcvmContext;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.nodes.CallStack;
import pbcvm.object.ModuleTable;
import pbcvm.object.Slot;
import pbcvm.object.Str;
import pbcvm.operation.Attributes;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.exceptions.PyBaseException;
import pbcvm.types.frames.PyFrame;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** Functions of {@code sys} that ask or set the state of the interpreter. */
final class SysFunctions {
    private static final double NANOSECONDS = 1e9;

    private SysFunctions() {
    }

    static void table(ModuleTable m) {
        m.function("exit(status=?, /)", status -> {
            throw new PythonException(PyBaseException.create(ExceptionTypes.SYSTEM_EXIT,
                    status == null ? PyTuple.EMPTY : status instanceof PyTuple t ? t : PyTuple.of(status)));
        });
        m.function("exc_info()", () -> {
            PyBaseException handled = PbcvmContext.get().thread().handledException();
            return handled == null ? PyTuple.of(PyNone.NONE, PyNone.NONE, PyNone.NONE)
                    : PyTuple.of(handled.type(), handled,
                            handled.traceback == null ? PyNone.NONE : handled.traceback);
        });
        m.function("_getframe(depth=0, /)", depth -> {
            PyFrame frame = CallStack.frame(Math.max(0, Py.indexAsInt(depth)));
            if (frame == null) {
                throw Raise.valueError("call stack is not deep enough");
            }
            return frame;
        });
        m.function("exception()", () -> {
            PyBaseException handled = PbcvmContext.get().thread().handledException();
            return handled == null ? PyNone.NONE : handled;
        });
        m.function("getrecursionlimit()", () -> (long) PbcvmContext.get().recursionLimit());
        m.function("setrecursionlimit(limit, /)", SysFunctions::setRecursionLimit);
        m.function("intern(string, /)", string -> {
            if (!(string instanceof TruffleString text)) {
                throw Py.asString(string) == null
                        ? Raise.typeError("intern() argument must be str, not %s", Raise.typeName(string))
                        : Raise.typeError("can't intern %s", Raise.typeName(string));
            }
            return Str.intern(text);
        });
        m.function("getsizeof(object, default=?)", SysFunctions::sizeOf);
        m.function("getdefaultencoding()", () -> Str.of("utf-8"));
        m.function("getfilesystemencoding()", () -> Str.of("utf-8"));
        m.function("getfilesystemencodeerrors()", () -> Str.of("surrogateescape"));
        m.function("getswitchinterval()", () -> PbcvmContext.get().lock().interval() / NANOSECONDS);
        m.function("setswitchinterval(interval, /)", interval -> {
            double seconds = Py.asDouble(interval);
            if (seconds <= 0) {
                throw Raise.valueError("switch interval must be strictly positive");
            }
            PbcvmContext.get().lock().setInterval((long) (seconds * NANOSECONDS));
            return PyNone.NONE;
        });
        m.function("getrefcount(object, /)", object -> 1L);
        m.function("call_tracing(func, args, /)", (function, args) -> Py.call(function, ((PyTuple) args).items));
        m.function("get_int_max_str_digits()", () -> (long) PbcvmContext.get().intMaxStrDigits());
        m.function("set_int_max_str_digits(maxdigits)", digits -> {
            int limit = Py.indexAsInt(digits);
            if (limit != 0 && limit < 640) {
                throw Raise.valueError("maxdigits must be 0 or larger than 640");
            }
            PbcvmContext.get().setIntMaxStrDigits(limit);
            return PyNone.NONE;
        });
        internals(m);
    }

    private static void internals(ModuleTable m) {
        m.function("is_finalizing()", () -> false);
        m.function("getallocatedblocks()", () -> 0L);
        m.function("_clear_type_cache()", () -> PyNone.NONE);
        m.function("get_asyncgen_hooks()", () -> AsyncGeneratorHooks.get());
        m.functionN("set_asyncgen_hooks(firstiter=?, finalizer=?)", AsyncGeneratorHooks::set);
        m.function("get_coroutine_origin_tracking_depth()", () -> 0L);
    }

    private static Object setRecursionLimit(Object limit) {
        int value = Py.indexAsInt(limit);
        if (value < 1) {
            throw Raise.valueError("recursion limit must be greater or equal than 1");
        }
        PbcvmContext context = PbcvmContext.get();
        if (context.thread().depth >= value) {
            throw Raise.error(ExceptionTypes.RECURSION_ERROR,
                    "cannot set the recursion limit to %d at the recursion depth %d: the limit is too low", value,
                    context.thread().depth);
        }
        context.setRecursionLimit(value);
        return PyNone.NONE;
    }

    private static Object sizeOf(Object value, Object otherwise) {
        Object method = Types.of(value).lookup(Str.intern("__sizeof__"));
        if (method == null) {
            if (otherwise != null) {
                return otherwise;
            }
            throw Raise.typeError("Type %s doesn't define __sizeof__", Raise.typeName(value));
        }
        Object size = Py.call(Attributes.bind(method, value, Types.of(value)));
        if (Types.of(size).lookup(Slot.INDEX) == null) {
            throw Raise.typeError("'%s' object cannot be interpreted as an integer", Raise.typeName(size));
        }
        if (Py.indexAsLong(size) < 0) {
            throw Raise.valueError("__sizeof__() should return >= 0");
        }
        return size;
    }
}
