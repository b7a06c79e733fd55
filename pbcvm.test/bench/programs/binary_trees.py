"""Builds, walks and drops many binary trees made of small objects."""


class Tree:
    def __init__(self, left, right):
        self.left = left
        self.right = right

    def count(self):
        if self.left is None:
            return 1
        return 1 + self.left.count() + self.right.count()


def build(depth):
    if depth == 0:
        return Tree(None, None)
    return Tree(build(depth - 1), build(depth - 1))


def iteration(size):
    smallest = 4
    total = build(size + 1).count()
    long_lived = build(size)
    for depth in range(smallest, size + 1, 4):
        for _ in range(1 << (size - depth + smallest - 2)):
            total += build(depth).count()
    return total, long_lived.count()
