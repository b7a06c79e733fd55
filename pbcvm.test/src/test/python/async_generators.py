"""Async generators: iteration, asend, athrow, aclose."""


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
    log = []
    answers = list(sends)
    value = None
    try:
        while True:
            log.append(coro.send(value))
            value = answers.pop(0) if answers else None
    except StopIteration as e:
        return log, e.value


def step(awaitable):
    """Runs an awaitable that does not suspend."""
    try:
        awaitable.send(None)
    except StopIteration as e:
        return e.value
    return "suspended"


async def numbers(n):
    for i in range(n):
        await Suspend("w%d" % i)
        yield i


async def collect(agen):
    return [x async for x in agen]


print(drive(collect(numbers(3))))


async def echo():
    got = []
    try:
        while True:
            got.append((yield len(got)))
    except ValueError as e:
        yield "caught " + str(e)
    finally:
        got.append("finally")
        print("finally", got)


g = echo()
print(step(g.__anext__()), step(g.asend("a")), step(g.asend("b")), step(g.athrow(ValueError("v"))), attempt(step, g.__anext__()), attempt(step, g.__anext__()))
g = echo()
print(step(g.__anext__()), step(g.aclose()), attempt(step, g.__anext__()))
g = echo()
print(step(g.__anext__()), attempt(step, g.athrow(KeyError("k"))), attempt(step, g.__anext__()))
g = echo()
print(attempt(step, g.asend("not started")), step(g.aclose()))
g = echo()
print(attempt(step, g.athrow(KeyError("not started"))), attempt(step, g.__anext__()))


async def ignores_exit():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = ignores_exit()
step(g.__anext__())
print(attempt(step, g.aclose()))


async def awaits_in_finally():
    try:
        yield 1
    finally:
        await Suspend("cleanup")
        print("cleaned")


g = awaits_in_finally()
step(g.__anext__())
print(drive(g.aclose()))
g = numbers(1)
print(type(g).__name__, g.__name__, g.__qualname__, g.ag_running, g.ag_await, g.ag_code.co_name, g.__aiter__() is g, type(g.__anext__()).__name__, type(g.aclose()).__name__, attempt(lambda: iter(g)), attempt(lambda: next(g)), attempt(lambda: g.foo), attempt(lambda: list(g)))


async def break_out():
    out = []
    g = numbers(10)
    async for x in g:
        out.append(x)
        if x == 2:
            break
    await g.aclose()
    return out


print(drive(break_out()))


async def pipeline(source):
    async for x in source:
        if x % 2:
            yield x * 10


async def run_pipeline():
    return [x async for x in pipeline(numbers(6))]


print(drive(run_pipeline()))


async def expression():
    g = (x * 2 async for x in numbers(3) if x != 1)
    h = (await Suspend(y) for y in range(2))
    return type(g).__name__, [v async for v in g], [v async for v in h]


print(drive(expression(), *"abcdefgh"))


async def raises_stop():
    yield 1
    raise StopAsyncIteration("inside")


async def raises_stop_iteration():
    yield 1
    raise StopIteration("inside")


print(attempt(drive, collect(raises_stop())), attempt(drive, collect(raises_stop_iteration())))


async def send_values():
    g = echo()
    a = await g.asend(None)
    b = await g.asend("x")
    try:
        await g.athrow(KeyError("out"))
    except KeyError as e:
        return a, b, repr(e)


print(drive(send_values()))


async def with_return():
    yield 1
    return


print(drive(collect(with_return())))
a = numbers(2)
n = a.__anext__()
print(n.send(None), attempt(n.send, None), attempt(n.send, None))
n = a.__anext__()
m = a.__anext__()
n.send(None)
print(attempt(m.send, None))
n.close()
import builtins


async def use_builtins():
    g = numbers(2)
    i = aiter(g)
    out = [i is g, await anext(i), await anext(i), await anext(i, "default")]
    try:
        await anext(i)
    except StopAsyncIteration as e:
        out.append(type(e).__name__)
    return out


print(drive(use_builtins()), attempt(aiter, 5), attempt(anext, 5))


class Source:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self.n:
            raise StopAsyncIteration
        self.n -= 1
        return self.n


async def manager_and_loop():
    class M:
        async def __aenter__(self):
            return "m"

        async def __aexit__(self, *a):
            return False
    out = []
    async with M() as m:
        async for x in Source(3):
            async for y in Source(x):
                out.append((m, x, y))
    return out


print(drive(manager_and_loop()))


async def try_in_loop():
    out = []
    async for x in Source(4):
        try:
            if x == 2:
                raise ValueError(x)
            if x == 1:
                continue
            out.append(x)
        except ValueError as e:
            out.append(repr(e))
        finally:
            out.append("f")
    return out


print(drive(try_in_loop()))


async def asyncgen_with_try():
    try:
        async for x in Source(3):
            yield x
    finally:
        yield "last"


print(drive(collect(asyncgen_with_try())))
