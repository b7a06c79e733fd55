"""repr of containers that contain themselves, and of nested and odd objects."""


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


l = [1]
l.append(l)
l.append((l,))
print(l, str(l), [l])
d = {"a": 1}
d["d"] = d
d["l"] = [d]
print(d, d.keys(), d.values(), d.items())
t = ([],)
t[0].append(t)
print(t)


class Holder:
    def __init__(self):
        self.items = [self]

    def __repr__(self):
        return f"Holder({self.items if len(self.items) > 1 else '...'})"

    def __hash__(self):
        return 1


h = Holder()
print(h, {h}, {h: h}, (h, h), [h])
s = [{(1,): [frozenset(["x"]), {"y"}]}, b"\x00'", bytearray(b"q"), 1.0, -0.0, 1j, None, ..., True, "it's", 'q"q', range(3), slice(1, 2), int, len, ValueError("x"), NotImplemented]
print(s)
print([[]], [()], [{}], [set()], [""], [b""], (1,), ((),), {1: {}}, [[[[1]]]], {"k": ("v",)}, {None: None}, [range(0)], {(): []})


class L(list):
    pass


class D(dict):
    pass


class T(tuple):
    pass


x = L([1])
x.append(x)
y = D(a=1)
y["y"] = y
print(x, y, T((1, 2)), L(), D(), T())


class BadRepr:
    def __repr__(self):
        raise ValueError("no repr")


class NonStr:
    def __repr__(self):
        return 5


class StrOnly:
    def __str__(self):
        return "str only"

    def __repr__(self):
        return "repr only"


print(attempt(lambda: repr([BadRepr()])), attempt(lambda: str({1: BadRepr()})), attempt(lambda: repr([NonStr()])), [StrOnly()], str(StrOnly()), (StrOnly(),), {StrOnly(): StrOnly()}.__class__.__name__, f"{[StrOnly()]}", "%s %s" % (StrOnly(), [StrOnly()]))
deep = []
for _ in range(50):
    deep = [deep, {0: deep}] if _ % 10 == 9 else [deep]
print(len(repr(deep)))
a, b = [], []
a.append(b)
b.append(a)
print(a, b)
e = {}
e[1] = [e.values()]
print(e)
print(repr("\n\t\\'\"é\u200b\x00"), ascii("é\u200b\U0001f600"), repr(b"\n'\xff"), repr("'"), repr('"'), repr("'\""))
import itertools
print(itertools.count(5), itertools.repeat("x", 3), itertools.count(1.5, 0.5), type(iter([])).__name__, repr(type(iter({}))), repr(int), repr(type), repr(len), repr([].append)[:26], repr(str.upper), repr(int.__add__), repr(int.real), repr(type(None)), repr(Holder)[:25], repr(object.__init__), repr(dict.fromkeys)[:30], repr(property), repr(Exception), repr(super), repr(type(lambda: 0)), repr(type(len)), repr(type(print)))
import sys
import math
print(math.__name__, repr(sys)[:16], repr(slice(None)), repr(range(1, 5, 2)), repr(complex(1, -1)), repr(memoryview)[:19], repr(frozenset({1})), repr({1}), repr(set()), repr(classmethod), repr(2 ** 100), repr(NotImplemented), repr(Ellipsis))
print(repr(ValueError("a", 1)), repr(KeyError("k")), repr(OSError(2, "x")), repr(StopIteration()), repr(SystemExit(3)), [KeyError("k"), ValueError()], str([ValueError("it's")]))
