package pbcvm.modules.thread;

import pbcvm.PbcvmContext;
import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** A lock that its owner may acquire again. */
final class PyRLock extends PyObject {
    static final PyType TYPE = PyType.builtin("RLock", PyRLock::table).inModule("_thread").allocate(PyRLock::new);
    private static final long FOREVER = -1;

    private PyLock lock = new PyLock();
    private long owner;
    private long count;

    private PyRLock(PyType type) {
        super(type);
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, /, *args, **kwargs)",
                args -> ((PyType) args[0]).allocator().allocate((PyType) args[0]));
        t.methodN("__init__(self, /, *args, **kwargs)", args -> PyNone.NONE);
        t.methodN("acquire(self, blocking=True, timeout=-1)", args -> ((PyRLock) args[0]).acquire(
                PyLock.timeout(args[1], args[2])));
        t.method("__enter__(self, /)", self -> ((PyRLock) self).acquire(FOREVER));
        t.method("release(self, /)", self -> ((PyRLock) self).release());
        t.methodN("__exit__(self, /, *args)", args -> ((PyRLock) args[0]).release());
        t.method("_is_owned(self, /)", self -> ((PyRLock) self).isOwned());
        t.method("_recursion_count(self, /)", self -> ((PyRLock) self).isOwned() ? ((PyRLock) self).count : 0L);
        t.method("_at_fork_reinit(self, /)", self -> {
            ((PyRLock) self).lock = new PyLock();
            ((PyRLock) self).count = 0;
            ((PyRLock) self).owner = 0;
            return PyNone.NONE;
        });
        t.method("_release_save(self, /)", self -> ((PyRLock) self).releaseAll());
        t.method("_acquire_restore(self, state, /)", (self, state) -> ((PyRLock) self).restore(state));
        t.method("__repr__(self, /)", self -> ((PyRLock) self).repr());
    }

    private boolean isOwned() {
        return count > 0 && owner == Thread.currentThread().threadId();
    }

    private boolean acquire(long nanoseconds) {
        if (isOwned()) {
            count++;
            return true;
        }
        if (!lock.acquire(nanoseconds)) {
            return false;
        }
        owner = Thread.currentThread().threadId();
        count = 1;
        return true;
    }

    private Object release() {
        if (!isOwned()) {
            throw Raise.runtimeError("cannot release un-acquired lock");
        }
        if (--count == 0) {
            owner = 0;
            lock.free();
        }
        return PyNone.NONE;
    }

    private Object releaseAll() {
        if (count == 0) {
            throw Raise.runtimeError("cannot release un-acquired lock");
        }
        PyTuple state = PyTuple.of(count, owner);
        count = 0;
        owner = 0;
        lock.free();
        return state;
    }

    private Object restore(Object state) {
        Object[] parts = ((PyTuple) state).items;
        lock.acquire(FOREVER);
        count = Py.indexAsLong(parts[0]);
        owner = Py.indexAsLong(parts[1]);
        return PyNone.NONE;
    }

    private Object repr() {
        return Str.of("<" + (count > 0 ? "locked " : "unlocked ") + type().builtinModule() + "." + type().name()
                + " object owner=" + owner + " count=" + count + " at 0x"
                + Long.toHexString(PbcvmContext.get().identities().of(this)) + ">");
    }
}
