"""The module _thread: starting threads, locks, attributes of a thread's own, errors in threads."""
import _thread
import sys
import time


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except BaseException as e:
        return type(e).__name__ + ": " + str(e)


def run(count, work):
    """Runs work(i) in threads and waits for all."""
    done = [_thread.allocate_lock() for _ in range(count)]
    for lock in done:
        lock.acquire()

    def body(i):
        try:
            work(i)
        finally:
            done[i].release()
    for i in range(count):
        _thread.start_new_thread(body, (i,))
    for lock in done:
        lock.acquire()


results = []
run(4, lambda i: results.append(i * i))
print(sorted(results), _thread._count() <= 1)

# Both loops make progress although neither ever waits.
flag = []


def spin(i):
    if i == 0:
        while not flag:
            pass
    else:
        flag.append(1)


run(2, spin)
print(flag)

counter = 0
guard = _thread.allocate_lock()


def count(i):
    global counter
    for _ in range(1000):
        with guard:
            value = counter
            if value % 100 == 0:
                time.sleep(0)
            counter = value + 1


run(4, count)
print(counter)

lock = _thread.allocate_lock()
print(lock.locked(), lock.acquire(), lock.locked(), lock.acquire(False), lock.acquire(blocking=False), lock.acquire(True, 0.01), lock.acquire(timeout=0), repr(lock).split(" object")[0])
print(attempt(lock.acquire, False, 1), attempt(lock.acquire, True, -2), attempt(lock.acquire, True, 1e100), attempt(lock.acquire, x=1))
print(lock.release(), attempt(lock.release), lock.locked(), repr(lock).split(" object")[0], type(lock), _thread.LockType is type(lock))
with lock as entered:
    print(entered, lock.locked())
lock.acquire()
_thread.start_new_thread(lambda: (time.sleep(0.02), lock.release()), ())
print(lock.acquire(timeout=5), lock.locked())

r = _thread.RLock()
print(r.acquire(), r.acquire(), r._is_owned(), r._recursion_count(), repr(r).startswith("<locked _thread.RLock object owner="), "count=2" in repr(r))
seen = []
run(1, lambda i: seen.append((r.acquire(False), r._is_owned(), r._recursion_count(), attempt(r.release), r.acquire(timeout=0.01))))
print(seen)
state = r._release_save()
print(r._is_owned(), attempt(r.release), attempt(r._release_save))
run(1, lambda i: (r.acquire(), seen.append(r._is_owned()), r.release()))
r._acquire_restore(state)
print(seen[-1], r._recursion_count(), r.release(), r.release(), attempt(r.release))


class Local(_thread._local):
    shared = "class"

    def __init__(self, start, *, step=1):
        self.value = start
        self.step = step

    @property
    def double(self):
        return self.value * 2


local = Local(10, step=2)
local.value = 11
local.only_here = True
seen.clear()


def use(i):
    seen.append((local.value, local.step, local.double, hasattr(local, "only_here"), sorted(local.__dict__)))
    local.value += i
    seen.append(local.value)


run(1, use)
print(seen, local.value, local.double, local.shared, sorted(local.__dict__))
del local.only_here
print(hasattr(local, "only_here"), attempt(getattr, local, "missing"), attempt(delattr, local, "missing"), attempt(setattr, local, "double", 1), attempt(setattr, local, "__dict__", {}), attempt(_thread._local, 1))

print(attempt(_thread.start_new_thread, 1, ()), attempt(_thread.start_new_thread, run, [1]), attempt(_thread.start_new_thread, run, (), 1), attempt(_thread.start_new_thread))
print(type(_thread.get_ident()).__name__, _thread.get_ident() == _thread.get_ident(), _thread.stack_size(), _thread.stack_size(1 << 20), _thread.stack_size(0), attempt(_thread.stack_size, 5), _thread.TIMEOUT_MAX)
seen.clear()
run(1, lambda i: seen.append(_thread.get_ident() != main))if (main := _thread.get_ident()) else None
print(seen, attempt(_thread.exit), _thread.error is RuntimeError)


class Hook:
    def write(self, text):
        seen.append(text)

    def flush(self):
        pass


def failing(x):
    raise ValueError(x)


def leaving():
    raise SystemExit("ignored")


def hook(args):
    seen.append((args.exc_type.__name__, str(args.exc_value), args.err_msg, args.object is failing))
    done.release()


seen.clear()
sys.unraisablehook = hook
done = _thread.allocate_lock()
done.acquire()
_thread.start_new_thread(failing, ("bad",))
done.acquire()
print(seen)
_thread.start_new_thread(leaving, ())
_thread.start_new_thread(failing, (), {"x": "named"})
done.acquire()
print(seen[1:])


# Exceptions that are handled belong to a thread.
def handled(i):
    seen.append(sys.exc_info()[0])
    try:
        1 / 0
    except ZeroDivisionError:
        time.sleep(0.01)
        seen.append(sys.exc_info()[0].__name__)


seen.clear()
try:
    {}[1]
except KeyError:
    run(2, handled)
    print(sorted(seen, key=str), sys.exc_info()[0].__name__)


def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


seen.clear()
run(3, lambda i: seen.append(deep(900)))
run(1, lambda i: seen.append(attempt(deep, 2000)))
print(seen)


def interrupted():
    try:
        while True:
            time.sleep(0.001)
    except KeyboardInterrupt:
        return "interrupted"


_thread.start_new_thread(lambda: (time.sleep(0.02), _thread.interrupt_main()), ())
print(interrupted(), attempt(_thread.interrupt_main), attempt(_thread.interrupt_main, 1000))


def generate():
    for i in range(100):
        yield i


total = []
shared = generate()
run(1, lambda i: total.append(sum(shared)))
print(total, sys.getswitchinterval(), sys.setswitchinterval(0.001), sys.getswitchinterval(), attempt(sys.setswitchinterval, 0))
