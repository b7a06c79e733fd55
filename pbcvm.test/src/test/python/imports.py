"""import in all its forms: modules, packages, relative names, cycles, errors, sys.modules."""
import sys


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


import plain_module
import plain_module as again
from plain_module import value, function as renamed, names
print(plain_module is again, value, renamed(), plain_module.__name__, plain_module.__doc__, type(plain_module).__name__, plain_module.__package__ == "")
plain_module.value = 7
print(value, renamed(), plain_module.value)
names.append("b")
print(plain_module.names)


def star():
    ns = {}
    return ns


from plain_module import *
print("_hidden" in globals(), function())
from with_all import *
print(shown, _shown_too, "not_shown" in globals())
import package.sub.leaf
print(package.sub.leaf.name, package.level, package.first.deep, package.from_first, sorted(k for k in vars(package) if not k.startswith("__")))
import package.sub.leaf as leaf
from package.third import both
from package import sub, third as t
print(leaf.climb(), both, sub.__name__, t.__name__, leaf.__package__, package.__package__)
import cycle.a
print(cycle.a.x, cycle.b.y)


def local_import():
    import math as m
    from itertools import chain, count as c
    return m.pi > 3, list(chain([1], [2])), next(c(5))


print(local_import(), "chain" in globals())


def missing():
    import no_such_module


def missing_sub():
    import package.no_such_sub


def missing_deep():
    import plain_module.sub


def missing_name():
    from plain_module import no_such_name


def missing_in_package():
    from package import no_such_thing


def relative_without_package():
    from . import x


def relative_beyond():
    import package.second


def bad_star():
    import bad_all
    names = [n for n in bad_all.__all__]
    return [getattr(bad_all, n) for n in names]


for f in (missing, missing_sub, missing_deep, relative_without_package, relative_beyond, bad_star):
    print(f.__name__, attempt(f))
for f in (missing_name, missing_in_package):
    try:
        f()
    except ImportError as e:
        print(type(e).__name__, str(e).split(" (")[0], e.name, e.path is not None)
for _ in range(2):
    try:
        import raises
    except RuntimeError as e:
        print("import raised", e, "raises" in sys.modules)
import dynamic_attributes
print(dynamic_attributes.dyn_x, attempt(lambda: dynamic_attributes.zzz), dir(dynamic_attributes))
from dynamic_attributes import dynamo
print(dynamo)
print("plain_module" in sys.modules, sys.modules["package.sub.leaf"] is leaf, sys.modules["__main__"].__name__)
sys.modules["fake"] = 5
import fake
print(fake)
sys.modules["blocked"] = None
try:
    import blocked
except ModuleNotFoundError as e:
    print(e)
del sys.modules["plain_module"]
import plain_module as fresh
print(fresh is again, fresh.value)
m = type(sys)("made", "doc")
m.attr = 1
sys.modules["made"] = m
from made import attr
print(attr, m.__doc__, m.__name__, attempt(lambda: m.nothing), repr(m))
print(__import__("plain_module") is fresh, __import__("package.sub.leaf").__name__, __import__("package.sub", fromlist=["leaf"]).__name__, attempt(__import__, "zzz_none"), attempt(__import__, ""), attempt(__import__, 5))
plain_module = 5
print(plain_module, attempt(lambda: fresh.zzz), hasattr(fresh, "function"), attempt(setattr, fresh, "new", 1), fresh.new)
del fresh.new
print(hasattr(fresh, "new"), attempt(delattr, fresh, "new"))
try:
    fresh.fail()
except ValueError as e:
    tb = e.__traceback__.tb_next
    print(tb.tb_frame.f_code.co_name, tb.tb_lineno, tb.tb_frame.f_globals["__name__"])
if True:
    from math import sqrt as root
print(root(16))
try:
    import also_missing
except ImportError:
    also_missing = None
print(also_missing)
