"""Endless recursion is a RecursionError that can be caught, again and again."""
import sys


def down(n):
    return down(n + 1)


def depth_reached():
    depth = 0

    def go():
        nonlocal depth
        depth += 1
        go()
    try:
        go()
    except RecursionError:
        pass
    return depth


for _ in range(3):
    try:
        down(0)
    except RecursionError as e:
        print(type(e).__name__, e)

print(900 < depth_reached() <= 1000)
print(issubclass(RecursionError, RuntimeError))


class Attribute:
    def __getattr__(self, name):
        return getattr(self, name + "x")


class Add:
    def __add__(self, other):
        return self + other


class Repr:
    def __repr__(self):
        return repr(self)


class Eq:
    def __eq__(self, other):
        return self == other


class Iter:
    def __iter__(self):
        return iter(self)


class Call:
    def __call__(self):
        return self()


def generator(n):
    yield from generator(n + 1)


def mutual_a(n):
    return mutual_b(n + 1)


def mutual_b(n):
    return mutual_a(n + 1)


for name, case in [
    ("getattr", lambda: Attribute().a),
    ("add", lambda: Add() + 1),
    ("repr", lambda: repr(Repr())),
    ("eq", lambda: Eq() == 1),
    ("iter", lambda: list(Iter())),
    ("call", lambda: Call()()),
    ("generator", lambda: next(generator(0))),
    ("mutual", lambda: mutual_a(0)),
    ("sorted key", lambda: sorted([1, 2], key=lambda x: down(0))),
    ("map", lambda: list(map(down, [0]))),
]:
    try:
        case()
    except RecursionError as e:
        print(name, "RecursionError", str(e).startswith("maximum recursion depth exceeded"))

sys.setrecursionlimit(300)
print(sys.getrecursionlimit(), 200 < depth_reached() <= 300)
sys.setrecursionlimit(5000)


def count(n):
    if n == 0:
        return 0
    return 1 + count(n - 1)


print(count(4500))
try:
    sys.setrecursionlimit(0)
except ValueError as e:
    print(e)


def finally_runs():
    seen = []

    def go(n):
        try:
            go(n + 1)
        finally:
            seen.append(n)
    try:
        go(0)
    except RecursionError:
        return len(seen) > 100 and seen == sorted(seen, reverse=True)


print(finally_runs())
nested = []
for _ in range(100000):
    nested = [nested]
try:
    repr(nested)
except RecursionError as e:
    print(e)
try:
    nested == [nested]
    other = []
    for _ in range(100000):
        other = [other]
    nested == other
except RecursionError as e:
    print(e)
