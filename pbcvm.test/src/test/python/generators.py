"""Generators: next, send, throw, close, return values, attributes, misuse."""


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


def count(n):
    for i in range(n):
        yield i


def echo():
    received = []
    try:
        while True:
            received.append((yield len(received)))
    except ValueError as e:
        yield "caught " + str(e), received
    finally:
        received.append("finally")
    return "result"


print(list(count(4)), sum(count(5)), tuple(count(0)), dict(enumerate(count(2))), max(count(3)), [*count(2)], 2 in count(5))
g = echo()
print(attempt(g.send, 1), next(g), g.send("a"), g.send(None), next(g), g.throw(ValueError("v")), attempt(next, g))
g = echo()
next(g)
try:
    g.throw(KeyError("k"))
except KeyError as e:
    print("key error came out", e)
print(attempt(next, g), next(g, "exhausted"), g.close())
g = echo()
print(g.close(), attempt(next, g))
g = echo()
print(attempt(g.throw, ValueError("before start")), attempt(next, g))


def returns():
    yield 1
    return "value", 2


g = returns()
next(g)
try:
    next(g)
except StopIteration as e:
    print(e.value, e.args, repr(e))
try:
    next(g)
except StopIteration as e:
    print(e.value, e.args)


def return_none():
    return
    yield


def return_tuple():
    return (1, 2)
    yield


def return_exception():
    return ValueError("returned")
    yield


for f in (return_none, return_tuple, return_exception):
    try:
        next(f())
    except StopIteration as e:
        print(repr(e.value), repr(e))


def ignores_exit():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = ignores_exit()
next(g)
print(attempt(g.close))


def exit_returns():
    try:
        yield 1
    except GeneratorExit:
        return "swallowed"


def exit_raises():
    try:
        yield 1
    finally:
        raise KeyError("in finally")


g = exit_returns()
next(g)
print(g.close())
g = exit_raises()
next(g)
print(attempt(g.close))


def raises_stop():
    yield 1
    raise StopIteration("inside")


g = raises_stop()
next(g)
try:
    next(g)
except RuntimeError as e:
    print(e, repr(e.__cause__))


def calls_itself():
    global me
    try:
        next(me)
    except ValueError as e:
        yield str(e)


me = calls_itself()
print(next(me))


def throw_forms():
    while True:
        try:
            yield "ready"
        except Exception as e:
            yield type(e).__name__, e.args


def thrown(*args):
    g = throw_forms()
    next(g)
    return g.throw(*args)


print(thrown(ValueError), thrown(ValueError("x")), thrown(ValueError, "y"), thrown(ValueError, ValueError("z")), thrown(ValueError, (1, 2)), thrown(ValueError, None), attempt(thrown, 5), attempt(thrown, ValueError("a"), "b"), attempt(thrown, "str"), attempt(thrown, ValueError, "v", 5), attempt(thrown))
print(attempt(thrown, StopIteration), attempt(lambda: count(1).throw(StopIteration)))
g = count(3)
print(g.__name__, g.__qualname__, type(g).__name__, iter(g) is g, g.gi_running, g.gi_yieldfrom, g.gi_code is count.__code__, g.gi_frame is not None, attempt(lambda: g.foo), attempt(setattr, g, "x", 1), attempt(len, g), attempt(lambda: g[0]), attempt(lambda: g()))
g.__name__ = "renamed"
print(g.__name__, attempt(setattr, g, "__name__", 5), list(g), g.gi_frame)


def delegate(inner):
    result = yield from inner
    yield "result", result


print(list(delegate([1, 2])), list(delegate(returns())), list(delegate("ab")), attempt(lambda: list(delegate(5))))


def passes_send():
    g = delegate(echo())
    return next(g), g.send("x"), g.send("y"), g.throw(ValueError("deep")), next(g)


print(passes_send())


class Plain:
    def __iter__(self):
        return self

    def __next__(self):
        return 7


class Full(Plain):
    def send(self, v):
        return "sent", v

    def throw(self, *a):
        return "thrown", [type(x).__name__ if not isinstance(x, type) else x.__name__ for x in a]

    def close(self):
        print("closed")


g = delegate(Plain())
print(next(g), attempt(g.send, 5))
g = delegate(Plain())
next(g)
print(attempt(g.throw, ValueError("to plain")))
g = delegate(Full())
print(next(g), g.send(5), g.throw(ValueError, "x"), g.close())
g = delegate(Plain())
next(g)
print(g.gi_yieldfrom.__class__.__name__, g.close())


def inner_cleanup(log):
    try:
        yield 1
        yield 2
    except GeneratorExit:
        log.append("inner exit")
        raise
    finally:
        log.append("inner finally")


def outer_cleanup(log):
    try:
        yield from inner_cleanup(log)
    finally:
        log.append("outer finally")


log = []
g = outer_cleanup(log)
next(g)
g.close()
print(log)


def recursive(n):
    if n:
        yield n
        yield from recursive(n - 1)
        yield -n


print(list(recursive(4)))


def deep(n):
    if n == 0:
        yield "bottom"
    else:
        yield from deep(n - 1)


print(list(deep(200)))


def context():
    try:
        yield 1
    except KeyError as e:
        try:
            raise ValueError("new")
        except ValueError as v:
            yield repr(v.__context__)


g = context()
next(g)
print(g.throw(KeyError("ctx")))
import sys


def sees_exc_info():
    yield sys.exc_info()[0]
    try:
        raise KeyError
    except KeyError:
        yield sys.exc_info()[0].__name__
        yield sys.exc_info()[0].__name__
    yield sys.exc_info()[0]


g = sees_exc_info()
print(next(g), next(g))
try:
    raise ValueError
except ValueError:
    print(sys.exc_info()[0].__name__, next(g), sys.exc_info()[0].__name__, next(g).__name__)


def expression():
    x = yield
    y = (yield x) + (yield)
    print("sum", y)
    lst = [(yield 1), (yield 2)]
    yield lst
    yield f"{(yield 'in f-string')}"


g = expression()
print(next(g), g.send(10), g.send(1), end=" ")
print(g.send(2), g.send("a"), g.send("b"), next(g), g.send("formatted"))


def many_locals():
    a, b, c = 1, 2.5, "x"
    for i in range(3):
        a += i
        b *= 2
        c += str(i)
        yield a, b, c


print(list(many_locals()))


def stack_kept():
    return [10, 20 + (yield 1), (yield 2) * 3]


g = stack_kept()
next(g)
g.send(5)
try:
    g.send(7)
except StopIteration as e:
    print(e.value)


def in_loop_with_try():
    for i in range(4):
        try:
            if i == 2:
                raise ValueError
            yield i
        except ValueError:
            yield "err"
        finally:
            yield "fin"


print(list(in_loop_with_try()))
gen = (x * y for x in range(3) for y in range(x))
print(next(gen), gen.send(None), list(gen), attempt(gen.throw, KeyError("closed gen")))


def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found):
            found.append(n)
            yield n
        n += 1


p = primes()
print([next(p) for _ in range(12)])
print(list(zip(count(3), "abc")), list(map(lambda x: x * 2, count(3))), list(filter(None, count(3))), sorted(count(3), reverse=True), "".join(str(i) for i in count(4)))


def stop_in_caller():
    it = count(1)
    next(it)
    yield next(it)


print(attempt(list, stop_in_caller()))


def unfinished():
    with_exit = []
    for x in count(10):
        if x == 2:
            break
        with_exit.append(x)
    return with_exit


print(unfinished())


def close_twice():
    g = count(3)
    next(g)
    return g.close(), g.close(), list(g)


print(close_twice(), count.__code__.co_flags & 0x20)
