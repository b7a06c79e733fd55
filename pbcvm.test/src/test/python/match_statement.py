"""match with every kind of pattern."""


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class NoArgs:
    a = 1


class Color:
    RED = 1
    GREEN = 2


def literal(v):
    match v:
        case 0:
            return "zero"
        case 1 | 2 | 3:
            return "small"
        case -1:
            return "minus one"
        case 1.5:
            return "float"
        case 1 + 2j:
            return "complex"
        case "text":
            return "str"
        case b"bytes":
            return "bytes"
        case None:
            return "none"
        case True:
            return "true"
        case _:
            return "other"


for v in (0, 2, -1, 1.5, 1 + 2j, "text", b"bytes", None, True, False, 0.0, [], "zzz"):
    print(repr(v), literal(v))


def sequence(v):
    match v:
        case []:
            return "empty"
        case [x]:
            return "one", x
        case [1, x]:
            return "one and", x
        case (x, y):
            return "two", x, y
        case [1, *rest, 9]:
            return "from 1 to 9", rest
        case [first, *_] if first == "skip":
            return "guarded"
        case [[a, b], [c, *d], *e]:
            return "nested", a, b, c, d, e
        case [*all]:
            return "list of", len(all)
        case _:
            return "no sequence"


for v in ([], (), [5], (1, 2), [3, 4], [1, 2, 3, 9], (1, 9, 9), ["skip", 1, 2], [[1, 2], [3, 4, 5], 6], [1, 2, 3], "ab", b"ab", {1, 2}, {1: 2}, range(3), bytearray(b"x"), iter([1]), None):
    print(v if not type(v).__name__.endswith("iterator") else "iterator", sequence(v))


def mapping(v):
    match v:
        case {"type": "circle", "r": r}:
            return "circle", r
        case {"type": str(kind), **rest}:
            return kind, rest
        case {1: x, 2: y}:
            return x, y
        case {"nested": {"deep": [a, *_]}}:
            return "deep", a
        case {"k": None}:
            return "k none"
        case {}:
            return "any mapping"
        case _:
            return "no mapping"


for v in ({"type": "circle", "r": 5}, {"type": "square", "side": 2, "c": 1}, {"type": 5}, {1: 2, 2: 3, 3: 4}, {"nested": {"deep": [1, 2]}}, {"k": None}, {}, [], None):
    print(v, mapping(v))


def klass(v):
    match v:
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y):
            return "on y", y
        case Point(x, y) if x == y:
            return "diagonal", x
        case Point():
            return "point"
        case int(n) if n > 100:
            return "big", n
        case bool():
            return "bool"
        case int() | float() as number:
            return "number", number
        case str(s):
            return "str", s
        case list([a, b]):
            return "list of two", a, b
        case dict(d):
            return "dict", d
        case tuple():
            return "tuple"
        case Color.RED:
            return "never, an int"
        case NoArgs(a=1):
            return "no args"
        case _:
            return "unknown"


for v in (Point(0, 0), Point(0, 5), Point(3, 3), Point(1, 2), 101, True, 7, 2.5, "s", [1, 2], [1], {"a": 1}, (1,), NoArgs(), None):
    print(type(v).__name__, klass(v))


def value(v):
    match v:
        case Color.RED:
            return "red"
        case Color.GREEN:
            return "green"
        case other:
            return "other", other


print(value(1), value(2), value(3), value(1.0), value(True))


def too_many(v):
    match v:
        case Point(a, b, c):
            return a


def no_match_args(v):
    match v:
        case NoArgs(a):
            return a


def builtin_two(v):
    match v:
        case int(a, b):
            return a


def not_class(v):
    match v:
        case v(x):
            return x


def duplicate(v):
    match v:
        case Point(1, x=1):
            return 1


def duplicate_key(v):
    key = Holder
    match v:
        case {key.a: x, key.b: y}:
            return x, y


class Holder:
    a = "same"
    b = "same"


class BadMatchArgs:
    __match_args__ = ["x"]
    x = 1


class BadMatchArgs2:
    __match_args__ = (5,)


def bad_match_args(v):
    match v:
        case BadMatchArgs(x):
            return x


def bad_match_args2(v):
    match v:
        case BadMatchArgs2(x):
            return x


print(attempt(too_many, Point(1, 2)), attempt(no_match_args, NoArgs()), attempt(builtin_two, 5), attempt(not_class, 5), attempt(duplicate, Point(1, 2)), attempt(duplicate_key, {"same": 1, "x": 2}), attempt(bad_match_args, BadMatchArgs()), attempt(bad_match_args2, BadMatchArgs2()))


def falls_through(v):
    result = "none"
    match v:
        case 1:
            result = "one"
    return result


print(falls_through(1), falls_through(2))


def binding(v):
    match v:
        case [x, 5]:
            return "five", x
        case [x, y, *_] as whole:
            return x, y, whole
        case (str() | int()) as leaf:
            return "leaf", leaf
    return "none"


print(binding([1, 5]), binding((1, 2, 3)), binding("s"), binding(2.5))


def loop(values):
    out = []
    for v in values:
        match v:
            case "stop":
                break
            case "skip":
                continue
            case {"x": x} | [x]:
                out.append(x)
            case _:
                try:
                    match v / 0:
                        case 1:
                            pass
                except (ZeroDivisionError, TypeError) as e:
                    out.append(type(e).__name__)
    return out


print(loop([[1], {"x": 2}, "skip", 5, "bad", "stop", [3]]))


class Mapping(dict):
    def get(self, key, default=None):
        print("get", key)
        return super().get(key, default)

    def __missing__(self, key):
        return "missing"


class Seq(list):
    pass


print(mapping(Mapping(type="circle", r=1)), sequence(Seq([1, 2])), mapping(Mapping()))


def command(line):
    match line.split():
        case ["go", ("north" | "south") as direction]:
            return direction
        case ["get", item] | ["pick", "up", item]:
            return "item", item
        case ["drop", *items] if items:
            return items
        case [action]:
            return "only", action
        case _:
            return "?"


for line in ("go north", "go west", "get lamp", "pick up lamp", "drop a b", "drop", "", "x y z"):
    print(repr(line), command(line))


def tuple_subject(a, b):
    match a, b:
        case 0, _:
            return "a zero"
        case _, 0:
            return "b zero"
        case x, y if x > y:
            return "greater"
    return "rest"


print(tuple_subject(0, 1), tuple_subject(1, 0), tuple_subject(2, 1), tuple_subject(1, 2))


class Eq:
    def __eq__(self, other):
        print("eq", other)
        return other == 2


def with_eq(v):
    match v:
        case 1 | 2:
            return "equal"
    return "not"


print(with_eq(Eq()))


class Attr:
    @property
    def x(self):
        raise ValueError("x fails")

    @property
    def y(self):
        raise AttributeError("y hidden")


def attr(v):
    match v:
        case Attr(y=1):
            return "y"
        case Attr(x=1):
            return "x"


print(attempt(attr, Attr()))
