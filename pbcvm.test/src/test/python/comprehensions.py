"""List, set, dict comprehensions and generator expressions."""

print([x * x for x in range(6)])
print([x for x in range(20) if x % 2 if x % 3])
print([(x, y) for x in range(3) for y in range(x)])
print([y for x in [[1, 2], [3], []] for y in x])
print({x % 3 for x in range(10)} == {0, 1, 2})
print({k: v for k, v in zip("abc", range(3))})
print({v: k for k, v in {"a": 1, "b": 2}.items()})
print(list(x + 1 for x in range(3)), sum(x for x in range(5)), max(len(w) for w in ["a", "bbb"]))
x = "outer"
print([x for x in range(3)], x)
print([[j for j in range(i)] for i in range(4)])
print([a + b + c for a, (b, c) in [(1, (2, 3)), (4, (5, 6))]])
print([first + len(rest) for first, *rest in [[1, 2, 3], [4]]])
print([y := i for i in range(3)], y)
print([last for i in range(5) if (last := i * 2) > 3])


def scope():
    n = 10
    values = [n * i for i in range(3)]
    functions = [lambda: n + i for i in range(3)]
    n = 100
    return values, [f() for f in functions]


print(scope())


class Names:
    items = [1, 2]
    doubled = [i * 2 for i in items]
    try:
        nested = [i * len(items) for i in items]
    except NameError as e:
        message = str(e)


print(Names.doubled, Names.message)
gen = (x for x in [1, 2, 3])
print(next(gen), list(gen), list(gen))
print(type(gen).__name__, gen.__name__, gen.__qualname__)


def failing():
    return [10 // x for x in (2, 1, 0, 5)]


try:
    failing()
except ZeroDivisionError as e:
    print(e)


def lazily():
    seen = []

    def note(x):
        seen.append(x)
        return x
    g = (note(x) for x in range(5) if x % 2)
    first = next(g)
    return first, seen, list(g), seen


print(lazily())
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)])
print([i if i % 2 else -i for i in range(5)])
print([*(i for i in range(3)), *[j for j in "ab"]])
print({i: {j: i * j for j in range(2)} for i in range(2)})
print(sorted({(i, j) for i in range(2) for j in range(2) if i != j}))
print(any(x > 3 for x in range(10)), all(x < 3 for x in range(10)))
print("".join(c.upper() for c in "shout" if c not in "aeiou"))
print([f"{i}:{c}" for i, c in enumerate("xy", start=1)])
print(dict((k, v) for k, v in [("a", 1)]), tuple(i for i in "abc"), frozenset(i for i in [1]))
print([i for i in range(3) for _ in range(2)])
print([None for _ in ()], {k: 0 for k in ""}, {k for k in ""} == set())
big = [i for i in range(1000) if i % 7 == 3]
print(len(big), big[0], big[-1], sum(big))


def evaluation_of_first_iterable():
    try:
        (i for i in undefined)
    except NameError as e:
        print("at once:", e)
    g = (i for j in [1] for i in undefined)
    try:
        next(g)
    except NameError as e:
        print("later:", e)


evaluation_of_first_iterable()


def mutation_while_iterating():
    data = [1, 2, 3]
    return [data.append(x) or x for x in data if len(data) < 6], data


print(mutation_while_iterating())
print([(i, j, k) for i in range(2) for j in range(2) for k in range(2) if i ^ j ^ k])
print("done")
