"""range and slice objects."""


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


for r in (range(5), range(2, 8), range(0, 10, 3), range(10, 0, -3), range(0), range(5, 2), range(-5, 5, 2), range(10**20, 10**20 + 5), range(0, 10**20, 10**19), range(2**63 - 2, 2**63 + 2)):
    print(r, len(r), list(r), r[::-1], r[1:3], r[-2:], bool(r), r.start, r.stop, r.step, list(reversed(r)), 4 in r, r.count(2), hash(r) == hash(r[:]))
r = range(0, 20, 3)
print(r[2], r[-1], r.index(9), r.count(10), 9 in r, 10 in r, 9.0 in r, "a" in r, r == range(0, 21, 3), range(0) == range(5, 5), range(1, 2, 5) == range(1, 3, 9), r != [0], r[1:5:2], r[::-2], r[100:], range(3) == [0, 1, 2], r.__getitem__(1), max(r), sum(r))
for f in (lambda: range(), lambda: range("a"), lambda: range(1.0), lambda: range(1, 2, 0), lambda: range(1, 2, 3, 4), lambda: r[99], lambda: r["a"], lambda: r.index(1), lambda: r.index("x"), lambda: r + r, lambda: range(5) < range(6), lambda: setattr(r, "start", 1), lambda: range(None), lambda: range(1, "a"), lambda: hash(range(3)) == hash(range(0, 3, 1)), lambda: len(range(10**20)), lambda: range(10**20)[10**19], lambda: r[::0], lambda: range(5).foo, lambda: range(stop=5), lambda: next(range(5)), lambda: range(-5, 0)[-6], lambda: r.__setitem__(0, 1), lambda: len(range(-(2**62), 2**62))):
    print(attempt(f))


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


print(list(range(Index(2), Index(9), Index(3))), [0, 1, 2, 3][Index(1)], [0, 1, 2, 3][Index(1):Index(3)], range(10)[Index(4)], Index(5).n)
for s in (slice(3), slice(1, 2), slice(1, 2, 3), slice(None), slice("a", "b"), slice(None, None, -1)):
    print(s, s.start, s.stop, s.step, s == slice(s.start, s.stop, s.step))
for s in (slice(None), slice(1, 4), slice(-3, None), slice(None, None, -1), slice(10, None, -2), slice(-100, 100, 3), slice(4, 1), slice(None, -100, -1), slice(0, 10**30), slice(-10**30, 5)):
    print(s.indices(5), s.indices(0), list(range(*s.indices(5))) == list(range(5))[s])
for f in (lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: slice(1, 2, 0).indices(5), lambda: slice("a").indices(5), lambda: slice(1).indices("a"), lambda: slice(1).indices(-1), lambda: hash(slice(1)), lambda: slice(1) < slice(2), lambda: slice(1) < 5, lambda: setattr(slice(1), "start", 2), lambda: [1][slice("a", "b")], lambda: slice(start=1), lambda: "abc"[1.5:], lambda: [][None:None:None], lambda: (1, 2)[:"x"], lambda: slice(1, 2) == slice(1, 2), lambda: slice((1, 2)) != slice((1, 3))):
    print(attempt(f))
total = 0
for i in range(100):
    for j in range(i, 100, 7):
        total += i * j
print(total)
it = iter(range(3))
print(next(it), it.__length_hint__(), list(it), next(it, "end"), type(it).__name__, type(iter(range(10**20))).__name__)
for i in range(3):
    i = 10
print(i)
for i in range(2**63 - 1, 2**63 + 1):
    print(i, end=" ")
print()
x = list(range(20))
print(x[slice(2, 10, 3)], "abcdefghij"[slice(-4, -1)], (1, 2, 3)[slice(None)], bytes(range(5))[slice(1, 3)])


class Rows:
    def __getitem__(self, key):
        return key


print(Rows()[1:2, ::3, ...], Rows()[:], Rows()[1, 2], Rows()[()], Rows()[(1, 2):3])
print(list(enumerate(range(3), 10)), list(zip(range(3), range(5, 8))), list(map(lambda a, b: a * b, range(4), range(3))), list(filter(None, range(-1, 3))), 5 in range(10**30), -1 in range(10**30), range(10**30)[-1])
print(range(True), range(False, True), list(range(True)), range(0, 3, True))
print(range(3).__reduce__(), slice(1, 2).__reduce__())
