"""Assignment expressions, conditional expressions, and the value of and, or, not."""


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


if (n := 5) > 3:
    print(n)
print((a := 1, b := 2), a, b, (c := (d := 3) + 1), c, d)
data = [1, 2, 3, 4]
print([y for x in data if (y := x * x) > 4], y)
while (item := data.pop() if data else None) is not None:
    print(item, end=" ")
print()


def f(x):
    if (m := x % 3) and (k := x // 3):
        return m, k
    return "neither", m


print(f(7), f(3), f(1))


def scope():
    total = [last := i for i in range(3)]
    return last, total


print(scope())


def global_walrus():
    global gw
    return (gw := 9)


print(global_walrus(), gw)


def closure_walrus():
    def inner():
        nonlocal v
        return (v := v + 1)
    v = 1
    return inner(), v


print(closure_walrus(), any((found := x) > 2 for x in [1, 3, 5]), found, f"{(z := 4)}{z}", [w := 1, w + 1], {(p := "k"): p * 2}, (lambda: (q := 5) + q)())
print(1 if [] else 2 if 0 else 3, (1 if True else 2) + 3, [1, 2][True if 1 else False], (lambda x: "pos" if x > 0 else "neg" if x < 0 else "zero")(0), "a" if "" or [] else "b", not [] if None else "n")


class Truth:
    def __init__(self, name, value):
        self.name, self.value = name, value

    def __bool__(self):
        log.append(self.name)
        return self.value

    def __repr__(self):
        return self.name


log = []
T, F = Truth("T", True), Truth("F", False)
for e in (lambda: T and F, lambda: F and T, lambda: T or F, lambda: F or T, lambda: not T, lambda: T and T and F and T, lambda: F or F or T or F, lambda: (T and F) or T, lambda: T and (F or T), lambda: 1 if T and F else 2, lambda: 1 if T or F else 2, lambda: 1 if not F and T else 2, lambda: not (T and F) or not T, lambda: [x for x in (1, 2) if T and not F], lambda: (T or F) and (F or T), lambda: bool(T) == (not F), lambda: T if F else F if T else T, lambda: all([T, F, T]), lambda: any([F, T, F]), lambda: not not T):
    result = e()
    print(result, log)
    log.clear()
for v in (0, 1, "", "a", [], [0], {}, {0: 0}, (), (0,), None, 0.0, 0j, set(), range(0), b"", object, float("nan"), -0.0, 2**70, frozenset(), NotImplemented.__class__):
    print(bool(v), not v, 1 if v else 0, v and 1 or 2, end="; ")
print()


class LenBool:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


class BadBool:
    def __bool__(self):
        return 5


class NoneBool:
    __bool__ = None


print(bool(LenBool(0)), bool(LenBool(2)), attempt(bool, BadBool()), attempt(lambda: not BadBool()), attempt(lambda: 1 if BadBool() else 2), attempt(lambda: BadBool() and 1), attempt(bool, NoneBool()), attempt(bool, LenBool(-1)), attempt(lambda: [] if LenBool("x") else 1))


def early_return(x):
    if not x:
        return
    if x == 1: return 1
    while x:
        if x > 5 and not x % 2: return "even"
        elif x > 5 or x == 3: return "big or three"
        x -= 1


print(early_return(0), early_return(1), early_return(8), early_return(7), early_return(2), early_return(4))


def constant_conditions():
    out = []
    if 0:
        out.append("never")
    if 1:
        out.append("always")
    while 1:
        out.append("once")
        break
    if __debug__:
        out.append("debug")
    if "" or None:
        out.append("no")
    if not None and "x":
        out.append("yes")
    return out


print(constant_conditions())


def nested_ternary_calls(n):
    return (str if n > 2 else float if n > 1 else int)(n)


print(nested_ternary_calls(1), nested_ternary_calls(2), nested_ternary_calls(3))


def try_in_condition(v):
    return [("ok" if not (e := attempt(lambda: 1 / x)).__class__ is str else e) for x in v]


print(try_in_condition([1, 0]))
