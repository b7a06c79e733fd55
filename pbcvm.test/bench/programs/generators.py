"""A pipeline of generators, a recursive one, and one that is fed with send."""


def numbers(limit):
    n = 0
    while n < limit:
        yield n
        n += 1


def squares(source):
    for n in source:
        yield n * n


def without_multiples(source, divisor):
    for n in source:
        if n % divisor:
            yield n


def windows(source, length):
    window = []
    for n in source:
        window.append(n)
        if len(window) == length:
            yield tuple(window)
            window = window[1:]


def averager():
    total = 0.0
    count = 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count


class Node:
    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None

    def insert(self, key):
        node = self
        while True:
            if key < node.key:
                if node.left is None:
                    node.left = Node(key)
                    return
                node = node.left
            else:
                if node.right is None:
                    node.right = Node(key)
                    return
                node = node.right

    def __iter__(self):
        if self.left is not None:
            yield from self.left
        yield self.key
        if self.right is not None:
            yield from self.right


def make_tree(size):
    state = 5
    root = Node(1 << 30)
    for _ in range(size):
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        root.insert(state)
    return root


def iteration(size):
    pipeline = windows(without_multiples(squares(numbers(size)), 3), 3)
    total = sum(a + b * c for a, b, c in pipeline)
    mean = averager()
    next(mean)
    last = 0.0
    for n in numbers(size // 2):
        last = mean.send(n)
    keys = list(make_tree(size // 16))
    return total, last, len(keys), keys == sorted(keys)
