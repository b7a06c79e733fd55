package pbcvm.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.ThreadLocalAction;
import com.oracle.truffle.api.TruffleSafepoint;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import pbcvm.PbcvmContext;

/**
 * The lock that a thread holds while it runs Python code of a context. It is given up around calls that wait, and, when
 * another thread has waited for the switch interval, at the next safepoint of the one that holds it.
 *
 * <p>Invariant: {@link PbcvmContext#thread()} is the state of the thread that holds the lock, so compiled code reads a
 * field and never asks which thread it runs on.
 */
public final class GlobalLock {
    private static final long DEFAULT_INTERVAL = TimeUnit.MILLISECONDS.toNanos(5);

    private final PbcvmContext context;
    /** Fair: who gives it up for another gets it back behind that one. */
    private final ReentrantLock lock = new ReentrantLock(true);
    private final ThreadLocal<ThreadState> states = new ThreadLocal<>();
    private volatile long interval = DEFAULT_INTERVAL;
    private volatile Thread owner;
    private volatile boolean requested;
    private volatile boolean ending;
    private Thread main;

    public GlobalLock(PbcvmContext context) {
        this.context = context;
    }

    /** Begins to run Python code; to be followed by {@link #leave}. Calls may be nested. */
    @TruffleBoundary
    public void enter() {
        if (lock.isHeldByCurrentThread()) {
            lock.lock();
        } else {
            acquire(1);
        }
    }

    /** Ends what the last {@link #enter} began. */
    @TruffleBoundary
    public void leave() {
        if (lock.isHeldByCurrentThread()) {
            if (lock.getHoldCount() == 1) {
                owner = null;
                requested = false;
            }
            lock.unlock();
        }
    }

    /** Runs something that may wait, without the lock. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public <T> T released(Supplier<T> action) {
        int holds = release();
        try {
            return action.get();
        } finally {
            acquire(holds);
        }
    }

    private int release() {
        int holds = lock.getHoldCount();
        for (int i = 0; i < holds; i++) {
            leave();
        }
        return holds;
    }

    private void acquire(int holds) {
        if (holds == 0) {
            return;
        }
        if (!lock.tryLock()) {
            TruffleSafepoint.setBlockedThreadInterruptible(null, GlobalLock::await, this);
        }
        for (int i = 1; i < holds; i++) {
            lock.lock();
        }
        owner = Thread.currentThread();
        requested = false;
        context.setThread(state());
        if (ending && owner != main) {
            release();
            throw new ThreadEnd();
        }
    }

    private void await() throws InterruptedException {
        while (!lock.tryLock(interval, TimeUnit.NANOSECONDS)) {
            request();
        }
    }

    /** Asks the thread that holds the lock to give it up for a moment. */
    private void request() {
        Thread holder = owner;
        if (holder == null || requested) {
            return;
        }
        requested = true;
        try {
            context.env().submitThreadLocal(new Thread[]{holder}, new Switch());
        } catch (IllegalStateException contextEnded) {
            requested = false;
        }
    }

    /** The state of the current thread; the first thread has the one that the context began with. */
    private ThreadState state() {
        ThreadState state = states.get();
        if (state == null) {
            if (main == null) {
                main = Thread.currentThread();
                state = context.thread();
            } else {
                state = new ThreadState();
            }
            states.set(state);
        }
        return state;
    }

    /** Whether the current thread is the first that ran Python code. */
    public boolean isMain() {
        return main == null || Thread.currentThread() == main;
    }

    /** The first thread that ran Python code; null before. */
    public Thread main() {
        return main;
    }

    /** From now on every thread but this one ends where it would run Python code. */
    public void end() {
        main = Thread.currentThread();
        ending = true;
    }

    /** {@code sys.getswitchinterval()} in nanoseconds. */
    public long interval() {
        return interval;
    }

    /** Sets how long a thread waits before it asks for the lock. */
    public void setInterval(long nanoseconds) {
        interval = Math.max(1, nanoseconds);
    }

    /** Runs at a safepoint of the thread that holds the lock. */
    private final class Switch extends ThreadLocalAction {
        Switch() {
            super(true, false);
        }

        @Override
        protected void perform(Access access) {
            acquire(release());
        }
    }
}
