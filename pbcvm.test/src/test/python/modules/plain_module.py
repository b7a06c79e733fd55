"""A module that is imported by the feature scripts."""
print("plain_module runs as", __name__)
value = 42
_hidden = 1
names = ["a"]


def function():
    return value


def fail():
    raise ValueError("from plain_module")
