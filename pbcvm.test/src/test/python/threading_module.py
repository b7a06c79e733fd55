"""The modules threading and queue of the standard library."""
import queue
import threading
import time


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except BaseException as e:
        return type(e).__name__ + ": " + str(e)


print(threading.current_thread().name, threading.main_thread() is threading.current_thread(), threading.active_count())


class Worker(threading.Thread):
    def __init__(self, n):
        super().__init__(name="worker-%d" % n)
        self.n = n
        self.result = None

    def run(self):
        self.result = (threading.current_thread().name, sum(range(self.n)))


workers = [Worker(n) for n in (10, 100, 1000)]
for w in workers:
    w.start()
for w in workers:
    w.join()
print([w.result for w in workers], [w.is_alive() for w in workers], workers[0].daemon, attempt(workers[0].start))

jobs = queue.Queue(maxsize=3)
done = queue.SimpleQueue()


def consume():
    while True:
        job = jobs.get()
        if job is None:
            jobs.task_done()
            return
        done.put(job * job)
        jobs.task_done()


threads = [threading.Thread(target=consume) for _ in range(3)]
for t in threads:
    t.start()
for i in range(20):
    jobs.put(i)
for _ in threads:
    jobs.put(None)
jobs.join()
for t in threads:
    t.join()
print(sorted(done.get() for _ in range(20)), done.empty(), done.qsize())
print(attempt(done.get, False), attempt(done.get_nowait), attempt(done.get, timeout=0.01), attempt(jobs.get, timeout=0.01))
full = queue.Queue(1)
full.put(1)
print(attempt(full.put_nowait, 2), attempt(full.put, 2, timeout=0.01), full.full())
p = queue.PriorityQueue()
for i in (3, 1, 2):
    p.put(i)
stack = queue.LifoQueue()
stack.put(1)
stack.put(2)
print([p.get() for _ in range(3)], stack.get(), stack.get())

event = threading.Event()
order = []


def waiter():
    event.wait()
    order.append("woken")


t = threading.Thread(target=waiter)
t.start()
order.append("setting")
event.set()
t.join(5)
print(order, event.is_set(), event.wait(0))

condition = threading.Condition()
items = []


def produce():
    for i in range(5):
        with condition:
            items.append(i)
            condition.notify()
        time.sleep(0.001)


got = []
t = threading.Thread(target=produce)
t.start()
while len(got) < 5:
    with condition:
        condition.wait_for(lambda: items)
        got.extend(items)
        items.clear()
t.join()
print(got)

barrier = threading.Barrier(3)
passed = []
group = [threading.Thread(target=lambda: passed.append(barrier.wait())) for _ in range(3)]
[t.start() for t in group]
[t.join() for t in group]
print(sorted(passed))
semaphore = threading.BoundedSemaphore(2)
print(semaphore.acquire(), semaphore.acquire(), semaphore.acquire(blocking=False), semaphore.release(2), attempt(semaphore.release))

local = threading.local()
local.x = 1
seen = []
t = threading.Thread(target=lambda: seen.append(hasattr(local, "x")))
t.start()
t.join()
print(seen, local.x)

timer_ran = threading.Event()
timer = threading.Timer(0.01, timer_ran.set)
timer.start()
print(timer_ran.wait(5))
timer.join()
lock = threading.RLock()
with lock, lock:
    print(repr(lock).startswith("<locked"))


def bad():
    raise ValueError("in a thread")


class Stream:
    text = ""

    def write(self, text):
        Stream.text += text

    def flush(self):
        pass


import sys
sys.stderr = Stream()
t = threading.Thread(target=bad, name="bad one")
t.start()
t.join()
sys.stderr = sys.__stderr__
lines = Stream.text.splitlines()
print(lines[:2], lines[-3:])
hooked = []
threading.excepthook = lambda args: hooked.append((args.exc_type.__name__, str(args.exc_value), args.thread.name))
t = threading.Thread(target=bad, name="hooked")
t.start()
t.join()
print(hooked, [t.name for t in threading.enumerate()])
t = threading.Thread(target=lambda: (time.sleep(0.05), print("the program waits for this thread")))
t.start()
threading.Thread(target=time.sleep, args=(1000,), daemon=True).start()
print("main ends", t.is_alive(), t.ident != threading.get_ident())
