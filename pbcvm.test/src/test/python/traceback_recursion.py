"""A deep traceback is shortened."""


def down(n):
    if n == 0:
        raise ValueError("bottom")
    return down(n - 1)


def ping(n):
    if n:
        pong(n - 1)
    else:
        down(20)


def pong(n):
    ping(n)


ping(3)
