package pbcvm.modules.thread;

import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.singletons.PyNone;

/** A lock. As one thread runs the program, waiting for a lock that is held would last forever and is an error. */
final class PyLock extends PyObject {
    static final PyType TYPE = PyType.builtin("lock", PyLock::table).inModule("_thread").notSubclassable();
    static final PyType REENTRANT = PyType.builtin("RLock", PyLock::reentrantTable).inModule("_thread")
            .allocate(PyLock::new);

    private int count;

    PyLock(PyType type) {
        super(type);
    }

    private static void table(TypeTable t) {
        for (String name : new String[]{"acquire", "acquire_lock", "__enter__"}) {
            String parameters = name.equals("__enter__") ? "(self, /)" : "(self, blocking=True, timeout=-1)";
            t.methodN(name + parameters, args -> acquire((PyLock) args[0], args));
        }
        for (String name : new String[]{"release", "release_lock"}) {
            t.method(name + "(self, /)", self -> release((PyLock) self));
        }
        t.methodN("__exit__(self, /, *args)", args -> release((PyLock) args[0]));
        t.method("locked(self, /)", self -> ((PyLock) self).count > 0);
        t.method("locked_lock(self, /)", self -> ((PyLock) self).count > 0);
        t.method("_at_fork_reinit(self, /)", self -> {
            ((PyLock) self).count = 0;
            return PyNone.NONE;
        });
        t.method("__repr__(self, /)", self -> Str.of("<" + (((PyLock) self).count > 0 ? "locked" : "unlocked")
                + " _thread.lock object at 0x"
                + Long.toHexString(pbcvm.PbcvmContext.get().identities().of(self)) + ">"));
    }

    private static Object acquire(PyLock lock, Object[] args) {
        boolean blocking = args.length < 2 || Py.isTrue(args[1]);
        double timeout = args.length < 3 ? -1 : Py.asDouble(args[2]);
        if (!blocking && timeout != -1) {
            throw Raise.valueError("can't specify a timeout for a non-blocking call");
        }
        if (timeout < 0 && timeout != -1) {
            throw Raise.valueError("timeout value must be a non-negative number");
        }
        if (lock.count > 0) {
            if (!blocking || timeout >= 0) {
                return false;
            }
            throw Raise.runtimeError("deadlock: the lock is held and there is no other thread to release it");
        }
        lock.count = 1;
        return true;
    }

    private static Object release(PyLock lock) {
        if (lock.count == 0) {
            throw Raise.runtimeError("release unlocked lock");
        }
        lock.count = 0;
        return PyNone.NONE;
    }

    private static void reentrantTable(TypeTable t) {
        t.newMethod("__new__(type, /, *args, **kwargs)",
                args -> ((PyType) args[0]).allocator().allocate((PyType) args[0]));
        t.methodN("__init__(self, /)", args -> PyNone.NONE);
        t.methodN("acquire(self, blocking=True, timeout=-1)", args -> ++((PyLock) args[0]).count > 0);
        t.method("__enter__(self, /)", self -> ++((PyLock) self).count > 0);
        t.method("release(self, /)", self -> releaseReentrant((PyLock) self));
        t.methodN("__exit__(self, /, *args)", args -> releaseReentrant((PyLock) args[0]));
        t.method("_is_owned(self, /)", self -> ((PyLock) self).count > 0);
        t.method("_at_fork_reinit(self, /)", self -> {
            ((PyLock) self).count = 0;
            return PyNone.NONE;
        });
        t.method("_release_save(self, /)", self -> {
            long count = ((PyLock) self).count;
            if (count == 0) {
                throw Raise.runtimeError("cannot release un-acquired lock");
            }
            ((PyLock) self).count = 0;
            return pbcvm.types.tuples.PyTuple.of(count, Thread.currentThread().threadId());
        });
        t.method("_acquire_restore(self, state, /)", (self, state) -> {
            ((PyLock) self).count = (int) Py.indexAsLong(((pbcvm.types.tuples.PyTuple) state).items[0]);
            return PyNone.NONE;
        });
        t.method("__repr__(self, /)", self -> Str.of("<" + (((PyLock) self).count > 0 ? "locked" : "unlocked")
                + " _thread.RLock object owner="
                + (((PyLock) self).count > 0 ? Thread.currentThread().threadId() : 0) + " count="
                + ((PyLock) self).count + " at 0x"
                + Long.toHexString(pbcvm.PbcvmContext.get().identities().of(self)) + ">"));
    }

    private static Object releaseReentrant(PyLock lock) {
        if (lock.count == 0) {
            throw Raise.error(ExceptionTypes.RUNTIME_ERROR, "cannot release un-acquired lock");
        }
        lock.count--;
        return PyNone.NONE;
    }
}
