"""itertools."""
from itertools import *


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


def take(n, it):
    return list(islice(it, n))


print(take(3, count()), take(3, count(10)), take(3, count(1, 2)), take(3, count(0.5, 0.25)), take(3, count(5, -1)), take(2, count(2**63 - 1)), count(3), count(3, 2), attempt(count, "a"))
print(take(5, cycle("ab")), list(cycle([])), list(repeat(1, 3)), take(2, repeat("x")), list(repeat(1, 0)), list(repeat(1, -5)), repeat(1, 2), attempt(repeat), attempt(repeat, 1, "a"), repeat("z", 2).__length_hint__())
print(list(chain([1], "ab", (2,))), list(chain()), list(chain.from_iterable([[1], [2, 3]])), list(chain.from_iterable("ab")), attempt(lambda: list(chain([1], 5))), attempt(lambda: chain.from_iterable(5)), list(chain({1: 2}, iter([3]))))
print(list(islice(range(10), 3)), list(islice(range(10), 2, 5)), list(islice(range(10), 1, None, 3)), list(islice(range(10), None)), list(islice("abc", 0)), attempt(islice, "abc", -1), attempt(islice, "abc", "a"), attempt(islice, "abc", 1, 2, 0), attempt(islice, "abc"), attempt(islice, 5, 1), list(islice([1, 2], 5)))
print(list(accumulate([1, 2, 3])), list(accumulate([1, 2, 3], lambda a, b: a * b)), list(accumulate([], initial=5)), list(accumulate([1, 2], initial=10)), list(accumulate("abc")), list(accumulate([3, 1, 2], max)), attempt(lambda: list(accumulate([1, "a"]))), list(accumulate([1, 2], None)))
print(list(compress("abcd", [1, 0, 1])), list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(filterfalse(lambda x: x % 2, range(5))), list(filterfalse(None, [0, 1, "", "a"])), list(starmap(pow, [(2, 3), (3, 2)])), attempt(lambda: list(starmap(pow, [5]))), attempt(lambda: list(takewhile(5, [1]))), list(compress([], [1])))
print([(k, list(g)) for k, g in groupby("aabbba")], [(k, list(g)) for k, g in groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)], [k for k, g in groupby([1, 1, 2])], list(groupby([])), attempt(groupby, 5))
groups = groupby("aab")
first_key, first_group = next(groups)
second_key, second_group = next(groups)
print(first_key, list(first_group), second_key, list(second_group), list(groups))
print(list(zip_longest("ab", [1])), list(zip_longest("a", [1, 2], fillvalue="-")), list(zip_longest()), attempt(zip_longest, 5), attempt(zip_longest, [], foo=1), list(pairwise([1, 2, 3])), list(pairwise([1])), attempt(pairwise, 5))
print(list(product("ab", [1, 2])), list(product([0, 1], repeat=2)), list(product()), list(product([], [1])), list(product("a", repeat=0)), attempt(product, 5), attempt(product, [1], repeat=-1), len(list(product(range(3), repeat=4))))
print(list(permutations("abc", 2)), list(permutations([1, 2, 3])), list(permutations([])), list(permutations("ab", 3)), attempt(permutations, "ab", -1), list(permutations(range(2), 0)))
print(list(combinations("abcd", 2)), list(combinations("ab", 3)), list(combinations([1], 0)), attempt(combinations, "ab", -1), attempt(combinations, "ab"), list(combinations_with_replacement("ab", 2)), list(combinations_with_replacement("", 2)), len(list(combinations(range(10), 4))))
a, b = tee([1, 2, 3])
print(next(a), list(b), list(a), len(tee("x", 3)), tee("x", 0), attempt(tee, 5), attempt(tee, "x", -1))
c, d = tee(iter(range(5)), 2)
next(c), next(c)
e = tee(c, 1)[0]
print(next(d), list(e), list(c), list(d))
it = chain([1, 2], [3])
print(next(it), 2 in it, list(it), next(it, None), iter(it) is it)


def failing():
    yield 1
    raise ValueError("source fails")


for make in (lambda: chain([0], failing()), lambda: islice(failing(), 5), lambda: accumulate(failing()), lambda: zip_longest(failing(), [1, 2, 3]), lambda: takewhile(lambda x: True, failing()), lambda: starmap(lambda x: x, ([i] for i in failing())), lambda: product(failing()), lambda: cycle(failing()), lambda: groupby(failing()), lambda: pairwise(failing())):
    out = []
    try:
        for x in make():
            out.append(x if not isinstance(x, tuple) or len(x) < 2 or not hasattr(x[1], "__next__") else x[0])
    except ValueError as e:
        out.append(str(e))
    print(out)
print(sum(islice(accumulate(count(1)), 100)), sum(1 for _ in permutations(range(6))), "".join(chain.from_iterable(repeat("ab", 3))), dict(zip(count(), "xyz")), max(accumulate([1, -5, 3], lambda a, b: a + b)))
print([type(x).__name__ for x in (count(), cycle([]), repeat(1), chain(), islice([], 1), groupby([]), product(), tee([])[0])], attempt(lambda: count().zzz), attempt(lambda: len(count())), attempt(chain, x=1))
