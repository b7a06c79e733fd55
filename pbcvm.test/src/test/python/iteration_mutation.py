"""Changing containers while they are iterated, iterators that fail or lie, sequence protocol."""


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


def run(container, action):
    seen = []
    try:
        for x in container:
            seen.append(x)
            if len(seen) > 20:
                break
            action(container, x)
    except Exception as e:
        return seen, type(e).__name__ + ": " + str(e)
    return seen, container if not isinstance(container, set) else sorted(container)


print(run([1, 2, 3], lambda c, x: c.append(x + 10) if len(c) < 6 else None))
print(run([1, 2, 3, 4], lambda c, x: c.remove(x)))
print(run([1, 2, 3, 4], lambda c, x: c.pop()))
print(run([1, 2, 3], lambda c, x: c.insert(0, 0)))
print(run([1, 2, 3], lambda c, x: c.clear()))
print(run([3, 1, 2], lambda c, x: c.sort()))
print(run([1, 2, 3], lambda c, x: c.reverse()))
print(run([1, 2, 3], lambda c, x: c.__setitem__(slice(None), [9, 8, 7, 6])))
print(run({1: 1, 2: 2}, lambda c, x: c.__setitem__(x, 5)))
print(run({1: 1, 2: 2}, lambda c, x: c.__setitem__(x + 10, 5)))
print(run({1: 1, 2: 2, 3: 3}, lambda c, x: c.pop(x)))
print(run({1: 1, 2: 2}, lambda c, x: c.clear()))
print(run({1}, lambda c, x: c.add(2)))
print(run({1, 2}, lambda c, x: c.clear()))
print(run(bytearray(b"ab"), lambda c, x: c.append(99) if len(c) < 5 else None))
print(run(bytearray(b"abcd"), lambda c, x: c.pop()))
d = {"a": 1, "b": 2}
it = iter(d.items())
next(it)
d["c"] = 3
print(attempt(next, it), attempt(next, it))
d = {"a": 1, "b": 2}
it = iter(d)
next(it)
del d["a"]
d["z"] = 1
print(attempt(next, it))


class Lying:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __iter__(self):
        return iter(range(3))


for n in (0, 3, 100):
    print(list(Lying(n)), tuple(Lying(n)), [*Lying(n)], len(Lying(n)))
print(attempt(list, Lying(-1)), attempt(list, Lying("a")))


class Hint:
    def __init__(self, hint):
        self.hint = hint

    def __iter__(self):
        return iter([1])

    def __length_hint__(self):
        if isinstance(self.hint, Exception):
            raise self.hint
        return self.hint


for hint in (5, 0, -1, "x", NotImplemented, TypeError("t"), ValueError("v")):
    print(attempt(list, Hint(hint)))


class Iter:
    def __init__(self, values):
        self.values = list(values)

    def __iter__(self):
        return self

    def __next__(self):
        if not self.values:
            raise StopIteration
        v = self.values.pop(0)
        if isinstance(v, Exception):
            raise v
        return v


it = Iter([1, ValueError("mid"), 2, StopIteration("early"), 3])
print(attempt(list, it), list(it), list(it), list(it))


class BadNext:
    def __iter__(self):
        return self


class NextReturnsSelf:
    def __iter__(self):
        return self

    __next__ = 5


class IterRaises:
    def __iter__(self):
        raise TypeError("own message")


class IterNotIterator:
    def __iter__(self):
        return [1]


class IterNone:
    __iter__ = None

    def __getitem__(self, i):
        return i


for c in (BadNext(), NextReturnsSelf(), IterRaises(), IterNotIterator(), IterNone(), 5, None, len, object):
    def loop():
        for x in c:
            pass
    print(attempt(loop), attempt(lambda: [*c]), attempt(lambda: list(c)), attempt(lambda: (lambda a, b: 0)(*c)))


class Seq:
    def __init__(self, n):
        self.n = n

    def __getitem__(self, i):
        if i >= self.n:
            raise IndexError("end")
        if i == 7:
            raise KeyError("seven")
        return i


print(list(Seq(4)), attempt(list, Seq(9)), 2 in Seq(4), 9 in Seq(4), attempt(lambda: 9 in Seq(9)), attempt(reversed, Seq(3)), sum(Seq(4)), min(Seq(3)), dict(zip(Seq(2), Seq(3))))
s = iter(Seq(2))
print(next(s), next(s), next(s, "end"), next(s, "end"), type(s).__name__)
grow = Seq(1)
s = iter(grow)
print(list(s))
grow.n = 5
print(list(s))


def nested_breaks():
    out = []
    for i in range(3):
        for j in range(3):
            if j == 2:
                continue
            if i == 2:
                break
            out.append((i, j))
        else:
            out.append("inner done")
            continue
        out.append("inner broken")
        break
    else:
        out.append("outer done")
    return out


print(nested_breaks())
call_iter = iter(iter([1, 2, 3, 0, 5]).__next__, 0)
print(list(call_iter), list(call_iter), type(call_iter).__name__)
z = zip([1, 2, 3], iter([1]))
print(list(z), list(z))
m = map(lambda a, b: (a, b), Iter([1, 2]), "xyz")
print(next(m), list(m))
e = enumerate(Iter([ValueError("x"), 1]))
print(attempt(next, e), next(e))
f = filter(lambda v: 1 / v, [1, 0, 2])
print(next(f), attempt(next, f), next(f), next(f, "end"))
r = reversed([1, 2, 3])
print(next(r), list(r), next(r, None))
base = [1, 2, 3]
r = reversed(base)
next(r)
base.pop()
base.pop()
print(list(r))
i = iter(range(3))
for x in i:
    print(x, next(i, None))
