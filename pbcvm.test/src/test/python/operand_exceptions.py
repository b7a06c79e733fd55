"""An exception in each operand position leaves the earlier effects and none of the later ones."""

log = []


class Boom(Exception):
    pass


def ok(value):
    log.append(value)
    return value


def boom(*args, **kwargs):
    raise Boom("boom")


class Bad:
    __add__ = __radd__ = __iadd__ = __getitem__ = __setitem__ = __delitem__ = boom
    __lt__ = __eq__ = __contains__ = __iter__ = __bool__ = __call__ = __enter__ = __neg__ = boom
    __format__ = __len__ = __index__ = __repr__ = __hash__ = boom

    def __getattr__(self, name):
        raise Boom("get " + name)

    def __setattr__(self, name, value):
        raise Boom("set " + name)

    def __delattr__(self, name):
        raise Boom("del " + name)


bad = Bad()


def store_first():
    x = [0, 0]
    ok(x)[boom()] = ok(1)


def store_value():
    x = [0, 0]
    ok(x)[ok(0)] = boom()


def in_loop():
    total = 0
    for i in range(5):
        try:
            total += 10 // (i - 2)
        except ZeroDivisionError:
            log.append(("zero at", i))
    return total


def deep_stack():
    return [1, 2, (3, {4: boom(), 5: ok(5)})]


def in_handler():
    try:
        boom()
    except Boom:
        return ok("handled") + boom()


def in_finally():
    try:
        return ok("body")
    finally:
        boom()


def in_with():
    with bad:
        ok("never")


def in_unpack():
    a, b = ok(1), boom()
    ok(a)


def in_delete():
    d = {"k": 1}
    del d[ok("k")], d[ok("missing")]


def in_star_target():
    first, *rest = bad
    return first


def in_comprehension():
    return [ok(i) if i < 2 else boom() for i in range(5)]


def in_default():
    def f(a=ok(1), b=boom()):
        pass


def in_class_body():
    class C:
        x = ok(1)
        y = boom()


def in_decorator():
    @boom
    def f():
        pass


def in_iadd():
    x = ok(1)
    x += bad
    return x


def in_for_iter():
    for _ in bad:
        ok("never")


def in_while_test():
    while bad:
        ok("never")


def in_assert():
    assert ok(0), boom()


def in_raise_cause():
    raise ok(ValueError("v")) from boom()


def in_global_name():
    return ok(1) + undefined_name


def in_local_name():
    result = ok(1) + later
    later = 2
    return result


CASES = [
    lambda: boom() + ok(1),
    lambda: ok(1) + boom(),
    lambda: ok(1) + bad,
    lambda: ok(1) < boom() < ok(3),
    lambda: ok(1) < ok(2) < boom(),
    lambda: bad < ok(2),
    lambda: ok(3) in bad,
    lambda: -bad,
    lambda: not bad,
    lambda: bad and ok(1),
    lambda: ok(1) and bad and ok(2),
    lambda: bad.attribute,
    lambda: setattr(bad, "x", ok(1)),
    lambda: delattr(bad, "x"),
    lambda: bad[ok(1)],
    lambda: [1, 2, 3][bad],
    lambda: [1, 2, 3][ok(0):bad],
    lambda: bad(ok(1)),
    lambda: print(ok(1), boom()),
    lambda: print(*boom(), ok(2)),
    lambda: print(*ok((1,)), *bad),
    lambda: dict(**{"a": ok(1)}, **boom()),
    lambda: dict(ok([]), **bad),
    lambda: f"{ok(1)}{bad}{ok(2)}",
    lambda: f"{ok(1)}{bad!r}{ok(2)}",
    lambda: f"{ok(1):{boom()}}",
    lambda: {ok(1): ok(2), boom(): ok(3)},
    lambda: {ok(1): boom()},
    lambda: {bad: ok(1)},
    lambda: {ok(1), bad},
    lambda: [ok(1), boom(), ok(2)],
    lambda: [ok(1), *bad, ok(2)],
    lambda: (ok(1), boom()),
    lambda: ok(1) if boom() else ok(2),
    lambda: ok(1) if ok(True) else boom(),
    lambda: boom() if ok(True) else ok(1),
    lambda: len(bad),
    lambda: range(bad),
    lambda: sum([ok(1), bad]),
    lambda: sorted([ok(1), bad]),
    lambda: (lambda x: x + boom())(ok(1)),
    store_first, store_value, in_loop, deep_stack, in_handler, in_finally, in_with, in_unpack, in_delete,
    in_star_target, in_comprehension, in_default, in_class_body, in_decorator, in_iadd, in_for_iter,
    in_while_test, in_assert, in_raise_cause, in_global_name, in_local_name,
]

for number, case in enumerate(CASES):
    log.clear()
    try:
        result = case()
    except Exception as e:
        print(number, case.__name__, log, type(e).__name__, e)
    else:
        print(number, case.__name__, log, "gave", result)
