"""Unpacking in assignments, loops, calls and displays."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e)


def fixed(value):
    a, b = value
    return a, b


def nested(value):
    (a, b), [c, (d,)] = value
    return a, b, c, d


def star_first(value):
    *a, b = value
    return a, b


def star_middle(value):
    a, *b, c = value
    return a, b, c


def star_last(value):
    a, b, *c = value
    return a, b, c


def star_only(value):
    *a, = value
    return a


def empty(value):
    [] = value
    return "empty"


class OwnIterable:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return iter(range(self.n))


class GetItem:
    def __getitem__(self, i):
        if i >= 2:
            raise IndexError
        return i * 10


class Failing:
    def __iter__(self):
        yield 1
        raise KeyError("inside")


for value in ((1, 2), [1, 2], "ab", {1: 0, 2: 0}, range(2), iter([1, 2]), b"ab", OwnIterable(2), GetItem(),
              (1,), (), (1, 2, 3), [1], [1, 2, 3], "abc", "", range(5), OwnIterable(1), OwnIterable(3),
              Failing(), 1, None, {1, 2, 3}, (i for i in range(1)), (i for i in range(9))):
    attempt(lambda: fixed(value))
attempt(lambda: nested(((1, 2), [3, (4,)])))
attempt(lambda: nested(((1, 2), [3, 4])))
attempt(lambda: nested(((1, 2, 3), [3, 4])))
for function in (star_first, star_middle, star_last, star_only):
    for value in ([], [1], [1, 2], (1, 2, 3, 4), "abcd", iter(range(3))):
        attempt(lambda: function(value))
attempt(lambda: star_middle(5))
attempt(lambda: empty([]))
attempt(lambda: empty([1]))
attempt(lambda: empty(7))


def swap():
    a, b, c = 1, 2, 3
    a, b = b, a
    a, b, c = c, a, b
    return a, b, c


print(swap())
for i, (a, *b) in enumerate([(1, 2, 3), "xyz"]):
    print(i, a, b)
print([*range(3), *"ab"], (*[], 1), {*[1, 1]}, {**{"a": 1}, "b": 2, **{"a": 3}})
attempt(lambda: [*1])
attempt(lambda: (*None,))
attempt(lambda: {*3.5})
attempt(lambda: {**[]})
attempt(lambda: {**{"a": 1}, **5})


def targets():
    x = [0, 0, 0]
    i = 0
    i, x[i] = 1, 9
    return i, x


print(targets())


class Holder:
    pass


h = Holder()
h.a, (h.b, *h.c), h.d = 1, (2, 3, 4), 5
print(h.__dict__)
d = {}
d["x"], d["y"] = d["y"], d["x"] = 1, 2
print(d)
first, *_, last = range(100)
print(first, last, len(_))
(a, b), c = "xy", "z"
print(a, b, c)
[a, [b, [c]]] = [1, [2, [3]]]
print(a, b, c)
a = *range(3), 9
print(a)


def returns():
    return 1, *[2, 3]


def yields():
    yield 1, *[2, 3]


print(returns(), list(yields()))
a, b, c, d, e, f, g, h = range(8)
print(h, g, f, e)


def partial_assignment():
    a = b = "old"
    try:
        a, b = Failing()
    except KeyError as error:
        return a, b, error


print(partial_assignment())
