package pbcvm.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.ThreadLocalAction;
import com.oracle.truffle.api.TruffleSafepoint;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import pbcvm.PbcvmContext;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.tuples.PyTuple;

/** The threads that Python code of a context has started. */
public final class PythonThreads {
    /** Address space for the stack of a thread whose program did not choose a size. */
    private static final long STACK_SIZE = 256L << 20;
    private static final long PATIENCE = 5000;

    private final PbcvmContext context;
    /** Threads whose Python function runs. */
    private final Set<Thread> running = ConcurrentHashMap.newKeySet();
    /** Threads that may not have left the context yet, the running ones included. */
    private final Set<Thread> started = ConcurrentHashMap.newKeySet();
    private long stackSize;

    public PythonThreads(PbcvmContext context) {
        this.context = context;
    }

    /** Calls a function in a new thread; gives the thread's number. */
    @TruffleBoundary
    public long start(Object function, PyTuple args, PyDict keywords) {
        if (!context.env().isCreateThreadAllowed()) {
            throw Raise.runtimeError("can't start new thread");
        }
        Thread thread = context.env().newTruffleThreadBuilder(() -> run(function, args, keywords))
                .stackSize(stackSize == 0 ? STACK_SIZE : Math.max(stackSize, 1 << 20)).build();
        thread.setDaemon(true);
        started.removeIf(each -> each.getState() == Thread.State.TERMINATED);
        started.add(thread);
        running.add(thread);
        try {
            thread.start();
        } catch (OutOfMemoryError e) {
            running.remove(thread);
            started.remove(thread);
            throw Raise.runtimeError("can't start new thread");
        }
        return thread.threadId();
    }

    private void run(Object function, PyTuple args, PyDict keywords) {
        GlobalLock lock = context.lock();
        try {
            lock.enter();
        } catch (ThreadEnd end) {
            running.remove(Thread.currentThread());
            return;
        }
        try {
            Py.callWithKeywords(function, args.items, keywords);
        } catch (PythonException e) {
            if (!Py.matches(e, ExceptionTypes.SYSTEM_EXIT)) {
                Unraisable.report(e.value(), Str.of("Exception ignored in thread started by"), function);
            }
        } catch (ThreadEnd end) {
            assert context.isEnding() : "only the end of a context ends its threads";
        } finally {
            running.remove(Thread.currentThread());
            Runnable atEnd = context.thread().atEnd;
            if (atEnd != null) {
                atEnd.run();
            }
            lock.leave();
        }
    }

    /** How many threads there are beside the main thread. */
    public long count() {
        return running.size();
    }

    /** Sets the stack size of threads to come, 0 for the usual, and gives the one before. */
    public long setStackSize(long size) {
        long before = stackSize;
        stackSize = size;
        return before;
    }

    /** {@code _thread.stack_size()}. */
    public long stackSize() {
        return stackSize;
    }

    /** Ends the threads that are left, as the context ends. */
    @TruffleBoundary
    public void endAll() {
        started.removeIf(each -> each.getState() == Thread.State.TERMINATED);
        if (started.isEmpty()) {
            return;
        }
        context.lock().end();
        Thread[] left = started.toArray(Thread[]::new);
        if (!running.isEmpty()) {
            context.env().submitThreadLocal(running.toArray(Thread[]::new), new End());
        }
        context.lock().released(() -> {
            long deadline = System.currentTimeMillis() + PATIENCE;
            for (Thread thread : left) {
                TruffleSafepoint.setBlockedThreadInterruptible(null,
                        each -> each.join(Math.max(1, deadline - System.currentTimeMillis())), thread);
            }
            return null;
        });
    }

    /** Runs at a safepoint of a thread that has to end. */
    private static final class End extends ThreadLocalAction {
        End() {
            super(true, false);
        }

        @Override
        protected void perform(Access access) {
            throw new ThreadEnd();
        }
    }
}
