"""What the class archive is trained on: a little of everything that programs do, each for a part of a second.

The archive records which classes are loaded and which methods of the interpreter and of the compiler are hot, so this
program should be like others: numbers, strings, containers, classes, generators, exceptions, closures.
"""

import sys
import time


def integer_loop():
    total = 0
    for i in range(3000):
        if i % 3 == 0:
            total += i * i
        elif i & 1:
            total ^= i
        else:
            total -= i >> 2
    return total


def nested_while():
    count = 0
    i = 2
    while i < 300:
        j = 2
        while j * j <= i:
            if i % j == 0:
                break
            j += 1
        else:
            count += 1
        i += 1
    return count


def float_series():
    x = 0.0
    sign = 1.0
    for i in range(2000):
        x += sign / (2 * i + 1)
        sign = -sign
    return abs(x * 4.0) ** 0.5


def big_integers():
    a, b = 0, 1
    for _ in range(300):
        a, b = b, a + b
    return a * b % 1000003


def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


def recursion():
    return fibonacci(15)


def matrix():
    n = 12
    a = [[float(i * j % 7) for j in range(n)] for i in range(n)]
    result = []
    for row in a:
        result.append([sum(x * y for x, y in zip(row, column)) for column in zip(*a)])
    return result[3][4]


def sieve():
    flags = [True] * 2000
    flags[0] = flags[1] = False
    for i in range(2, 45):
        if flags[i]:
            for j in range(i * i, len(flags), i):
                flags[j] = False
    return flags.count(True)


def dictionary_words():
    text = "the quick brown fox jumps over the lazy dog and the cat sat on the mat " * 10
    counts = {}
    for word in text.split():
        counts[word] = counts.get(word, 0) + 1
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return ", ".join(f"{word}={count:>3}" for word, count in ranked)


def string_methods():
    out = []
    for i in range(100):
        piece = "item-%d" % i
        out.append(piece.upper().replace("-", "_").rjust(12, "."))
        if piece.startswith("item-9") or piece.endswith("7"):
            out.append("{0:>8}|{1:.3f}".format(piece, i / 3))
    joined = "\n".join(out)
    return len(joined.splitlines()), joined.find("ITEM_42"), joined[10:50:3]


def characters():
    depth = best = 0
    for char in "((a+b)*(c-(d/e)))[{x}]" * 20:
        if char in "([{":
            depth += 1
            best = max(best, depth)
        elif char in ")]}":
            depth -= 1
    return best, chr(ord("a") + best)


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

    def __eq__(self, other):
        return isinstance(other, Point) and self.x == other.x and self.y == other.y

    def __repr__(self):
        return f"Point({self.x!r}, {self.y!r})"


class Shape:
    sides = 0

    def __init__(self, size):
        self.size = size

    def area(self):
        return 0

    @property
    def name(self):
        return type(self).__name__.lower()

    def describe(self, indent=0, *, suffix=""):
        return " " * indent + self.name + str(self.area()) + suffix


class Square(Shape):
    sides = 4

    def area(self):
        return self.size * self.size


class Circle(Shape):
    def __init__(self, size, label=None):
        super().__init__(size)
        self.label = label

    def area(self):
        return 3 * self.size ** 2


def objects():
    total = Point(0, 0)
    for i in range(300):
        total = total + Point(i, -i)
    shapes = [Square(i) if i % 2 else Circle(i, label="c") for i in range(60)]
    text = [shape.describe(2, suffix="!") for shape in shapes]
    return repr(total), sum(shape.area() for shape in shapes), text[-1], total == Point(1, 2)


class Node:
    def __init__(self, key):
        self.key = key
        self.left = self.right = None


def tree():
    root = None
    for i in range(200):
        node = Node(i * 7919 % 503)
        if root is None:
            root = node
            continue
        at = root
        while True:
            if node.key < at.key:
                if at.left is None:
                    at.left = node
                    break
                at = at.left
            else:
                if at.right is None:
                    at.right = node
                    break
                at = at.right

    def walk(node):
        if node is not None:
            yield from walk(node.left)
            yield node.key
            yield from walk(node.right)

    return list(walk(root))[10]


def generators():
    def numbers(n):
        for i in range(n):
            yield i

    def odd(items):
        for item in items:
            if item % 2:
                yield item

    return sum(x * x for x in odd(numbers(1000)))


def coroutine_style():
    def averager():
        total = count = 0
        average = None
        while True:
            value = yield average
            total += value
            count += 1
            average = total / count

    gen = averager()
    next(gen)
    for i in range(300):
        result = gen.send(i)
    gen.close()
    return result


def exceptions():
    caught = 0
    for i in range(200):
        try:
            if i % 3 == 0:
                raise ValueError(i)
            if i % 5 == 0:
                [][i]
            caught += 1
        except ValueError as error:
            caught += error.args[0]
        except IndexError:
            caught -= 1
        finally:
            caught += 2
    return caught


def closures():
    def counter(step):
        value = 0

        def tick():
            nonlocal value
            value += step
            return value

        return tick

    ticks = [counter(i) for i in range(5)]
    return sum(tick() for _ in range(60) for tick in ticks)


def call_shapes():
    def f(a, b=2, *rest, c, d=4, **more):
        return a + b + c + d + len(rest) + len(more)

    total = 0
    for i in range(200):
        total += f(i, c=1)
        total += f(i, 1, 2, 3, c=i, e=5)
        total += f(*(i, 2), **{"c": 3, "z": 1})
    return total


def containers():
    items = [(i * 37 % 101, str(i)) for i in range(200)]
    items.sort(reverse=True)
    groups = {}
    for key, text in items:
        groups.setdefault(key % 10, []).append(text)
    unique = {key for key, _ in items} - {1, 2, 3}
    first, *middle, last = sorted(unique)
    queue = list(range(50))
    while queue:
        queue.pop()
        if len(queue) > 20:
            del queue[::5]
    return len(groups), first, last, len(middle), items[3:6], 42 in unique


def unpacking_and_swaps():
    values = list(range(60, 0, -1))
    for i in range(len(values)):
        for j in range(len(values) - 1 - i):
            if values[j] > values[j + 1]:
                values[j], values[j + 1] = values[j + 1], values[j]
    return values[0], values[-1]


def byte_strings():
    data = bytearray(200)
    for i in range(len(data)):
        data[i] = i * 7 & 255
    checksum = 0
    for byte in bytes(data):
        checksum = (checksum * 31 + byte) & 0xFFFFFFFF
    return checksum, data[:4].hex()


def pattern_matching():
    total = 0
    for i in range(150):
        match (i % 4, i):
            case (0, n):
                total += n
            case (1, n) if n > 50:
                total -= 1
            case _:
                total += 2
    return total


class Resource:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        return False


def with_blocks():
    count = 0
    for _ in range(100):
        with Resource() as resource:
            count += resource is not None
    return count


SOURCE = """
import sys
from sys import path as search_path


@staticmethod
def decorated(a, /, b: int = 1, *rest, c=None, **more) -> str:
    total = [x * 2 for x in rest if x] + [*more]
    for i, (j, k) in enumerate({a: b, **more}.items()):
        if i > 1 and not j or k is None:
            continue
        elif j == 2:
            break
    else:
        total += [f"{a!r:>{b}} and {c}", b'bytes', -1.5, (1, 2)]
    while a:
        a -= 1
    try:
        with open(c) as file, file:
            return lambda key: file[key:-1].read(a, b=b, *rest, **more)
    except (OSError, ValueError) as error:
        raise TypeError("message") from error
    finally:
        del total
    assert a < b <= 3, "text"


class Thing(object):
    __slots__ = ("name",)

    def method(self):
        global counter
        yield super().method
        counter = yield from (y for y in self)
        match self:
            case Thing(name="x") | [1, *_] | {"key": None}:
                return {y: y for y in ()} if self else {1, 2}


async def waits(self):
    async with self as (a, b):
        await (value := self.name)
"""


def source_code():
    names = {}
    exec(SOURCE.replace("@staticmethod", ""), names)
    return eval("len(names) + 1", {"names": names})


TASKS = [integer_loop, nested_while, float_series, big_integers, recursion, matrix, sieve, dictionary_words, string_methods,
         characters, objects, tree, generators, coroutine_style, exceptions, closures, call_shapes, containers,
         unpacking_and_swaps, byte_strings, pattern_matching, with_blocks, source_code]


def main():
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 0.3
    for task in TASKS:
        end = time.perf_counter() + seconds
        rounds = 0
        try:
            while time.perf_counter() < end:
                result = task()
                rounds += 1
            print(task.__name__, rounds, result)
        except Exception as error:
            print(task.__name__, "stopped:", type(error).__name__, error, file=sys.stderr)


main()
