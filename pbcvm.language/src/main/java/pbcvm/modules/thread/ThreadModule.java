package pbcvm.modules.thread;

import com.oracle.truffle.api.ThreadLocalAction;
import pbcvm.PbcvmContext;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.modules.io.StandardStreams;
import pbcvm.object.ModuleTable;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.runtime.ThreadState;
import pbcvm.runtime.UncaughtExceptions;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.exceptions.PyBaseException;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.structseq.StructSequence;
import pbcvm.types.tuples.PyTuple;

/** The module {@code _thread}. */
public final class ThreadModule {
    private static final StructSequence HOOK_ARGUMENTS = StructSequence.of("_thread", "_ExceptHookArgs", "exc_type",
            "exc_value", "exc_traceback", "thread");
    private static final long LEAST_STACK = 32768;

    private ThreadModule() {
    }

    /** Fills the module. */
    public static void table(ModuleTable m) {
        m.constant("error", ExceptionTypes.RUNTIME_ERROR);
        m.constant("LockType", PyLock.TYPE);
        m.constant("RLock", PyRLock.TYPE);
        m.constant("_local", PyLocal.TYPE);
        m.constant("_ExceptHookArgs", HOOK_ARGUMENTS.type());
        m.constant("TIMEOUT_MAX", PyLock.LONGEST);
        m.function("allocate_lock()", PyLock::new);
        m.function("allocate()", PyLock::new);
        m.function("_set_sentinel()", ThreadModule::setSentinel);
        m.function("get_ident()", () -> Thread.currentThread().threadId());
        m.function("get_native_id()", () -> Thread.currentThread().threadId());
        m.function("_count()", () -> PbcvmContext.get().threads().count());
        m.function("stack_size(size=?, /)", ThreadModule::stackSize);
        m.function("interrupt_main(signum=2, /)", ThreadModule::interruptMain);
        for (String name : new String[]{"exit", "exit_thread"}) {
            m.function(name + "()", () -> {
                throw Raise.of(ExceptionTypes.SYSTEM_EXIT);
            });
        }
        for (String name : new String[]{"start_new_thread", "start_new"}) {
            m.functionN(name + "(function, args, kwargs=?, /)", ThreadModule::start);
        }
        m.function("_excepthook(exc_info, /)", ThreadModule::exceptHook);
    }

    private static Object start(Object[] args) {
        if (!Py.isCallable(args[0])) {
            throw Raise.typeError("first arg must be callable");
        }
        if (!(args[1] instanceof PyTuple positional)) {
            throw Raise.typeError("2nd arg must be a tuple");
        }
        if (args[2] != null && !(args[2] instanceof PyDict)) {
            throw Raise.typeError("optional 3rd arg must be a dictionary");
        }
        return PbcvmContext.get().threads().start(args[0], positional, (PyDict) args[2]);
    }

    /** A lock that is freed when the thread ends. */
    private static Object setSentinel() {
        ThreadState thread = PbcvmContext.get().thread();
        PyLock lock = new PyLock();
        thread.atEnd = lock::free;
        return lock;
    }

    private static Object stackSize(Object size) {
        PbcvmContext context = PbcvmContext.get();
        if (size == null) {
            return context.threads().stackSize();
        }
        long wanted = Py.indexAsLong(size);
        if (wanted < 0) {
            throw Raise.valueError("size must be 0 or a positive value");
        }
        if (wanted != 0 && wanted < LEAST_STACK) {
            throw Raise.valueError("size not valid: %d bytes", wanted);
        }
        return context.threads().setStackSize(wanted);
    }

    private static Object interruptMain(Object signal) {
        PbcvmContext context = PbcvmContext.get();
        long number = Py.indexAsLong(signal);
        if (number < 1 || number > 64) {
            throw Raise.valueError("signal number out of range");
        }
        Object signals = context.importBuiltin("_signal");
        if (!Py.isCallable(Py.callMethod(signals, "getsignal", number))) {
            return PyNone.NONE;
        }
        if (context.lock().isMain()) {
            Py.callMethod(signals, "raise_signal", number);
        } else {
            context.env().submitThreadLocal(new Thread[]{context.lock().main()}, new ThreadLocalAction(true, false) {
                @Override
                protected void perform(Access access) {
                    context.lock().enter();
                    try {
                        Py.callMethod(signals, "raise_signal", number);
                    } finally {
                        context.lock().leave();
                    }
                }
            });
        }
        return PyNone.NONE;
    }

    /** What {@code threading.excepthook} is unless a program replaces it. */
    private static Object exceptHook(Object info) {
        if (Types.of(info) != HOOK_ARGUMENTS.type()) {
            throw Raise.typeError("_thread.excepthook argument type must be ExceptHookArgs");
        }
        Object[] parts = ((PyTuple) info).items;
        if (parts[0] instanceof PyType type && type.isSubtypeOf(ExceptionTypes.SYSTEM_EXIT)) {
            return PyNone.NONE;
        }
        Object thread = parts[3];
        Object stream = PbcvmContext.get().sys().namespace().get("stderr");
        if (stream == null || stream == PyNone.NONE) {
            stream = thread == PyNone.NONE ? PyNone.NONE : Py.getAttr(thread, "_stderr");
        }
        if (stream == PyNone.NONE) {
            return PyNone.NONE;
        }
        String name = thread == PyNone.NONE ? String.valueOf(Thread.currentThread().threadId()) : name(thread);
        StandardStreams.write(stream, Str.of("Exception in thread " + name + ":\n"));
        if (parts[1] instanceof PyBaseException exception) {
            UncaughtExceptions.print(exception, parts[2]);
        }
        return PyNone.NONE;
    }

    private static String name(Object thread) {
        try {
            return Py.strJava(Py.getAttr(thread, "name"));
        } catch (PythonException e) {
            return String.valueOf(Thread.currentThread().threadId());
        }
    }
}
