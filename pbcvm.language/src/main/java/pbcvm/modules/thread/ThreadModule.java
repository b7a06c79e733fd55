package pbcvm.modules.thread;

import pbcvm.error.Raise;
import pbcvm.object.ModuleTable;
import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.singletons.PyNone;

/** The module {@code _thread}, for programs of one thread: starting another is refused. */
public final class ThreadModule {
    private static final PyType LOCAL = PyType.builtin("_local", PyType.OBJECT, ThreadModule::localTable).withDict()
            .inModule("_thread");

    private ThreadModule() {
    }

    private static void localTable(TypeTable t) {
        t.newMethod("__new__(type, /, *args, **kwargs)",
                args -> ((PyType) args[0]).allocator().allocate((PyType) args[0]));
    }

    /** Fills the module. */
    public static void table(ModuleTable m) {
        m.constant("error", ExceptionTypes.RUNTIME_ERROR);
        m.constant("LockType", PyLock.TYPE);
        m.constant("RLock", PyLock.REENTRANT);
        m.constant("_local", LOCAL);
        m.constant("TIMEOUT_MAX", 9223372036.0);
        m.function("allocate_lock()", () -> new PyLock(PyLock.TYPE));
        m.function("allocate()", () -> new PyLock(PyLock.TYPE));
        m.function("_set_sentinel()", () -> new PyLock(PyLock.TYPE));
        m.function("get_ident()", () -> Thread.currentThread().threadId());
        m.function("get_native_id()", () -> Thread.currentThread().threadId());
        m.function("_count()", () -> 0L);
        m.function("stack_size(size=0, /)", size -> 0L);
        m.function("daemon_threads_allowed()", () -> true);
        m.function("interrupt_main(signum=2, /)", number -> {
            throw Raise.of(ExceptionTypes.KEYBOARD_INTERRUPT);
        });
        for (String name : new String[]{"exit", "exit_thread"}) {
            m.function(name + "()", () -> {
                throw Raise.of(ExceptionTypes.SYSTEM_EXIT);
            });
        }
        for (String name : new String[]{"start_new_thread", "start_new"}) {
            m.functionN(name + "(function, args, kwargs=?, /)", args -> {
                throw Raise.runtimeError("can't start new thread: threads are not supported yet");
            });
        }
        m.function("_excepthook(exc_info, /)", info -> PyNone.NONE);
    }
}
