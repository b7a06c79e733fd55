package pbcvm.modules.thread;

import com.oracle.truffle.api.TruffleSafepoint;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import pbcvm.PbcvmContext;
import pbcvm.error.Raise;
import pbcvm.modules.time.Clocks;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.singletons.PyNone;

/** A lock that any thread may release. */
final class PyLock extends PyObject {
    static final PyType TYPE = PyType.builtin("lock", PyLock::table).inModule("_thread").notSubclassable();
    private static final long BILLION = 1_000_000_000;
    /** {@code TIMEOUT_MAX}. */
    static final double LONGEST = 9223372036.0;
    private static final long FOREVER = -1;

    private Semaphore free = new Semaphore(1);

    PyLock() {
        super(TYPE);
    }

    private static void table(TypeTable t) {
        for (String name : new String[]{"acquire", "acquire_lock"}) {
            t.methodN(name + "(self, blocking=True, timeout=-1)", args -> ((PyLock) args[0]).acquire(
                    timeout(args[1], args[2])));
        }
        t.method("__enter__(self, /)", self -> ((PyLock) self).acquire(FOREVER));
        for (String name : new String[]{"release", "release_lock"}) {
            t.method(name + "(self, /)", self -> release((PyLock) self));
        }
        t.methodN("__exit__(self, /, *args)", args -> release((PyLock) args[0]));
        t.method("locked(self, /)", self -> ((PyLock) self).isLocked());
        t.method("locked_lock(self, /)", self -> ((PyLock) self).isLocked());
        t.method("_at_fork_reinit(self, /)", self -> {
            ((PyLock) self).free = new Semaphore(1);
            return PyNone.NONE;
        });
        t.method("__repr__(self, /)", self -> Str.of("<" + (((PyLock) self).isLocked() ? "locked" : "unlocked")
                + " _thread.lock object at 0x"
                + Long.toHexString(PbcvmContext.get().identities().of(self)) + ">"));
    }

    /** The nanoseconds that the arguments of {@code acquire} allow: 0 for not at all, negative for any time. */
    static long timeout(Object blocking, Object seconds) {
        long wait = Clocks.duration(seconds);
        boolean forever = wait == -BILLION;
        if (!Py.isTrue(blocking)) {
            if (!forever) {
                throw Raise.valueError("can't specify a timeout for a non-blocking call");
            }
            return 0;
        }
        if (wait < 0 && !forever) {
            throw Raise.valueError("timeout value must be positive");
        }
        if (wait > LONGEST * BILLION) {
            throw Raise.overflowError("timeout value is too large");
        }
        return forever ? FOREVER : wait;
    }

    boolean isLocked() {
        return free.availablePermits() == 0;
    }

    /** Takes the lock within some nanoseconds, or at any time when negative; false when it could not be had. */
    boolean acquire(long nanoseconds) {
        Semaphore wanted = free;
        if (wanted.tryAcquire()) {
            return true;
        }
        if (nanoseconds == 0) {
            return false;
        }
        long deadline = System.nanoTime() + nanoseconds;
        boolean[] got = new boolean[1];
        return PbcvmContext.get().lock().released(() -> {
            TruffleSafepoint.setBlockedThreadInterruptible(null, semaphore -> {
                if (nanoseconds < 0) {
                    semaphore.acquire();
                    got[0] = true;
                } else {
                    got[0] = semaphore.tryAcquire(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                }
            }, wanted);
            return got[0];
        });
    }

    /** Frees the lock if it is held. */
    void free() {
        if (isLocked()) {
            free.release();
        }
    }

    private static Object release(PyLock lock) {
        if (!lock.isLocked()) {
            throw Raise.runtimeError("release unlocked lock");
        }
        lock.free.release();
        return PyNone.NONE;
    }
}
