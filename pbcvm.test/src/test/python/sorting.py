"""sort and sorted: stability, keys, reverse, errors in keys and comparisons, changes while sorting."""


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


words = ["banana", "Apple", "cherry", "apple", "Banana", "date", "fig", "Elder"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=len, reverse=True))
pairs = [(i % 3, i) for i in range(12)]
print(sorted(pairs, key=lambda p: p[0]), sorted(pairs, key=lambda p: p[0], reverse=True))
print(sorted([3, 1.5, 2, True, -1, 2**70, -2.5]), sorted("hello"), sorted({3: 1, 1: 2}), sorted(()), sorted([[2], [1, 5], [1]]), sorted([(1, "b"), (1, "a")]))
state = 12345
data = []
for _ in range(2000):
    state = (state * 1103515245 + 12345) & 0x7FFFFFFF
    data.append(state % 1000)
result = sorted(data)
print(all(a <= b for a, b in zip(result, result[1:])), result[:5], result[-5:], sum(result) == sum(data))
indexed = sorted(range(2000), key=lambda i: data[i])
print(all(data[a] < data[b] or (data[a] == data[b] and a < b) for a, b in zip(indexed, indexed[1:])))
backward = sorted(range(2000), key=lambda i: data[i], reverse=True)
print(all(data[a] > data[b] or (data[a] == data[b] and a < b) for a, b in zip(backward, backward[1:])))
for make in (lambda n: list(range(n)), lambda n: list(range(n, 0, -1)), lambda n: [i % 7 for i in range(n)], lambda n: list(range(n // 2)) + list(range(n // 2)), lambda n: [float(i * 37 % n) for i in range(n)], lambda n: [str(i) for i in range(n)]):
    values = make(300)
    values.sort()
    print(values[:4], values[-3:], all(a <= b for a, b in zip(values, values[1:])))
print(attempt(sorted, [1, "a"]), attempt(sorted, ["a", 1]), attempt(sorted, [None, 1]), attempt(sorted, [1, None, 2]), attempt(sorted, [[1], ["a"]]), attempt(sorted, 5), attempt(sorted, [1], 2), attempt(sorted, [1], foo=2), attempt(sorted), attempt(sorted, [1, 2], key=5), attempt(sorted, [object(), object()]), attempt(sorted, [1j, 2j]), attempt(sorted, [1, 2], reverse="x"), attempt(sorted, [2, 1], key=None))


def bad_key(x):
    if x == 2:
        raise KeyError("bad key")
    return -x


values = [3, 1, 2, 5]
print(attempt(values.sort, key=bad_key), values)


class Loud:
    count = 0

    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        Loud.count += 1
        if Loud.count > 3:
            raise ValueError("enough")
        return self.v < other.v

    def __repr__(self):
        return "L%d" % self.v


values = [Loud(i) for i in (5, 3, 4, 1, 2)]
print(attempt(values.sort), sorted(v.v for v in values))


class OnlyLt:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        return self.v < other.v

    def __repr__(self):
        return "<%d>" % self.v


print(sorted([OnlyLt(3), OnlyLt(1), OnlyLt(2)]), sorted([OnlyLt(3), OnlyLt(1)], reverse=True), min(OnlyLt(2), OnlyLt(1)), attempt(max, OnlyLt(2), OnlyLt(1)))


class OnlyGt:
    def __init__(self, v):
        self.v = v

    def __gt__(self, other):
        return self.v > other.v

    def __repr__(self):
        return "(%d)" % self.v


print(sorted([OnlyGt(3), OnlyGt(1), OnlyGt(2)]))
values = [3, 2, 1]


def mutating(x):
    values.append(x)
    return x


print(attempt(lambda: values.sort(key=mutating)), values)
during = [2, 1, 3]
lengths = []
during.sort(key=lambda x: lengths.append(len(during)) or x)
print(during, lengths)


class WeirdResult:
    def __lt__(self, other):
        return "yes"


print(len(sorted([WeirdResult(), WeirdResult()])))
from _functools import cmp_to_key
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)), sorted(["bb", "a", "ccc"], key=cmp_to_key(lambda a, b: len(a) - len(b))))
print(min([3, 1, 2]), max("abc"), min([1, 2], key=lambda x: -x), max([], default="none"), min(3, 1, 2), attempt(max, []), attempt(min), attempt(min, 5), attempt(max, 1, 2, default=3), attempt(min, 1, "a"), max((1, "a"), (1, "b")), max([1, 1.0, True], key=lambda x: 1), min([2, 1, 1.0]), max(1, 2, key=lambda x: -x))
print(sorted([float("inf"), 1, float("-inf"), -0.0, 0.0]), [0.0, -0.0] == sorted([0.0, -0.0]))
people = [("Bob", 25), ("Al", 30), ("Cy", 25), ("Di", 30)]
people.sort(key=lambda p: p[0])
people.sort(key=lambda p: p[1], reverse=True)
print(people, people.sort())
long = [str(i * 7919 % 5000) for i in range(5000)]
long.sort(key=int)
print(long == [str(i) for i in range(5000)])
print(sorted(sorted(words), key=lambda w: w[0].lower()), sorted(words)[::-1] == sorted(words, reverse=True))
