"""Constructs that compile to opcodes seldom met elsewhere."""
import sys


def many_constants(flag):
    return (1, 2, 3) if flag else [1, 2, 3, 4, 5]


print(many_constants(True), many_constants(False), {1, 2, 3} == {3, 2, 1})
print({"a": 1, "b": 2, "c": 3, "d": 4})


def const_keys(x):
    return {"one": x, "two": x + 1, "three": x + 2}


print(const_keys(1))
assert True
try:
    assert 1 == 2, "message %d" % 3
except AssertionError as e:
    print(repr(e))
try:
    assert []
except AssertionError as e:
    print(repr(e), e.args)


class WithClassDeref:
    pass


def make_class(n):
    class Local:
        here = n

        def f(self):
            return n
    return Local


print(make_class(3).here, make_class(4)().f())


def annotations():
    x: int = 1
    y: "not evaluated"
    (z): undefined_annotation = 2
    return x, z


print(annotations())
value: int = 3
declared: str
print(__annotations__)


class Annotated:
    a: int
    b: "text" = 2
    c: list = []


print(Annotated.__annotations__, hasattr(Annotated, "a"))


def positional_default(a, b=1, *, c=2):
    return a + b + c


print(positional_default(1), positional_default(1, c=5))


def is_none_jumps(values):
    out = []
    for v in values:
        if v is None:
            out.append("none")
        if v is not None:
            out.append("some")
        while v is None:
            break
        while v is not None and v > 0:
            v -= 1
        out.append(v)
    return out


print(is_none_jumps([None, 2, 0]))


def not_in_is(a, b):
    return a in b, a not in b, a is b, a is not b, not a, -a, +a, ~a


print(not_in_is(1, [1]))


def in_place(a, b):
    r = []
    x = a; x += b; r.append(x)
    x = a; x -= b; r.append(x)
    x = a; x *= b; r.append(x)
    x = a; x /= b; r.append(x)
    x = a; x //= b; r.append(x)
    x = a; x %= b; r.append(x)
    x = a; x **= b; r.append(x)
    x = a; x <<= b; r.append(x)
    x = a; x >>= b; r.append(x)
    x = a; x &= b; r.append(x)
    x = a; x |= b; r.append(x)
    x = a; x ^= b; r.append(x)
    return r


print(in_place(13, 3))


class Matrix:
    def __matmul__(self, other):
        return "matmul"

    def __rmatmul__(self, other):
        return "rmatmul"

    def __imatmul__(self, other):
        return "imatmul"


m = Matrix()
print(m @ 1, 1 @ m)
m @= 1
print(m)
print(__name__, __doc__, __builtins__ is not None, __debug__, ...)


def ellipsis_and_slices(x):
    return x[...], x[1:2], x[:], x[::2], x[1:, 2], x[()]


class Echo:
    def __getitem__(self, key):
        return key


print(ellipsis_and_slices(Echo()))


def delete_everything():
    a = [1, 2, 3, 4, 5]
    del a[0], a[1:3]
    b = a
    del a
    d = {"x": 1}
    del d["x"]
    return b, d


print(delete_everything())


def format_values(v):
    return f"{v}", f"{v!s}", f"{v!r}", f"{v!a}", f"{v:>5}", f"{v!r:>8}", f"{v=}", f"{v = :>4}"


print(format_values("é"))
print(f"" f"{1}" "x" f"{2}{3}")
from math import *
print(floor(2.5), "pi" in dir())
import os.path as p
print(p is sys.modules["os.path"])
import os.path
print(os.path is p)
from sys import path as sys_path, version_info
print(sys_path is sys.path, version_info[:2])


def global_delete():
    global temporary
    temporary = 1
    del temporary
    try:
        temporary
    except NameError as e:
        return str(e)


print(global_delete())
temporary2 = 1
del temporary2
try:
    del temporary2
except NameError as e:
    print(e)
try:
    temporary2
except NameError as e:
    print(e)


class DelInClass:
    x = 1
    del x
    try:
        del x
    except NameError as e:
        message = str(e)


print(DelInClass.message)


def del_local():
    x = 1
    del x
    try:
        del x
    except UnboundLocalError as e:
        return str(e)


print(del_local())


def lambda_star(*a, k=1, **kw):
    return (lambda *b, **c: (b, c))(*a, k, **kw)


print(lambda_star(1, 2, z=3))


def print_expr_like():
    """A docstring."""
    1
    "not kept"
    x = 5
    x
    return x


print(print_expr_like(), print_expr_like.__doc__)


def loop_else():
    for i in []:
        pass
    else:
        a = "for else"
    while False:
        pass
    else:
        b = "while else"
    for i in [1]:
        break
    else:
        a = "not reached"
    return a, b


print(loop_else())


def long_if(x):
    if x == 1:
        return "one"
    elif x == 2:
        return "two"
    elif x is None or x == "" and not x:
        return "empty"
    else:
        return "other"


print(long_if(1), long_if(2), long_if(None), long_if(""), long_if(9))


def jump_if_or_pop(a, b, c):
    return (a and b or c), (a or b and c), not (a and b), (a if b else c)


print(jump_if_or_pop(1, 0, 2), jump_if_or_pop([], "", None))
def while_true():
    n = 0
    while True:
        n += 1
        if n > 10:
            return n
        if n % 2:
            continue


print(while_true())
def while_not(x):
    while not x:
        x = 1
    while x or False:
        x -= 1
    return x


print(while_not(0))
print((lambda: (yield))().__class__.__name__)


def copies():
    a = b = c = []
    a.append(1)
    x = y = 5
    return b is c, b, x + y, 1 < (z := 2) < 3, z


print(copies())


class StarBases(*(dict,), **{"metaclass": type}):
    pass


print(StarBases.__mro__[1].__name__)
try:
    import does_not_exist
except ImportError as e:
    print(type(e).__name__, e, e.name)
try:
    from sys import does_not_exist
except ImportError as e:
    print(type(e).__name__, str(e), e.name)


def none_at_the_bottom(values):
    """The test of the loop is at its end: jumps backward if None and if not None."""
    it = iter(values)
    v = None
    skipped = 0
    while v is None:
        skipped += 1
        v = next(it)
    kept = []
    while v is not None:
        kept.append(v)
        v = next(it)
    return skipped, kept


print(none_at_the_bottom([None, None, 1, 2, None]))
