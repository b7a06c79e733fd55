package pbcvm.modules.signal;

import java.util.HashMap;
import java.util.Map;
import pbcvm.error.Raise;
import pbcvm.object.ModuleTable;
import pbcvm.operation.Py;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.ints.Ints;
import pbcvm.types.singletons.PyNone;

/** The module {@code _signal}: handlers are kept; only Ctrl-C reaches the program, as KeyboardInterrupt. */
public final class SignalModule {
    private static final String NUMBERS = "SIGHUP 1 SIGINT 2 SIGQUIT 3 SIGILL 4 SIGTRAP 5 SIGABRT 6 SIGIOT 6 SIGBUS 7 "
            + "SIGFPE 8 SIGKILL 9 SIGUSR1 10 SIGSEGV 11 SIGUSR2 12 SIGPIPE 13 SIGALRM 14 SIGTERM 15 "
            + "SIGSTKFLT 16 SIGCHLD 17 SIGCLD 17 SIGCONT 18 SIGSTOP 19 SIGTSTP 20 SIGTTIN 21 SIGTTOU 22 "
            + "SIGURG 23 SIGXCPU 24 SIGXFSZ 25 SIGVTALRM 26 SIGPROF 27 SIGWINCH 28 SIGIO 29 SIGPOLL 29 "
            + "SIGPWR 30 SIGSYS 31 SIGRTMIN 34 SIGRTMAX 64 SIG_DFL 0 SIG_IGN 1 SIG_BLOCK 0 SIG_UNBLOCK 1 "
            + "SIG_SETMASK 2 NSIG 65 ITIMER_REAL 0 ITIMER_VIRTUAL 1 ITIMER_PROF 2";

    private SignalModule() {
    }

    /** Fills the module. */
    public static void table(ModuleTable m) {
        String[] words = NUMBERS.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            m.constant(words[i], Long.valueOf(words[i + 1]));
        }
        m.function("default_int_handler(signalnum, frame, /)", (number, frame) -> {
            throw Raise.of(ExceptionTypes.KEYBOARD_INTERRUPT);
        });
        Map<Long, Object> handlers = new HashMap<>();
        handlers.put(2L, m.module().namespace().get("default_int_handler"));
        handlers.put(13L, 1L);
        handlers.put(25L, 1L);
        m.function("getsignal(signalnum, /)", number -> handlers.getOrDefault(check(number), 0L));
        m.function("signal(signalnum, handler, /)", (number, handler) -> {
            long signal = check(number);
            if (!Ints.isInt(handler) && !Py.isCallable(handler)) {
                throw Raise.typeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
            }
            Object old = handlers.getOrDefault(signal, 0L);
            handlers.put(signal, handler);
            return old;
        });
        m.function("raise_signal(signalnum, /)", number -> {
            Object handler = handlers.getOrDefault(check(number), 0L);
            if (Py.isCallable(handler)) {
                Py.call(handler, number, PyNone.NONE);
            } else if (Py.isTrue(Py.index(handler))) {
                return PyNone.NONE;
            } else {
                throw Raise.error(ExceptionTypes.NOT_IMPLEMENTED_ERROR, "signals without a handler are not supported");
            }
            return PyNone.NONE;
        });
        m.function("set_wakeup_fd(fd)", descriptor -> -1L);
        m.function("siginterrupt(signalnum, flag, /)", (number, flag) -> PyNone.NONE);
        m.constant("ItimerError", ExceptionTypes.OS_ERROR);
    }

    private static long check(Object number) {
        long value = Py.indexAsLong(number);
        if (value < 1 || value >= 65) {
            throw Raise.valueError("signal number out of range");
        }
        return value;
    }
}
