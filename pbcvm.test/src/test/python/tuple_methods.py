"""Tuples."""


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


t = (1, "a", 2.5, None, (1, 2))
print(t, len(t), t[0], t[-1], t[1:3], t[::-1], t[::2], t + (1,), t * 2, 2 * (0,), () + (), t.count(1), t.index("a"), 2.5 in t, (1, 2) in t)
print((), (1,), (1, 2), tuple(), tuple([1, 2]), tuple("abc"), tuple({1: 2}), tuple(range(3)), tuple((1,)), tuple(x for x in "ab"))
print((1, 2) < (1, 3), (1,) < (1, 0), () < (1,), (1, 2) == (1, 2.0), (1, 2) != [1, 2], (2,) > (1, 9), hash((1, 2)) == hash((1, 2.0)), hash(()) == hash(()), {(1, 2): "x"}[(1, 2)], (1, "a") < (2, None), attempt(lambda: (1,) < ("a",)), (3,) <= (3,))
print(hash((1, 2, 3)), hash(()), hash((1,)), hash((None,)) == hash((None,)), hash(((1, 2), 3)), hash((1.5, 2)), hash((-1, -2)))
for f in (lambda: t[9], lambda: t[-9], lambda: t["a"], lambda: t[1.0], lambda: t.index("zzz"), lambda: t.index(1, 1), lambda: t + [1], lambda: t + 1, lambda: t * "a", lambda: t.__setitem__(0, 1), lambda: t.append(1), lambda: tuple(5), lambda: tuple(1, 2), lambda: hash(([],)), lambda: t.count(), lambda: t < 5, lambda: t - t, lambda: setattr(t, "x", 1), lambda: tuple(a=1), lambda: t.index(), lambda: t[::0], lambda: [] < ()):
    print(attempt(f))


def store():
    t = (1, 2)
    t[0] = 5


def delete():
    t = (1, 2)
    del t[0]


def augmented():
    t = ([1], 2)
    try:
        t[0] += [5]
    except TypeError as e:
        return t, str(e)


print(attempt(store), attempt(delete), augmented())
a = [1]
inside = (a, 2)
a.append(inside)
print(inside, repr(a))
u = t
u += (9,)
print(u is t, len(u), len(t))
it = iter((1, 2, 3))
print(next(it), it.__length_hint__(), list(it), list(reversed((1, 2))), max((1, 5)), sum((1, 2)), sorted((2, 1)), any((0, 1)), list(zip((1, 2), "ab")))
print(t.__len__(), t.__contains__(1), t.__getitem__(0), (1,).__add__((2,)), (1,).__eq__(1), (1,).__hash__() == hash((1,)), (1, 2).__repr__(), (1, 2).__rmul__(2), tuple.__new__(tuple, "ab"), (1,).__getnewargs__())


class Point(tuple):
    __slots__ = ()

    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    @property
    def x(self):
        return self[0]

    def __add__(self, other):
        return Point(self[0] + other[0], self[1] + other[1])


p = Point(1, 2)
print(p, p.x, p + (1, 1), type(p + p).__name__, p == (1, 2), isinstance(p, tuple), len(p), type(p[:]).__name__, type(p * 2).__name__, hash(p) == hash((1, 2)), attempt(setattr, p, "z", 1))
print(tuple(p), tuple(p) is tuple(tuple(p)) or True, (lambda *a: a)(*p), "%s-%s" % p)
x = 1,
print(x, (1, 2,), ((((1)))), ((1,),))
