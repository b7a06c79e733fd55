"""Binding of arguments: positional, keyword, defaults, star, and every TypeError of a bad call."""


def show(f, /, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except TypeError as e:
        print("TypeError:", e)


def none():
    return "none"


def one(a):
    return a


def two(a, b):
    return a, b


def three(a, b, c):
    return a, b, c


def default(a, b=2, c=3):
    return a, b, c


def star(a, *args):
    return a, args


def kwonly(a, *, b, c=3):
    return a, b, c


def kwonly2(*, b, c, d):
    return b, c, d


def kwargs(a, **kw):
    return a, kw


def everything(a, b, /, c, d=4, *args, e, f=6, **kw):
    return a, b, c, d, args, e, f, kw


def posonly(a, b=2, /):
    return a, b


def posonly_kw(a, /, **kw):
    return a, kw


class C:
    def method(self, a, b=1):
        return a, b

    @classmethod
    def cm(cls, a):
        return cls.__name__, a

    @staticmethod
    def sm(a):
        return a

    def __call__(self, x, *, y=0):
        return x, y

    def __init__(self, p=0):
        self.p = p


show(none)
show(none, 1)
show(none, 1, 2)
show(none, a=1)
show(one)
show(one, 1, 2)
show(one, a=1)
show(one, 1, a=2)
show(one, b=2)
show(one, 1, b=2, c=3)
show(two)
show(two, 1)
show(two, b=1)
show(two, b=1, a=2)
show(two, 1, 2, 3)
show(three)
show(three, 1)
show(three, c=1)
show(default)
show(default, 1)
show(default, 1, c=5)
show(default, 1, 2, 3, 4)
show(default, 1, 2, 3, 4, d=3)
show(star)
show(star, 1)
show(star, 1, 2, 3)
show(kwonly, 1)
show(kwonly, 1, 2)
show(kwonly, 1, b=2)
show(kwonly, 1, 2, b=3)
show(kwonly, 1, 2, b=3, c=4)
show(kwonly2)
show(kwonly2, b=1)
show(kwonly2, b=1, c=2)
show(kwargs, 1, b=2, c=3)
show(kwargs, b=2)
show(everything, 1, 2, 3, e=5)
show(everything, 1, 2, c=3, e=5, g=7)
show(everything, 1, 2, 3, 4, 5, 6, e=7, f=8, g=9)
show(everything, 1, 2)
show(everything, 1, b=2, c=3, e=5)
show(posonly, 1)
show(posonly, a=1)
show(posonly, 1, b=2)
show(posonly)
show(posonly_kw, 1, a=2)
show(C().method)
show(C().method, 1)
show(C().method, 1, 2, 3)
show(C().method, 1, a=2)
show(C.method, 1)
show(C.cm)
show(C.cm, 1)
show(C.cm, 1, 2)
show(C.sm)
show(C.sm, 1, 2)
show(C())
show(C(), 1, y=2)
show(C(), 1, 2)
show(lambda p=0: p, 1, 2)
show(lambda x, y: 0, 1)
for bad in (lambda: C(1, 2), lambda: C(q=1), lambda: one(*1), lambda: one(**1), lambda: one(*[1], **{"a": 2}),
            lambda: one(**{1: 2}), lambda: one(*[], **{"a": 1}, **{"a": 2}), lambda: one(a=1, **{"a": 2}),
            lambda: two(*[1], *[2]), lambda: two(*"ab"), lambda: two(*{1: 0, 2: 0}), lambda: two(*iter([1, 2])),
            lambda: kwargs(1, **{"x y": 2}), lambda: two(1, *(2,)), lambda: two(*(i for i in range(2))),
            lambda: (lambda x: x())(1), lambda: (lambda x: x())(None), lambda: (lambda: 0)(1)):
    show(bad)


def big(*args, **kw):
    return len(args), len(kw), args[-1] if args else None, sum(kw.values())


print(big(*range(1000)), big(**{"k%d" % i: i for i in range(500)}))
print(everything.__defaults__, everything.__kwdefaults__)
default.__defaults__ = (20, 30)
show(default, 1)
default.__defaults__ = None
show(default, 1)
kwonly.__kwdefaults__ = {"b": 7}
show(kwonly, 1)
show(kwonly, 1, c=2)


def mutable(a, seen=[]):
    seen.append(a)
    return seen


print(mutable(1), mutable(2), mutable(3, []))


def recurse(n, *args, **kw):
    if n == 0:
        return args, kw
    return recurse(n - 1, *args, n, **kw, **{"k%d" % n: n})


print(recurse(4))
kw = {"b": 2}


def change(**kwargs):
    kwargs["c"] = 3
    return kwargs


print(change(**kw), kw)


class Mapping:
    def keys(self):
        return ["a", "b"]

    def __getitem__(self, key):
        return key * 2


print(two(**Mapping()))


class Outer:
    class Inner:
        def method(self, a):
            pass


def local():
    def inner(a, b):
        pass
    return inner


for f in (Outer.Inner().method, local()):
    show(f)
