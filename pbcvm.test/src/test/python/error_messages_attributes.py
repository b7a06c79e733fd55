"""Errors of reading, setting and deleting attributes and items on every kind of object."""
import sys
import math


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


class Plain:
    class_attr = 1

    def method(self):
        pass

    @property
    def prop(self):
        return 1

    @staticmethod
    def static():
        pass


class Slotted:
    __slots__ = ("x",)


class Meta(type):
    pass


class WithMeta(metaclass=Meta):
    pass


def function():
    pass


def generator():
    yield 1


g = generator()
OBJECTS = [("int", 5), ("float", 1.5), ("str", "s"), ("bytes", b"b"), ("list", [1]), ("tuple", (1,)), ("dict", {"a": 1}), ("set", {1}), ("None", None), ("bool", True), ("complex", 1j), ("range", range(3)), ("slice", slice(1)), ("Ellipsis", ...), ("function", function), ("builtin", len), ("method", Plain().method), ("builtin method", [].append), ("slot wrapper", int.__add__), ("class", Plain), ("builtin class", int), ("type", type), ("object", object()), ("instance", Plain()), ("slotted", Slotted()), ("meta instance", WithMeta()), ("meta class", WithMeta), ("module", math), ("generator", g), ("code", function.__code__), ("frame", sys._getframe()), ("exception", ValueError("v")), ("property", Plain.prop), ("staticmethod", Plain.__dict__["static"]), ("iterator", iter([])), ("super", super(Plain, Plain())), ("getset", int.real), ("memoryview", memoryview(b"a")), ("map", map(str, [])), ("cell", (lambda x: lambda: x)(1).__closure__[0]), ("mappingproxy", Plain.__dict__), ("NotImplemented", NotImplemented), ("frozenset", frozenset()), ("bytearray", bytearray(b"a")), ("dict_keys", {}.keys())]


def store_item(o):
    o[0] = 1


def delete_item(o):
    del o[0]


def delete_attr(o):
    del o.nothing


def store_slice(o):
    o[0:1] = [1]


for name, o in OBJECTS:
    print(name, "|", attempt(lambda: o.nothing), "|", attempt(lambda: setattr(o, "nothing", 1)), "|", attempt(lambda: delete_attr(o)), "|", attempt(lambda: o["nothing"] if name not in ("meta class", "class", "type", "builtin class") else "-"), "|", attempt(store_item, o), "|", attempt(delete_item, o))
    if hasattr(type(o), "__dict__") and name in ("function", "class", "instance", "meta instance", "meta class", "module", "exception"):
        try:
            del o.nothing
        except AttributeError:
            pass
READ_ONLY = [("function", function, ["__globals__", "__closure__"]), ("method", Plain().method, ["__self__", "__func__"]), ("int", 5, ["real", "numerator", "__class__", "__add__"]), ("slice", slice(1), ["start"]), ("range", range(1), ["stop"]), ("generator", g, ["gi_frame", "gi_code"]), ("code", function.__code__, ["co_name"]), ("instance", Plain(), ["prop", "__class__", "__dict__", "__weakref__"]), ("class", Plain, ["__dict__", "__mro__", "__name__", "__bases__", "__module__"]), ("int class", int, ["real", "new", "__name__"]), ("exception", ValueError(), ["__traceback__", "__cause__", "args"]), ("complex", 1j, ["real"]), ("builtin", len, ["__name__", "__self__"]), ("property", Plain.prop, ["fget", "__doc__"]), ("module", sys, ["__dict__"]), ("type", type, ["x"]), ("slotted", Slotted(), ["x", "y", "__slots__", "__class__"]), ("frame", sys._getframe(), ["f_code", "f_back", "f_globals"])]
for name, o, attributes in READ_ONLY:
    for a in attributes:
        if (name, a) in (("class", "__module__"), ("property", "__doc__"), ("slotted", "x")):
            continue
        print(name, a, attempt(setattr, o, a, 5), "|", attempt(delattr, o, a))
for f in (lambda: Plain().method.x, lambda: Plain.method.x, lambda: Plain().prop.y, lambda: Plain.prop.y, lambda: math.floor.x, lambda: math.x.y, lambda: None.x, lambda: (1).x.y, lambda: "".join.x, lambda: [].sort.x, lambda: type.x, lambda: object.x, lambda: super(Plain, Plain()).x, lambda: super(Plain, Plain).x, lambda: getattr(Plain, "x y"), lambda: getattr(5, ""), lambda: Plain.__x, lambda: WithMeta.x, lambda: Meta.x, lambda: int.x, lambda: int().x, lambda: (lambda: 0).x, lambda: {}.x, lambda: {}.keys().x, lambda: iter(()).x, lambda: ValueError.x, lambda: ValueError().x, lambda: sys.stdout.x, lambda: Plain().__nothing__, lambda: object.__getattribute__(5, "x"), lambda: object.__getattribute__(Plain(), "class_attr"), lambda: type.__getattribute__(Plain, "x"), lambda: object.__setattr__(Plain(), 5, 1), lambda: object.__setattr__(5, "x", 1), lambda: object.__delattr__(Plain(), "x"), lambda: type.__setattr__(int, "x", 1), lambda: type.__getattribute__(5, "x"), lambda: object.__getattribute__(5), lambda: getattr(Plain(), 5), lambda: setattr(Plain(), 5, 1), lambda: delattr(Plain(), 5)):
    print(attempt(f))
