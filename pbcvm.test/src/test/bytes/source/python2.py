"""Code that only Python 2 compiles."""
import sys


class Old:
    def __init__(self, (a, b), c=`1`):
        self.a = a


def statements(value, stream):
    print value, 1,
    print
    print >>stream, value, "x"
    print >>stream
    exec "x = 1" in {}, {}
    exec value
    value[1:2] = value[:2]
    value[1:] += value[:]
    del value[:], value[1:], value[:2], value[1:2]
    raise ValueError, "text", sys.exc_info()[2]


def numbers():
    return 1L, 0xFFFFFFFFFFFFFFFFL, 5 <> 6, 017, u"text", ur"raw", 3 / 2
