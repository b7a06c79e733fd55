"""Values for the tests of package interop; runs in CPython as well."""
import sys

numbers = [1, 2, 3]
mixed = (1, 2.5, "three", None, True)
table = {"a": 1, "b": [2], 3: "c"}
names = {"x"}
big = 10 ** 30
small_big = 2 ** 64
data = b"\x01\x02\x03\x04"
nothing = None


class Point:
    """Two coordinates."""
    origin = (0, 0)

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def move(self, dx, dy):
        return Point(self.x + dx, self.y + dy)

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


class Sealed:
    __slots__ = ("value",)


class Count(int):
    pass


class Name(str):
    pass


point = Point(3, 4)
count = Count(7)
name = Name("seven")


def f(x, y=10):
    return x + y


def describe(value):
    return type(value).__name__ + " " + repr(value)


def squares(n):
    for i in range(n):
        yield i * i


def fail(text):
    raise ValueError(text)


def fail_chained():
    try:
        {}["missing"]
    except KeyError as e:
        raise TypeError("outer") from e


def leave(code):
    sys.exit(code)


class Own(Exception):
    pass


def fail_own():
    raise Own()


def apply(function, *args):
    return function(*args)
