"""Coroutines driven by hand with send: await, async with, async for, errors."""


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


class Suspend:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        got = yield self.value
        return got


def drive(coro, *sends):
    """Runs a coroutine; what it yields goes to the log, sends are answered in turn."""
    log = []
    answers = list(sends)
    value = None
    try:
        while True:
            log.append(coro.send(value))
            value = answers.pop(0) if answers else None
    except StopIteration as e:
        return log, e.value


async def simple():
    return 1


async def waits(a):
    x = await Suspend("first")
    y = await Suspend("second")
    return a, x, y


async def nested():
    r = await waits("n")
    return r + (await simple(),)


print(drive(simple()), drive(waits(1), "x", "y"), drive(nested(), 5, 6))


class Manager:
    def __init__(self, name, suppress=False):
        self.name, self.suppress = name, suppress

    async def __aenter__(self):
        await Suspend("enter " + self.name)
        return self.name

    async def __aexit__(self, kind, value, tb):
        await Suspend("exit %s %s" % (self.name, kind and kind.__name__))
        return self.suppress


async def use_with():
    async with Manager("a") as a, Manager("b") as b:
        await Suspend(a + b)
    async with Manager("s", True):
        raise ValueError("suppressed")
    try:
        async with Manager("p"):
            raise KeyError("passes")
    except KeyError as e:
        return repr(e)


async def with_return():
    async with Manager("r"):
        return "returned"


async def with_break():
    for i in range(3):
        async with Manager(str(i)):
            if i == 1:
                break
    return i


print(drive(use_with()), drive(with_return()), drive(with_break()))


class Countdown:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        await Suspend(("tick", self.n))
        return self.n


async def use_for():
    out = []
    async for x in Countdown(3):
        if x == 1:
            continue
        out.append(x)
    else:
        out.append("else")
    async for x in Countdown(5):
        if x == 3:
            break
    else:
        out.append("never")
    return out


async def comprehension():
    a = [x async for x in Countdown(2)]
    b = {x: y async for x in Countdown(2) for y in "z"}
    c = [await Suspend(i) for i in range(2)]
    d = {x async for x in Countdown(3) if x}
    return a, b, c, sorted(d), [[y async for y in Countdown(1)] for _ in range(2)]


print(drive(use_for()), drive(comprehension(), *"abcdefghij"))


async def catches():
    try:
        await Suspend("s")
    except ValueError as e:
        return "caught " + str(e)
    finally:
        await Suspend("in finally")


c = catches()
print(c.send(None), c.throw(ValueError("thrown")), attempt(c.send, None))
c = catches()
c.send(None)
print(attempt(c.close))
c = waits(1)
print(c.send(None), c.close(), attempt(c.send, None), c.cr_frame, c.cr_await)
c = waits(1)
print(attempt(c.send, 5), c.__name__, c.__qualname__, type(c).__name__, c.cr_running, c.cr_code.co_name, attempt(lambda: iter(c)), attempt(lambda: next(c)), attempt(lambda: [*c]), attempt(lambda: c()), c.close())
c = simple()
try:
    c.send(None)
except StopIteration as e:
    print(e.value)
print(attempt(c.send, None), attempt(c.throw, ValueError("x")))


class BadAwait:
    def __await__(self):
        return 5


class BadAwait2:
    def __await__(self):
        return simple()


async def await_it(x):
    return await x


def close_all(f, *args):
    return attempt(drive, f(*args))


inner = simple()
print(close_all(await_it, 5), close_all(await_it, None), close_all(await_it, BadAwait()), close_all(await_it, [1]), close_all(await_it, inner), close_all(await_it, inner))


async def for_over(x):
    async for _ in x:
        pass


async def with_over(x):
    async with x:
        pass


class NoAnext:
    def __aiter__(self):
        return 5


class BadAnext:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


class NoAexit:
    async def __aenter__(self):
        pass


class SyncManager:
    def __enter__(self):
        pass

    def __exit__(self, *a):
        pass


class BadAenter:
    def __aenter__(self):
        return 1

    async def __aexit__(self, *a):
        pass


print(close_all(for_over, 5), close_all(for_over, [1]), close_all(for_over, NoAnext()), close_all(for_over, BadAnext()), close_all(with_over, 5), close_all(with_over, NoAexit()), close_all(with_over, SyncManager()), close_all(with_over, BadAenter()))


async def stop_inside():
    raise StopIteration("in coroutine")


async def stop_async_inside():
    raise StopAsyncIteration("async stop")


print(close_all(stop_inside), close_all(stop_async_inside))


async def deep(n):
    if n == 0:
        return await Suspend("deep")
    return await deep(n - 1)


print(drive(deep(50), "bottom"))


async def order():
    return (await Suspend(1), await Suspend(2)), {await Suspend(3): await Suspend(4)}, f"{await Suspend(5)}"


print(drive(order(), *"abcde"))


class Reader:
    def __init__(self, chunks):
        self.chunks = chunks

    async def read(self):
        await Suspend("read")
        return self.chunks.pop(0) if self.chunks else None


async def consume(reader):
    total = []
    while (chunk := await reader.read()) is not None:
        total.append(chunk)
    return total


print(drive(consume(Reader(["a", "b"]))))


def scheduler(*coros):
    """Round-robin over coroutines."""
    log = []
    ready = [(str(i), c) for i, c in enumerate(coros)]
    while ready:
        name, c = ready.pop(0)
        try:
            log.append(name + ":" + str(c.send(None)))
        except StopIteration as e:
            log.append(name + " done " + str(e.value))
        else:
            ready.append((name, c))
    return log


async def worker(n):
    for i in range(n):
        await Suspend(i)
    return n


print(scheduler(worker(2), worker(1), worker(3)))
import types


@types.coroutine
def old_style():
    x = yield "old"
    return x


async def use_old():
    return await old_style()


print(drive(use_old(), "answer"))
try:
    a = await_it(Suspend(1))
    print(a.send(None), a.cr_await.__class__.__name__)
finally:
    a.close()
print(simple.__code__.co_flags & 0x80, waits.__name__)
