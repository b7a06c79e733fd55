"""An uncaught exception: the traceback shows the lines of the source and marks the failing part."""


class Box:
    def __init__(self, value):
        self.value = value

    def divide(self, other):
        return (self.value
                + self.value / other.value)


def outer(boxes):
    for box in boxes:
        result = inner(box, key=lambda b: b.divide(Box(0)))
    return result


def inner(box, key):
    total = 1 + key(box) * 2
    return total


print("before", flush=True)
outer([Box(1)])
print("never")
