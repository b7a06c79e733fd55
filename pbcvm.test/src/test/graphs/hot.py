"""Functions whose compiled graphs GraphInvariantsTest looks at: each runs until it is compiled, then goes on."""
import sys


def integer_loop(n):
    total = 0
    i = 0
    while i < n:
        if i % 3 == 0:
            total += i * 2
        else:
            total -= 1
        i += 1
    return total


def float_loop(n):
    x = 0.0
    for i in range(n):
        x = x * 0.5 + i / 4.0
    return x


def nested_loop(n):
    count = 0
    for i in range(n):
        for j in range(n):
            if j > i:
                break
            if j == 7:
                continue
            count += j
    return count


class Odd(Exception):
    pass


def try_loop(n):
    caught = 0
    for i in range(n):
        try:
            if i & 1:
                raise Odd
            caught += 2
        except Odd:
            caught += 1
    return caught


def count_up(n):
    i = 0
    while i < n:
        yield i
        i += 1


def generator_loop(n):
    total = 0
    for value in count_up(n):
        total += value
    return total


class Point:
    def __init__(self, x):
        self.x = x

    def moved(self, by):
        return self.x + by


def method_loop(n):
    point = Point(3)
    total = 0
    for i in range(n):
        total += point.moved(i)
    return total


def make_adder(k):
    def add(value):
        return value + k
    return add


def closure_loop(n):
    add = make_adder(5)
    total = 0
    for i in range(n):
        total = add(total)
    return total


def list_loop(n):
    numbers = [1, 2, 3, 4] * (n // 4)
    total = 0
    for number in numbers:
        total += number
    return total


FUNCTIONS = (integer_loop, float_loop, nested_loop, try_loop, generator_loop, method_loop, closure_loop, list_loop)


def run(times, sizes):
    for function in FUNCTIONS:
        for _ in range(times):
            for size in sizes:
                function(size)


run(60, (100, 120, 140))
print("warm", file=sys.stderr, flush=True)
run(60, (90, 130))
print([function(100) for function in FUNCTIONS])
