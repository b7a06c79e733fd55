"""A program that fails, for its host."""


def inner(x):
    return 1 / x


inner(0)
