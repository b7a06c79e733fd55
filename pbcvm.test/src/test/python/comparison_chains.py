"""Chained comparisons, rich comparison methods, reflection, identity, membership."""


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 > 1, 1 == 1.0 == True, 1 < 2 > 1 != 3, 1 in [1] == True, 1 is not None is not False, "a" < "b" <= "b" in "abc", 1 < 2 < "a" if False else "-", not 1 < 2 < 3, (1 < 2) == True < 5)


def chain(a, b, c, d):
    return a < b <= c != d, a == b == c, (a < b) < c, a < (b < c), not a < b, a is b is c, a in (b,) in [(b,)]


print(chain(1, 2, 3, 4), chain(1, 1, 1, 1), chain(3, 2, 1, 0))


class V:
    def __init__(self, v):
        self.v = v

    def __lt__(self, o):
        print("lt", self.v, end=" ")
        return self.v < getattr(o, "v", o)

    def __eq__(self, o):
        print("eq", self.v, end=" ")
        return NotImplemented if isinstance(o, str) else self.v == getattr(o, "v", o)

    def __ge__(self, o):
        print("ge", self.v, end=" ")
        return "truthy"

    __hash__ = None


class W(V):
    def __gt__(self, o):
        print("W.gt", self.v, end=" ")
        return True

    def __eq__(self, o):
        print("W.eq", self.v, end=" ")
        return False


a, b, w = V(1), V(2), W(3)
print(a < b < V(3))
print(b > a)
print(a >= b, a <= b)
print(a < w, a == w, w == a, w != a, a != b)
print(a == "x", a != "x", 5 == a, 1 == a)
print(attempt(lambda: a > 5), attempt(lambda: a > "s"), attempt(hash, a))
print(attempt(lambda: V(1) < None))


class NotBool:
    def __bool__(self):
        raise ValueError("no bool")


class ReturnsNotBool:
    def __lt__(self, o):
        return NotBool()

    def __eq__(self, o):
        return NotBool()


r = ReturnsNotBool()
print(type(r < 1).__name__, attempt(lambda: r < 1 < 2), attempt(lambda: not r < 1), attempt(lambda: r in [1]), attempt(lambda: [r] == [1]), attempt(lambda: sorted([r, r])), type(r == 1).__name__, attempt(lambda: r != 1))


class OnlyEq:
    def __eq__(self, o):
        return True


class NoneEq:
    __eq__ = None


class NoneLt:
    __lt__ = None


e = OnlyEq()
print(e == 1, e != 1, 1 == e, attempt(hash, e), e in [5], [e] == [6], attempt(lambda: NoneEq() == 1), attempt(lambda: NoneLt() < 1), attempt(lambda: 1 > NoneLt()))


class Reflected:
    def __gt__(self, o):
        return "reflected gt"

    def __le__(self, o):
        return "reflected le"


print(1 < Reflected(), 1 >= Reflected(), attempt(lambda: 1 > Reflected()), "a" < Reflected(), [] >= Reflected())


class SubInt(int):
    def __lt__(self, o):
        return "sub lt"

    def __gt__(self, o):
        return "sub gt"


print(1 < SubInt(5), SubInt(5) < 1, SubInt(1) == 1, 1 >= SubInt(1))
for x, y in ((1, "a"), ("a", 1), ([], ()), (None, 1), (1j, 2), ({}, {}), (object, int), (b"a", "a"), (1.5, "x"), (set(), []), (len, print), (slice(1), 5), (range(3), range(4)), (True, None), ((1,), [1]), (bytearray(b"a"), "a")):
    print(type(x).__name__, type(y).__name__, x == y, x != y, attempt(lambda: x < y), attempt(lambda: x >= y))
print(1 == 1.0, 1 == True, 0 == False, "" == False, [] == False, None == 0, 1 is True, None is None, () is (), "a" == b"a", [1] == (1,), {1} == frozenset([1]), {} == [], range(2) == [0, 1], 1 == 1 + 0j, 2**70 == float(2**70), 2**53 + 1 == 2.0**53)


class Contains:
    def __contains__(self, x):
        return x


class IterOnly:
    def __iter__(self):
        return iter([1, 2, 3])


class ItemOnly:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i


class NoContains:
    __contains__ = None

    def __iter__(self):
        return iter([1])


print(5 in Contains(), 0 in Contains(), [] not in Contains(), 2 in IterOnly(), 9 not in IterOnly(), 3 in ItemOnly(), 9 in ItemOnly(), attempt(lambda: 1 in NoContains()), attempt(lambda: 1 in 5), attempt(lambda: "a" in None), attempt(lambda: 1 in "a"), attempt(lambda: [] in {}))


def loop(values, low, high):
    return [v for v in values if low <= v < high]


print(loop(range(10), 3, 6), loop([1.5, 2.5, float("nan")], 1, 2), loop("abcdef", "b", "e"))
count = 0


def once():
    global count
    count += 1
    return count


print(0 < once() < 5, count, 5 < once() < once(), count)
x = 5
print(1 < x < 10 and 10 > x > 1 or False, x if 0 <= x <= 9 else None, [i for i in range(5) if not 1 <= i <= 3], 1 < 2 == 2 < 3, (1 < 2) is True)
