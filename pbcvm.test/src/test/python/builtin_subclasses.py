"""User classes derived from builtin types."""


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


class MyInt(int):
    def __new__(cls, value, tag="t"):
        self = super().__new__(cls, value)
        self.tag = tag
        return self

    def __add__(self, other):
        return MyInt(int(self) + other, "sum")

    def __repr__(self):
        return f"MyInt({int(self)})"


i = MyInt(5, "five")
print(i, i.tag, i + 1, (i + 1).tag, i * 2, type(i * 2).__name__, 1 + i, type(1 + i).__name__, i == 5, hash(i) == hash(5), {5: "x"}[i], [0, 1, 2, 3, 4, 5][i], range(i), "%d" % i, f"{i}", f"{i:03}", isinstance(i, int), i.bit_length(), -i, type(-i).__name__, int(i), type(int(i)).__name__, str(i), bool(MyInt(0)), i < 6, max(i, 3), sum([i, i]), abs(MyInt(-3)), round(i), divmod(i, 2), i ** 2, i & 4, ~i, float(i), complex(i), list(range(3))[:MyInt(2)], "ab" * i, i.real, type(i.real).__name__, i.__class__.__name__)


class BigMy(int):
    pass


b = BigMy(2 ** 100)
print(b, b + 1 == 2 ** 100 + 1, type(b + 1).__name__, hash(b) == hash(2 ** 100), b == 2 ** 100, b > 1, b // 3, str(b))


class MyFloat(float):
    def __str__(self):
        return "mine"


f = MyFloat(2.5)
print(f, repr(f), f + 1, type(f + 1).__name__, f == 2.5, "%s" % f, "%.1f" % f, f"{f}", f"{f:.2f}", int(f), hash(f) == hash(2.5), round(f), float(f), type(float(f)).__name__, MyFloat("1.5"), MyFloat(), f.is_integer(), -f, abs(f))


class MyStr(str):
    extra = 1

    def upper(self):
        return "UP:" + super().upper()

    def __len__(self):
        return 99

    def __eq__(self, other):
        return "eq"

    def __hash__(self):
        return hash("s")


s = MyStr("text")
print(s, repr(s), s.upper(), len(s), s == 1, s.extra, s + "!", type(s + "!").__name__, s[0], type(s[:]).__name__, s.replace("t", "T"), "".join([s, "x"]), s in {"s"}, "%s" % s, f"{s}", f"{s:>6}", isinstance(s, str), str(s), type(str(s)).__name__, s.lower(), "tex" in s, s.encode(), list(s), MyStr(5), MyStr(b"ab", "ascii"), attempt(lambda: {s: 1}["text"]), int(MyStr("12")), getattr(object, "__dict__", None) is not None)


class MyList(list):
    def __getitem__(self, i):
        return ("got", i)

    def append(self, x):
        super().append(x * 2)

    def __iter__(self):
        return iter("custom")

    def __len__(self):
        return 7


l = MyList([1, 2])
l.append(5)
l.attr = "a"
print(l[0], l[1:], list(l), len(l), l == [1, 2, 10], l + [1], type(l + [1]).__name__, repr(l), sorted(l), [*l], l.attr, l.index(10), 10 in l, l.copy(), type(l.copy()).__name__, l * 2, bool(l), tuple(l), l.pop(), list.__len__(l), list.__getitem__(l, 0), [1] + l, sum(MyList([])) if False else "skip", a if (a := max(l)) else 0)
x, *y = l
print(x, y, "".join(l), dict.fromkeys(l), set(l) == set("custom"))
l[0] = "set"
del l[1]
l += [3]
l.sort(key=str)
print(list.__repr__(l), type(l).__name__, list.__iter__(l).__next__())


class MyDict(dict):
    def __getitem__(self, k):
        return "item " + str(k)

    def __setitem__(self, k, v):
        super().__setitem__(k, v * 10)

    def __missing__(self, k):
        return "missing " + k

    def keys(self):
        return ["only"]

    def __contains__(self, k):
        return k == "magic"

    def __iter__(self):
        return iter(["it"])


d = MyDict(a=1)
d["b"] = 2
d.update(c=3)
print(d["x"], d.get("b"), dict.__getitem__(d, "a"), d.keys(), "magic" in d, list(d), len(d), repr(d), dict(d), {**d}, d == {"a": 1, "b": 20, "c": 3}, d.setdefault("z", 9), d.pop("z"), type(d.copy()).__name__, type(d | {}).__name__, dict.__getitem__(d, "nope"), sorted(d.items()), "%(q)s" % d, "{q}".format_map(d), (lambda **kw: kw)(**d))


class MyTuple(tuple):
    def __new__(cls, *items):
        return super().__new__(cls, items)

    def __eq__(self, other):
        return NotImplemented

    __hash__ = tuple.__hash__


t = MyTuple(1, 2)
print(t, t[0], t + (3,), type(t + (3,)).__name__, len(t), t == (1, 2), t == t, hash(t) == hash((1, 2)), "%s %s" % t, [*t], tuple(t), t < (1, 3), MyTuple(), t * 2)


class MySet(set):
    def add(self, x):
        super().add(("added", x))


m = MySet([1])
m.add(2)
m.flag = True
print(sorted(m, key=str), len(m), m.flag, type(m | {5}).__name__, 1 in m, m == {1, ("added", 2)}, type(m.copy()).__name__)


class MyBytes(bytes):
    def __len__(self):
        return 50


z = MyBytes(b"ab")
print(z, len(z), z[0], z + b"c", type(z + b"c").__name__, z == b"ab", hash(z) == hash(b"ab"), z.upper(), bytes(z), z.decode())


class MyException(ValueError):
    def __init__(self, *a, code=0):
        super().__init__(*a)
        self.code = code


try:
    raise MyException("m", code=5)
except ValueError as e:
    print(repr(e), e.code, e.args)


class MyType(type):
    def __str__(cls):
        return "MyType:" + cls.__name__


class Uses(metaclass=MyType):
    pass


print(str(Uses), f"{Uses}", repr(Uses), isinstance(Uses, type))


class MyProperty(property):
    def __get__(self, obj, owner=None):
        return ("prop", super().__get__(obj, owner) if obj is not None else None)


class HasProp:
    @MyProperty
    def p(self):
        return 1


print(HasProp().p, HasProp.p)


class MyRangeLike:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if not 0 <= i < self.n:
            raise IndexError(i)
        return i * i


r = MyRangeLike(4)
print(list(r), 9 in r, 10 in r, list(reversed(r)), max(r), tuple(r), [*r], sorted(r, reverse=True), dict(enumerate(r)), list(zip(r, r)), attempt(lambda: iter(r).__next__()), bool(MyRangeLike(0)), sum(r), any(r), all(r))


class IntEnumLike(int):
    names = {1: "ONE"}

    def __repr__(self):
        return self.names.get(int(self), "?")

    __str__ = __repr__


e = IntEnumLike(1)
print(e, [e], "%s %d" % (e, e), f"{e} {e:d} {e!r}", e + 1, IntEnumLike(2))
for base in (bool, type(None), type(...), range, slice, type(lambda: 0), type(iter([])), memoryview, type(NotImplemented)):
    print(base.__name__, attempt(lambda: type("Sub", (base,), {}).__name__))


class Indexed(int):
    def __index__(self):
        return 2


class BoolLike(int):
    def __bool__(self):
        return False


print([10, 20, 30][Indexed(0)], bool(BoolLike(5)), 1 if BoolLike(5) else 2, not BoolLike(1), hex(Indexed(255)))


class NoInit(list):
    def __init__(self, *args):
        pass


class Conv:
    def __int__(self):
        return 7

    def __float__(self):
        return 7.5

    def __str__(self):
        return "conv"

    def __bytes__(self):
        return b"conv"

    def __trunc__(self):
        return 8

    def __complex__(self):
        return 1j


print(NoInit([1, 2]), int(Conv()), float(Conv()), str(Conv()), bytes(Conv()), complex(Conv()))


class IntReturnsSub:
    def __int__(self):
        return True

    def __str__(self):
        return MyStr("sub")


print(attempt(lambda: str(type(str(IntReturnsSub())))))
