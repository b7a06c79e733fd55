"""hash: equal numbers have equal hashes; user classes; unhashable values."""


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


for group in ((1, 1.0, True, 1 + 0j), (0, 0.0, -0.0, False, 0j), (2**61 - 1, 0), (2**61, 1), (-1, -2), (0.5, 0.5 + 0j), (2**100, float(2**100)), (10**20, 1e20), (-1.0, -1, -2)):
    print([hash(v) for v in group])
for v in (1.5, -1.5, 0.1, 1e300, -1e-300, float("inf"), float("-inf"), 3.14, 2.0**60, 1j, 1 + 1j, -1j, 0.1 + 0.2j, 2**64, -2**63, 10**100, (), (1,), (1, 2), ((1,), 2), (1.5, None.__class__ is None), (1, (2, (3,))), range(0).__len__()):
    print(v, hash(v))
print(hash(range(5)) == hash(range(0, 5)), hash(range(0)) == hash(range(3, 3)), hash(range(0, 10, 3)) == hash(range(0, 11, 3)), hash(frozenset([1, 2])) == hash(frozenset([2, 1])), hash(frozenset()) == hash(frozenset()), hash("a") == hash("a"), hash(b"a") == hash(b"a"), hash(None) == hash(None), hash(int) == hash(int), hash(len) == hash(len), hash("") == 0, hash(b"") == 0, hash("é") == hash("é"), hash("a" * 100) == hash("a" * 100))
for v in ([], {}, set(), bytearray(), slice(1), ([],), {1: 2}.items(), memoryview(bytearray(b"a"))):
    print(type(v).__name__, attempt(hash, v))


class Eq:
    def __eq__(self, o):
        return True


class EqHash(Eq):
    def __hash__(self):
        return 42


class Neg:
    def __hash__(self):
        return -1


class Big:
    def __hash__(self):
        return 2**70


class Bad:
    def __hash__(self):
        return "x"


class BoolHash:
    def __hash__(self):
        return True


class Raises:
    def __hash__(self):
        raise ValueError("no hash")


class NoneHash:
    __hash__ = None


class Child(Eq):
    __hash__ = object.__hash__


class IntSub(int):
    pass


class StrSub(str):
    def __hash__(self):
        return 7


print(attempt(hash, Eq()), hash(EqHash()), hash(Neg()), hash(Big()), attempt(hash, Bad()), hash(BoolHash()), attempt(hash, Raises()), attempt(hash, NoneHash()), isinstance(hash(Child()), int), hash(IntSub(5)), hash(StrSub("x")), Eq.__hash__, NoneHash.__hash__, EqHash.__hash__ is not None)
print({EqHash(): 1, EqHash(): 2}.__len__(), {EqHash(), EqHash()}.__len__(), EqHash() in [1], attempt(lambda: {Raises(): 1}), attempt(lambda: {Raises()}), attempt(lambda: Raises() in {}), attempt(lambda: {}.get(Raises())), attempt(lambda: {1: 2}[[]]), attempt(lambda: set([[]])), attempt(lambda: hash(([], 1))), attempt(lambda: {}.setdefault([], 1)), attempt(lambda: {[1]: 2}), attempt(lambda: frozenset([{}])), attempt(lambda: {**{}, **{"a": 1}}))
a, b = object(), object()
print(hash(a) == hash(a), a == b, len({a, b, a}), {a: 1}.get(b, "none"), hash(a.__str__) == hash(a.__str__), hash(Eq.__eq__) == hash(Eq.__eq__))


def f():
    pass


class M:
    def m(self):
        pass


m = M()
print(hash(m.m) == hash(m.m), m.m == m.m, m.m == M().m, {m.m: 1}[m.m], hash(f) == hash(f), hash(M) == hash(M), len({M, M, int}))
print(hash(int.__hash__(5)), object.__hash__(5) is not None, (5).__hash__(), "a".__hash__() == hash("a"), (1, 2).__hash__() == hash((1, 2)), [].__hash__, type(None).__hash__(None) == hash(None), attempt(hash), attempt(hash, 1, 2), attempt(int.__hash__, "a"))
