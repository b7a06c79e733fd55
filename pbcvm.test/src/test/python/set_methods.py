"""Sets and frozensets; everything printed is sorted."""


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


def show(s):
    return sorted(s, key=lambda x: (type(x).__name__, x)) if not isinstance(s, (bool, str, type(None), int)) else s


a, b = {1, 2, 3, 4}, {3, 4, 5}
for f in (lambda: a | b, lambda: a & b, lambda: a - b, lambda: a ^ b, lambda: a.union(b, [9]), lambda: a.intersection(b, [3]), lambda: a.difference(b, [1]), lambda: a.symmetric_difference(b), lambda: a.issubset([1, 2, 3, 4, 5]), lambda: a.issuperset([1]), lambda: a.isdisjoint([7]), lambda: a <= a, lambda: a < a, lambda: {1} < a, lambda: a > {1}, lambda: a >= b, lambda: a == {4, 3, 2, 1}, lambda: a != b, lambda: a == frozenset(a), lambda: a | frozenset([9]), lambda: set().union(), lambda: a.copy() is a, lambda: a.union("xy"), lambda: a.intersection(), lambda: {1, 2} == [1, 2], lambda: set("hello"), lambda: set(), lambda: set([1, 1.0, True]), lambda: 1 in a, lambda: 1.0 in a, lambda: "x" not in a, lambda: len(a), lambda: bool(set())):
    print(show(f()))
print(type(a | frozenset()).__name__, type(frozenset() | a).__name__, set(), frozenset(), {1}, frozenset([1]), frozenset({"a"}), {(1, 2)})
s = {1}
s.add(2)
s.add(2)
s.update([3, 4], (5,))
s.discard(9)
s.discard(1)
s.remove(2)
print(show(s), s.pop() in (3, 4, 5), len(s))
s = {1, 2, 3, 4}
s |= {5}
s &= {1, 2, 5, 6}
print(show(s))
s -= {1}
s ^= {2, 9}
print(show(s))
s.intersection_update([5, 9], [9])
s.difference_update([1])
s.symmetric_difference_update({9, 10})
print(show(s))
s.clear()
print(s)
for f in (lambda: set().pop(), lambda: set().remove(1), lambda: {1}.remove("a"), lambda: {1}.remove((1, 2)), lambda: {[]}, lambda: {{}}, lambda: set(1), lambda: set(1, 2), lambda: {1} | [1], lambda: {1} + {2}, lambda: {1} & 5, lambda: {1} < [1], lambda: {1}[0], lambda: set().add(), lambda: set().add([]), lambda: set([[]]), lambda: hash(set()), lambda: {set()}, lambda: frozenset().add(1), lambda: set().union(5), lambda: set().update(5), lambda: {1}.__ior__([1]), lambda: set().foo, lambda: set(a=1), lambda: frozenset(5), lambda: {1}.issubset(5), lambda: {1} - [1], lambda: [] in {1}, lambda: {1} in {frozenset([1])}, lambda: set().discard([]), lambda: set().remove({1}), lambda: {1}.pop(1), lambda: -{1}, lambda: sorted([{1}, {2}]), lambda: {1}.intersection(5), lambda: set().isdisjoint(1)):
    print(attempt(f))


def grow():
    s = {1, 2, 3}
    for x in s:
        s.add(x + 10)


def shrink():
    s = {1, 2, 3}
    for x in s:
        s.discard(x)


print(attempt(grow), attempt(shrink))
f = frozenset([1, 2, 3])
print(hash(f) == hash(frozenset([3, 2, 1])), {f: "x"}[frozenset({1, 2, 3})], f.copy() is f, frozenset(f) is f, hash(frozenset()) == hash(frozenset()), f | {4} == {1, 2, 3, 4})
g = f
g |= {9}
print(type(g).__name__, len(f), len(g))
print({frozenset([1]), frozenset([1])} == {frozenset([1])}, {1} in {frozenset([1])}, {frozenset([1])}.issuperset([frozenset([1])]))


class Elem:
    def __init__(self, v):
        self.v = v

    def __hash__(self):
        return 1

    def __eq__(self, other):
        return self.v == other.v


e = {Elem(i % 3) for i in range(9)}
print(len(e), Elem(2) in e, Elem(5) in e)
e.remove(Elem(1))
print(len(e), sorted(x.v for x in e))
big = set(range(0, 10000, 3)) & set(range(0, 10000, 5))
print(len(big), max(big), sum(big), sum(set(range(1000)) - set(range(0, 1000, 2))))
print(sorted({c for c in "mississippi"}), len({i % 7 for i in range(100)}), sorted(set("abc") ^ set("bcd")))
it = iter({5})
print(it.__length_hint__(), next(it), next(it, None), type(it).__name__)
print(set.union({1}, {2}) == {1, 2}, set.__name__, frozenset.__or__(frozenset([1]), frozenset([2])) == {1, 2}, {1}.__or__([2]), {1}.__contains__(1), {1}.__len__(), {1}.__eq__([1]), {1}.__and__({1}), {1}.__ror__({1}))


class MySet(set):
    def __contains__(self, x):
        return True

    def __repr__(self):
        return "MySet:" + ",".join(map(str, sorted(self)))


m = MySet([2, 1])
print(m, 99 in m, type(m | {3}).__name__, type(m.copy()).__name__, m == {1, 2}, [m])


class Sub(set):
    pass


class FSub(frozenset):
    pass


print(Sub([1]), FSub([1]), Sub(), FSub(), hash(FSub([1])) == hash(frozenset([1])))
r = {1, 2}
r.update(r)
r -= r
print(r, {1, 2, 3}.difference({1}, {2}, {3}), {*()}, {*[1], *[1]})
