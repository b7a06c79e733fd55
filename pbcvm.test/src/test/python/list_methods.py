"""Lists: methods, slices, comparison, mutation while iterating."""


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


a = [3, 1, 2]
a.append(5)
a.extend((4, 4))
a.extend("ab")
a.insert(0, "first")
a.insert(-1, "before last")
a.insert(100, "end")
a.insert(-100, "start")
print(a, len(a), a.count(4), a.index(4), a.index(4, 7), a.pop(), a.pop(0), a.pop(-2), a)
a.remove(4)
a.reverse()
print(a, a.copy() is a, a.copy() == a)
a.clear()
print(a, bool(a), [] == [], [] is [])
b = list(range(10))
print(b[2:5], b[:3], b[7:], b[::3], b[::-1], b[-3:], b[8:2:-2], b[100:], b[-100:2], b[5:2], b[:], b[slice(1, 3)], b[True])
b[2:4] = ["x", "y", "z"]
print(b)
b[::2] = [0] * len(b[::2])
print(b)
b[1:1] = [7, 8]
b[5:] = ()
b[:0] = b
print(b)
del b[0], b[-1], b[1:3], b[::2]
print(b)
b[-1] = "last"
b[0:0] = "str"
b[10:] = {1: 2}
print(b)
b += (1, 2)
b += "z"
b *= 2
print(b, [1] * 3, 2 * [1, 2], [0] * -1, [] * 5, [[]] * 2)
c = [1]
c.append(c)
print(c, c == c, repr([c]))
print([1, 2] < [1, 3], [1] < [1, 0], [] < [1], [2] > [1, 9], [1, 2] == [1, 2.0], [1] != (1,), [1, "a"] == [1, "a"], attempt(lambda: [1] < ["a"]), [1, "a"] < [2, 3], attempt(lambda: [1] < (1,)), [3] >= [3])
print(1 in [1, 2], 1.0 in [1], "a" not in ["b"], None in [0], [1] in [[1]], list("abc"), list((1, 2)), list({1: 2}), list(range(3)), list(), list([1]), list(b"ab"))
for f in (lambda: [].pop(), lambda: [1].pop(5), lambda: [1].pop("a"), lambda: [1].remove(2), lambda: [1].index(2), lambda: [1][1], lambda: [1][-2], lambda: [1]["a"], lambda: [1][1.0], lambda: [1][None], lambda: [1].__setitem__(1, 0), lambda: [1].__delitem__(1), lambda: [1] + (1,), lambda: [1] + 1, lambda: [1] * "a", lambda: [1] * 1.5, lambda: list(1), lambda: list(1, 2), lambda: [].append(), lambda: [].append(1, 2), lambda: [].extend(1), lambda: [].insert(1), lambda: [].insert("a", 1), lambda: [].foo, lambda: hash([]), lambda: {[]: 1}, lambda: [1, "a"].sort(), lambda: [].sort(1), lambda: [].sort(foo=1), lambda: [1, 2, 3].__setitem__(slice(0, 3, 2), [1]), lambda: [1].__setitem__(slice(0, 1), 5), lambda: [1, 2].__setitem__(slice(None, None, 0), []), lambda: [1][::0], lambda: [1]["a":], lambda: [] - [], lambda: -[], lambda: [1].count(), lambda: [1].index(1, "a"), lambda: [].__iadd__(5), lambda: list(a=1), lambda: [1].copy(1), lambda: setattr([], "x", 1), lambda: [].reverse(1), lambda: [1] in 5, lambda: [][:, 1], lambda: [0] * 10**30):
    print(attempt(f))
grow = [1, 2, 3]
for x in grow:
    if len(grow) < 8:
        grow.append(x * 10)
print(grow)
shrink = list(range(8))
seen = []
for x in shrink:
    seen.append(x)
    shrink.remove(x)
print(seen, shrink)
it = iter([1, 2, 3])
print(next(it), it.__length_hint__(), list(it), list(it), next(it, "default"))
r = reversed([1, 2, 3])
print(next(r), r.__length_hint__(), list(r))
items = [1]
it = iter(items)
next(it)
print(next(it, "done"))
items.append(2)
print(next(it, "still done"))


class Odd:
    def __eq__(self, other):
        raise KeyError("eq")


print(attempt(lambda: Odd() in [1]), attempt(lambda: [1].index(Odd())), attempt(lambda: [Odd()] == [1]))
o = Odd()
print(o in [o], [o] == [o], [o].index(o), [o].count(o))
x = [1, 2, 3]
x[0], x[2] = x[2], x[0]
print(x, x.__len__(), x.__contains__(2), x.__getitem__(1), x.__eq__(5), x.__add__([1]), x.__mul__(2), x.__rmul__(2), list.__new__(list), x.__class__.__name__)
mixed = [1, 2]
mixed.append(2.5)
mixed.append("s")
mixed[0] = None
print(mixed, [1.5, 2.5] + [1], [1, 2] + [1.5], [2**70, 1], [True, 1])
ints = [1, 2, 3]
ints[1] = 2**80
print(ints, sum(ints), max(ints), min([2, 1.5]), sorted([3, 1, 2], reverse=True))
nested = [[0] * 3 for _ in range(3)]
nested[1][2] = 5
shared = [[0] * 2] * 2
shared[0][0] = 1
print(nested, shared)
stack = []
for i in range(5):
    stack.append(i)
while stack:
    print(stack.pop(), end=" ")
print()
big = list(range(100000))
print(len(big), sum(big), big[50000], big[-1], len(big[::7]), big.index(99999))
del big[10:99990]
print(big)
