"""The builtin functions and their errors."""


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


class Idx:
    def __index__(self):
        return 3


print(abs(-5), abs(-2.5), abs(3 + 4j), abs(True), attempt(abs, "a"), attempt(abs), all([]), all([1, 0]), any([]), any([0, "x"]), attempt(all, 5), attempt(any, None), ascii("é"), ascii([1, "ü"]), bin(5), bin(-5), bin(Idx()), attempt(bin, 1.5), oct(8), hex(255), attempt(hex, "a"), callable(len), callable(5), callable(int))
print(chr(65), ord("A"), attempt(chr, -1), attempt(chr, 1114112), attempt(chr, 10**20), attempt(ord, "ab"), divmod(7, 2), divmod(-7, 2), divmod(7.5, 2), attempt(divmod, 1, 0), attempt(divmod, "a", 1), list(enumerate("ab")), list(enumerate("ab", 5)), attempt(enumerate, 5), attempt(enumerate), list(enumerate("a", start=2**70)), list(filter(None, [0, 1, ""])), list(filter(lambda x: x > 1, [1, 2])), attempt(filter, None), attempt(lambda: list(filter(5, [1]))))
print(getattr(5, "real"), getattr(5, "zz", "d"), attempt(getattr, 5, "zz"), attempt(getattr, 5, 6), attempt(getattr, 5), hasattr(5, "real"), attempt(hasattr, 5, 6), hash(5), hash("a") == hash("a"), attempt(hash, []), attempt(hash, {}), id(5) == id(5), isinstance(5, int), isinstance(5, (str, int)), isinstance(5, int | str), isinstance(True, int), attempt(isinstance, 5, 6), attempt(isinstance, 5, (6,)), isinstance(5, ()), issubclass(bool, int), issubclass(int, (str, object)), attempt(issubclass, 5, int), attempt(issubclass, int, 5))
it = iter([1, 2])
print(next(it), next(it), next(it, "d"), attempt(next, it), attempt(next, [1]), attempt(next), attempt(iter, 5), attempt(iter), list(iter(lambda c=[0]: c.__setitem__(0, c[0] + 1) or c[0], 4)), attempt(iter, 5, 6), len("abc"), len({1: 2}), attempt(len, 5), attempt(len), attempt(len, [], []), list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2], [3, 4, 5])), attempt(map, str), attempt(map), attempt(lambda: list(map(5, [1]))), attempt(map, str, 5))
print(max(1, 2), max([1, 2]), max("abc"), max([], default=0), attempt(max, []), attempt(max), attempt(max, 5), max([1, -5], key=abs), max(1, 2, key=lambda x: -x), attempt(max, 1, "a"), attempt(max, 1, 2, foo=3), min(3, 1, 2), min({"b": 1, "a": 2}), min([2, 1], default=5), attempt(min, 1, 2, default=5), min(1.0, 1), min(1, 1.0), max(float("nan"), 1))
print(pow(2, 3), pow(2, 3, 5), pow(2, -1), pow(2.0, 3), pow(3, -1, 7), attempt(pow, 2, 3, 0), attempt(pow, 2, -1, 4), attempt(pow, "a", 2), attempt(pow, 2), pow(base=2, exp=4), pow(0, 0), attempt(pow, 2, 3.0, 5), round(2.5), round(3.5), round(2.567, 2), round(1234, -2), attempt(round, "a"), attempt(round), round(2.5, None), round(number=2.4), round(True), attempt(round, 1.5, "a"))
print(repr("a"), str(5), sum([1, 2]), sum([1.5, 2]), sum([], 10), sum([[1], [2]], []), attempt(sum, ["a", "b"], ""), attempt(sum, ["a"]), attempt(sum, 5), attempt(sum), sum((i for i in range(5)), start=100), attempt(sum, [b"a"], b""), sum([2**63 - 1, 1]), sum([1, 2.5, 3]), sum([True, True]), attempt(sum, [1, None]))
print(list(reversed([1, 2])), list(reversed("ab")), list(reversed({"a": 1, "b": 2})), attempt(reversed, {1}), attempt(reversed, 5), attempt(reversed, iter([])), sorted([2, 1]), list(zip([1, 2], "ab", (True, False, None))), list(zip()), list(zip([1])), attempt(zip, 5), attempt(zip, [1], 5), list(zip([1, 2], [3], strict=False)), attempt(lambda: list(zip([1, 2], [3], strict=True))), attempt(lambda: list(zip([1], [3, 4], strict=True))), attempt(lambda: list(zip([1], [3], [5, 6], strict=True))), attempt(lambda: list(zip([1], foo=1))))
print(type(5), type("a") is str, type(None).__name__, type(type), vars(type("X", (), {"a": 1})())
      if False else "", attempt(vars, 5), attempt(dir, 1, 2), sorted(vars(type("X", (), {"a": 1})))[0:1] != [], "append" in dir([]), dir(type("Y", (), {"__dir__": lambda self: [3, 1, 2]})()), attempt(lambda: dir(type("Y", (), {"__dir__": lambda self: 5})())), slice(1, 2, 3), object() == object(), bool(object()), attempt(object, 5))
print(format(5, "03d"), format("a"), format(1.5, ".2f"), attempt(format, 5, 6), attempt(format, [], "d"), eval if False else "", callable(print), delattr(type("Z", (), {"x": 1}), "x"), attempt(delattr, 5, "x"), attempt(setattr, 5, "x", 1), attempt(setattr, 5, 1, 1), attempt(setattr, 5, "x"), bool(), int(), str(), float(), list(), tuple(), dict(), complex(), bytes(), bytearray())


def names():
    a, b = 1, "x"

    def inner():
        return a
    return sorted(locals()), sorted(k for k in globals() if k in ("attempt", "names"))


print(names(), "__name__" in vars(), globals() is vars(), locals() is globals())
x = 5
globals()["dynamic"] = 6
print(dynamic, vars()["x"])


class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


print(len(Sized(5)), attempt(len, Sized(-1)), attempt(len, Sized("a")), attempt(len, Sized(1.5)), attempt(len, Sized(2**65)), len(Sized(True)), bool(Sized(0)), bool(Sized(1)))


class Getitem:
    def __getitem__(self, i):
        if i == 3:
            raise StopIteration
        if i == 5:
            raise IndexError
        return i


print(attempt(lambda: list(Getitem())), attempt(lambda: list(reversed(Getitem()))))


class IterCount:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration("end", self.n)
        return self.n


print(list(IterCount()), sum(IterCount()), tuple(IterCount()), max(IterCount()), [*IterCount()], list(zip(IterCount(), IterCount())), list(map(None.__class__.__eq__, IterCount(), [None] * 3)), 2 in IterCount(), attempt(lambda: 9 in IterCount()), dict(zip(IterCount(), "abc")), sorted(IterCount(), reverse=True), "".join(map(str, IterCount())), set(IterCount()) == {1, 2, 3}, list(enumerate(IterCount())), list(filter(lambda v: v != 2, IterCount())), all(IterCount()), any(IterCount()))
print(int.__call__ if False else "", attempt(int, "5", base="x"), attempt(str, "a", 5), attempt(list, 5), attempt(dict, 5), attempt(tuple, 5), attempt(set, 5), attempt(bytes, "a"), attempt(float, []), attempt(complex, []), attempt(bool, 1, 2), attempt(type, 1, 2), attempt(range, "a"), attempt(slice), attempt(super), attempt(property, 1, 2, 3, 4, 5), attempt(classmethod), attempt(staticmethod), attempt(memoryview, "a"), attempt(frozenset, 5), attempt(print, sep=5), attempt(input, 1, 2), attempt(open), attempt(id), attempt(callable), attempt(repr), attempt(ascii), attempt(sorted), attempt(vars, 1, 2), attempt(globals, 1), attempt(locals, 1), attempt(__import__), attempt(__build_class__), attempt(__build_class__, 1, 2), attempt(breakpoint, 1) if False else "", attempt(hash), attempt(divmod, 1), attempt(chr), attempt(ord), attempt(bin), attempt(isinstance, 1), attempt(issubclass, int), attempt(iter), attempt(enumerate, []).__class__.__name__)
