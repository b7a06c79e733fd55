"""The C parts of functools and operator: reduce, cmp_to_key, partial, lru_cache, itemgetter and others."""
from _functools import reduce, cmp_to_key, partial
import _operator as operator


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a * b, range(1, 6), 10), reduce(max, [3]), reduce(lambda a, b: 0, [], "init"), attempt(reduce, max, []), attempt(reduce, max, 5), attempt(reduce, max), attempt(reduce, lambda a: a, [1, 2]), attempt(reduce, lambda a, b: a + b, [1, "a"]))
key = cmp_to_key(lambda a, b: (a > b) - (a < b))
print(key(1) < key(2), key(2) == key(2), key(3) > key(1), key(1) <= key(1), key(1) != key(2), key(5).obj, attempt(lambda: key(1) < 5), attempt(hash, key(1)), sorted([3, 1, 2], key=key), sorted(["b", "a"], key=cmp_to_key(lambda a, b: -1 if a < b else 1)), attempt(cmp_to_key), attempt(lambda: sorted([2, 1], key=cmp_to_key(lambda a: 0))))


def f(*args, **kw):
    return args, kw


p = partial(f, 1, 2, x=3)
print(p(), p(4, y=5), p(x=9), p.args, p.keywords, p.func is f, partial(p, 7, z=1)(8), partial(p, 7).args, partial(int, base=2)("101"), attempt(partial), attempt(partial, 5), partial(print)(), attempt(partial(lambda a: a)))
p.extra = 1
print(p.__dict__, partial(len)([1, 2]), callable(p), type(p).__name__, list(map(partial(pow, 2), range(5))))
get = operator.itemgetter(1)
print(get([1, 2]), operator.itemgetter(0, -1)("abc"), operator.itemgetter("k")({"k": 5}), operator.itemgetter(slice(1, 3))("abcd"), attempt(get, [1]), attempt(operator.itemgetter), attempt(get, 5), repr(get), repr(operator.itemgetter(1, "a")))


class A:
    def __init__(self):
        self.b = self
        self.c = 5

    def m(self, *a, **k):
        return a, k


a = A()
print(operator.attrgetter("c")(a), operator.attrgetter("b.b.c")(a), operator.attrgetter("c", "b.c")(a), attempt(operator.attrgetter("zz"), a), attempt(operator.attrgetter, 5), operator.methodcaller("m", 1, x=2)(a), operator.methodcaller("upper")("a"), attempt(operator.methodcaller("nope"), a), attempt(operator.methodcaller), attempt(operator.methodcaller, 5), repr(operator.attrgetter("a.b")), repr(operator.methodcaller("m", 1, k=2)))
for name, args in [("add", (1, 2)), ("sub", (5, 2)), ("mul", ("a", 3)), ("truediv", (7, 2)), ("floordiv", (7, 2)), ("mod", (7, 3)), ("pow", (2, 5)), ("neg", (5,)), ("pos", (-5,)), ("abs", (-5,)), ("invert", (5,)), ("not_", ([],)), ("truth", ([1],)), ("lt", (1, 2)), ("le", (2, 2)), ("eq", (1, 1.0)), ("ne", (1, 2)), ("gt", (1, 2)), ("ge", (1, 2)), ("and_", (6, 3)), ("or_", (6, 3)), ("xor", (6, 3)), ("lshift", (1, 5)), ("rshift", (32, 2)), ("is_", (None, None)), ("is_not", (1, None)), ("contains", ([1, 2], 2)), ("countOf", ([1, 2, 1], 1)), ("indexOf", ([1, 2], 2)), ("indexOf", ([1, 2], 5)), ("getitem", ([1, 2], 0)), ("concat", ([1], [2])), ("concat", (1, 2)), ("index", (5,)), ("index", (1.5,)), ("length_hint", ([1, 2],)), ("length_hint", (5, 7)), ("iadd", ([1], [2])), ("iconcat", ([1], (2,))), ("imul", (3, 4)), ("add", (1, "a")), ("add", (1,)), ("call", (len, "abc"))]:
    print(name, args if name != "call" else "", attempt(getattr(operator, name), *args))
l = [1, 2, 3]
operator.setitem(l, 0, "x")
operator.delitem(l, 1)
print(l, sorted([(2, "a"), (1, "b")], key=operator.itemgetter(1)), max([a], key=operator.attrgetter("c")).c, reduce(operator.add, range(5)), list(map(operator.mul, [1, 2], [3, 4])))
from _functools import _lru_cache_wrapper
calls = []


def slow(x, y=0):
    calls.append((x, y))
    return x * 10


class Info(tuple):
    def __new__(cls, *items):
        return super().__new__(cls, items)


for size in (None, 2, 0):
    cached = _lru_cache_wrapper(slow, size, False, Info)
    print([cached(i) for i in (1, 2, 1, 3, 2, 1)], cached(1, y=2), cached.cache_info(), len(calls))
    cached.cache_clear()
    print(cached.cache_info(), cached.__wrapped__ is slow if hasattr(cached, "__wrapped__") else "no wrapped")
    calls.clear()
typed = _lru_cache_wrapper(slow, None, True, Info)
print(typed(1), typed(1.0), typed(True), typed.cache_info(), attempt(typed, []))
