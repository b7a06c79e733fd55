"""A program that a debugger stops in: DebuggerTest names its lines."""


def inner(a, b):
    total = a + b
    return total * 2


def outer(n):
    seen = []
    for i in range(n):
        x = inner(i, n)
        seen.append(x)
    return seen


class Box:
    def __init__(self, value):
        self.value = value

    def get(self):
        return self.value


def counting(limit):
    k = 0
    while k < limit:
        yield k
        k += 1


def cells():
    kept = 5

    def use():
        return kept + 1
    return use()


print(outer(3))
print(Box("text").get())
print(list(counting(2)))
print(cells())
try:
    inner(1, "b")
except TypeError as error:
    print(error)
