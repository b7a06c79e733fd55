package pbcvm.runtime;

import com.oracle.truffle.api.ThreadLocalAction;
import com.oracle.truffle.api.TruffleLanguage.Env;
import java.util.concurrent.Future;
import pbcvm.error.Raise;
import pbcvm.types.exceptions.ExceptionTypes;
import sun.misc.Signal;

/**
 * Ctrl-C: the main thread raises {@code KeyboardInterrupt} at its next safepoint. When it did not get there before the
 * next Ctrl-C, because it waits for input, say, the process ends.
 */
public final class Interrupts {
    private static final int EXIT_CODE = 130;

    private final Env env;
    private final Thread main;
    private volatile Future<Void> pending;

    private Interrupts(Env env, Thread main) {
        this.env = env;
        this.main = main;
    }

    /** Has Ctrl-C interrupt the current thread from now on. */
    public static void catchFor(Env env) {
        Interrupts interrupts = new Interrupts(env, Thread.currentThread());
        Signal.handle(new Signal("INT"), signal -> interrupts.interrupt());
    }

    private void interrupt() {
        Future<Void> before = pending;
        if (before != null && !before.isDone() || !main.isAlive()) {
            Runtime.getRuntime().halt(EXIT_CODE);
        }
        try {
            pending = env.submitThreadLocal(new Thread[]{main}, new RaiseInterrupt());
        } catch (IllegalStateException contextEnded) {
            Runtime.getRuntime().halt(EXIT_CODE);
        }
    }

    /** Runs on the main thread, between two nodes. */
    private static final class RaiseInterrupt extends ThreadLocalAction {

        RaiseInterrupt() {
            super(true, false);
        }

        @Override
        protected void perform(Access access) {
            throw Raise.of(ExceptionTypes.KEYBOARD_INTERRUPT);
        }
    }
}
