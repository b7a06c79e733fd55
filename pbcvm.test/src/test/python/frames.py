"""Frame objects of calls under way: identity, line, variables, callers."""
import sys


def line(frame):
    return frame.f_lineno - frame.f_code.co_firstlineno


def moving():
    f = sys._getframe()
    lines = [line(f)]
    lines.append(line(f))
    a = 1
    before = dict(f.f_locals)
    a = 2
    b = "text"
    after = f.f_locals
    lines.append(line(f))
    return lines, sorted(before), before["a"], after["a"], after["b"], f is sys._getframe(), f.f_locals is f.f_locals


print(moving())


def chain(depth):
    if depth:
        return chain(depth - 1)
    names = []
    f = sys._getframe()
    while f is not None:
        names.append((f.f_code.co_name, f.f_locals.get("depth") if f.f_code.co_name == "chain" else None))
        f = f.f_back
    return names


print(chain(3))


def callee():
    return sys._getframe(1), sys._getframe().f_back


def caller():
    local = "seen"
    f, g = callee()
    later = "late"
    return f is g, f is sys._getframe(), f.f_locals["local"], f.f_locals.get("later"), f.f_globals is globals(), line(f)


print(caller())


def ended():
    x = 10
    return sys._getframe()


f = ended()
print(f.f_code.co_name, line(f), f.f_locals["x"])
first, second = ended(), ended()
print(first is second, first.f_code is second.f_code)


def generator():
    x = 1
    yield sys._getframe()
    x = 2
    yield sys._getframe().f_back.f_code.co_name


def consume():
    g = generator()
    f = next(g)
    print(f is g.gi_frame, f.f_locals, line(f), f.f_back)
    print(next(g), f.f_locals, line(f), f is g.gi_frame)
    print(list(g), g.gi_frame)


consume()


class Body:
    here = sys._getframe()
    inside = here.f_locals is locals()
    value = 5
    print(here.f_code.co_name, inside, here.f_locals["value"], here.f_back.f_code.co_name, line(here))


def closure():
    cell = 1
    f = sys._getframe()

    def inner():
        nonlocal cell
        cell += 1
        return sorted(sys._getframe().f_locals), f.f_locals["cell"]
    return inner(), inner(), f.f_locals["cell"]


print(closure())


def loop(n):
    f = sys._getframe()
    total = 0
    for i in range(n):
        total += f.f_locals["i"]
        if i == n - 1:
            return total, f.f_locals["total"], line(f)


print(loop(3000))


def hot(n):
    k = 0
    for i in range(n):
        k += callee()[0].f_locals["i"] - i
    return k


print(hot(3000))


def failing():
    inner = "value"
    raise KeyError("k")


try:
    failing()
except KeyError as e:
    t = e.__traceback__
    print(t.tb_frame.f_code.co_name, t.tb_next.tb_frame.f_code.co_name, t.tb_frame.f_globals is globals(), t.tb_frame.f_locals is globals(), t.tb_next.tb_frame is t.tb_next.tb_frame)
try:
    sys._getframe(100)
except ValueError as e:
    print(e)
try:
    sys._getframe().f_code = 1
except AttributeError as e:
    print(e)
print(repr(sys._getframe()).split(",")[0][:9], repr(sys._getframe()).split(", ")[-2:])
