"""Decorators, lambda and default values, function attributes and annotations."""


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


def twice(f):
    def wrapper(*args, **kw):
        return f(f(*args, **kw))
    return wrapper


def with_arguments(n, *, label="x"):
    def decorator(f):
        f.label = label * n
        return f
    return decorator


@twice
def add_one(x):
    return x + 1


@with_arguments(3, label="ab")
def labelled():
    "doc of labelled"


@(lambda f: 5)
def becomes_five():
    pass


registry = {}


@registry.setdefault("key", []).append
def appended():
    return "appended"


print(add_one(1), labelled.label, becomes_five, appended, registry["key"][0](), labelled.__doc__, labelled.__name__)


class CountCalls:
    def __init__(self, f):
        self.f = f
        self.n = 0

    def __call__(self, *args):
        self.n += 1
        return self.f(*args)

    def __get__(self, obj, owner):
        return lambda *a: ("bound", self(obj, *a))


@CountCalls
def counted(x):
    return x * 2


class Uses:
    @CountCalls
    def method(self, x):
        return x

    @staticmethod
    @twice
    def static(x):
        return x * 3

    @classmethod
    @twice
    def cls_method(cls, x=1):
        return x


def class_decorator(cls):
    cls.added = True
    return cls


@class_decorator
@with_arguments(1)
class Decorated:
    pass


print(counted(2), counted(3), counted.n, Uses().method(4), Uses.static(2), Decorated.added, Decorated.label)
f = lambda a, b=2, *c, d=4, **e: (a, b, c, d, e)
print(f(1), f(1, 3, 5, d=6, z=7), f.__name__, f.__defaults__, f.__kwdefaults__, (lambda: None)(), (lambda *, x: x)(x=1), (lambda x, /: x)(2), [g(3) for g in [lambda x, i=i: x * i for i in range(3)]])


def evaluated_once(x=[], y={}, *, z=set()):
    x.append(len(x))
    y[len(y)] = 1
    z.add(len(z))
    return x, y, len(z)


print(evaluated_once(), evaluated_once(), evaluated_once([]))
default = 1


def early(v=default):
    return v


default = 2
print(early(), early.__defaults__)


def annotated(a: int, b: "str" = "x", *args: float, c: list[int] = None, **kw: dict) -> bool:
    local: undefined_name = 1
    return local


print(annotated.__annotations__, annotated(1), annotated.__code__.co_varnames)
annotated.__annotations__["new"] = 1
print(annotated.__annotations__["new"], (lambda: 0).__annotations__)


def func(a, b, *args, c, d=1, **kw):
    """Docstring."""
    x = 1
    return x


c = func.__code__
print(c.co_name, c.co_qualname, c.co_argcount, c.co_kwonlyargcount, c.co_posonlyargcount, c.co_nlocals, c.co_varnames, c.co_names, c.co_consts, c.co_flags, c.co_firstlineno > 0, c.co_freevars, c.co_cellvars, c.co_filename.endswith("decorators_and_defaults.py"), c.co_stacksize > 0)
print(func.__qualname__, func.__module__, func.__dict__, func.__closure__, func.__globals__ is globals(), func.__doc__, func.__builtins__["len"] is len)
func.attr = 5
func.__doc__ = "changed"
func.__name__ = "renamed"
func.__qualname__ = "Q.renamed"
print(func.attr, func.__doc__, func.__name__, func.__dict__, attempt(setattr, func, "__name__", 5), attempt(setattr, func, "__code__", 5), attempt(setattr, func, "__defaults__", 5), attempt(setattr, func, "__dict__", 5), attempt(lambda: func.zzz), attempt(lambda: func()))


def one():
    return 1


def two():
    return 2


one.__code__ = two.__code__
print(one(), one.__name__, attempt(setattr, one, "__code__", (lambda: default).__code__), attempt(setattr, one, "__globals__", {}), attempt(setattr, one, "__closure__", None))


def outer():
    v = 1

    def inner():
        return v
    return inner


print(attempt(setattr, one, "__code__", outer().__code__), outer.__qualname__, outer().__qualname__, outer().__closure__[0].cell_contents)
F = type(one)
made = F(two.__code__, {"x": 1}, "made", (1,), None)
one.__code__ = two.__code__
print(made.__name__, made(), made.__defaults__, attempt(F), attempt(F, 5, {}), attempt(F, outer().__code__, {}), attempt(lambda: type("X", (F,), {})))
print(callable(one), type(one).__name__, hash(one) == hash(one), one == two, bool(one), attempt(len, one), attempt(iter, one), attempt(lambda: one[0]), attempt(lambda: one + 1), attempt(lambda: one < two))


def recursive_default(n, f=lambda x: x + 1):
    return f(n) if n > 3 else recursive_default(n + 1, lambda x: f(x) * 2)


print(recursive_default(1))


def stacked(*fs):
    def apply(x):
        for g in reversed(fs):
            x = g(x)
        return x
    return apply


print(stacked(str, lambda x: x + 1, int)("41"), (lambda f: (lambda x: x(x))(lambda y: f(lambda *a: y(y)(*a))))(lambda g: lambda n: 1 if n == 0 else n * g(n - 1))(10))
