"""Metaclasses, __prepare__, __init_subclass__, __set_name__, __class_getitem__, __instancecheck__."""


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


class Meta(type):
    registry = []

    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", name, [b.__name__ for b in bases], kw)
        return {"prepared": True}

    def __new__(mcs, name, bases, ns, **kw):
        print("new", name, sorted(k for k in ns if not k.startswith("__")), kw)
        return super().__new__(mcs, name, bases, ns)

    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
        Meta.registry.append(name)

    def __call__(cls, *args, **kw):
        print("call", cls.__name__, args)
        return super().__call__(*args, **kw)

    def __getattr__(cls, name):
        return "meta attribute " + name

    def __len__(cls):
        return 99

    def __iter__(cls):
        return iter([1, 2])

    def __getitem__(cls, key):
        return key, "item"

    def __contains__(cls, x):
        return x == 1

    def __add__(cls, other):
        return "added"

    def __repr__(cls):
        return "<Meta %s>" % cls.__name__

    def __instancecheck__(cls, obj):
        return obj == 5 or super().__instancecheck__(obj)

    def __subclasscheck__(cls, other):
        return other is int or super().__subclasscheck__(other)

    @property
    def upper_name(cls):
        return cls.__name__.upper()

    def method(cls):
        return "method of " + cls.__name__


class Base(metaclass=Meta, key="value"):
    def __init__(self, x=0):
        self.x = x


class Child(Base):
    pass


print(Base, Base.prepared, Base(3).x, Child().x, Base.zzz, len(Base), list(Base), Base[7], 1 in Base, Base + 1, Child, Meta.registry, isinstance(5, Base), isinstance(6, Base), issubclass(int, Base), issubclass(Child, Base), Base.upper_name, Child.method(), type(Child).__name__, attempt(lambda: Base(1).upper_name), attempt(lambda: Base(1).method()))


class Plugin:
    plugins = {}

    def __init_subclass__(cls, /, name=None, **kw):
        super().__init_subclass__(**kw)
        Plugin.plugins[name or cls.__name__] = cls.__name__


class One(Plugin, name="first"):
    pass


class Two(Plugin):
    pass


class Three(One):
    pass


print(Plugin.plugins, attempt(lambda: type("Bad", (Plugin,), {}, wrong=1)), attempt(lambda: type("Bad", (), {}, wrong=1)))


class Named:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name

    def __get__(self, obj, owner=None):
        return self.name, obj is None


class Holder:
    first = Named()
    second = Named()


print(Holder.first, Holder().second)


class BadName:
    def __set_name__(self, owner, name):
        raise ValueError("set name")


def bad_set_name():
    class X:
        attr = BadName()


try:
    bad_set_name()
except RuntimeError as e:
    print(type(e).__name__, e, repr(e.__cause__))
Holder.late = Named()
print(attempt(lambda: Holder.late))


class Generic:
    def __class_getitem__(cls, item):
        return cls.__name__, item


print(Generic[int], Generic["x", 1], attempt(lambda: Holder[int]))


class MetaA(type):
    pass


class MetaB(type):
    pass


class MetaC(MetaA, MetaB):
    pass


class UsesA(metaclass=MetaA):
    pass


class UsesB(metaclass=MetaB):
    pass


print(attempt(lambda: MetaA("X", (UsesA, UsesB), {})))


class UsesC(UsesA, UsesB, metaclass=MetaC):
    pass


print(type(UsesC).__name__)


def function_meta(name, bases, ns, **kw):
    return name, bases, sorted(k for k in ns if not k.startswith("__")), kw


class NotAClass(metaclass=function_meta, extra=1):
    attribute = 5


print(NotAClass)


class Ordered(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        return Recorder()

    def __new__(mcs, name, bases, ns):
        cls = super().__new__(mcs, name, bases, dict(ns))
        cls.order = ns.order
        return cls


class Recorder(dict):
    def __init__(self):
        self.order = []

    def __setitem__(self, key, value):
        self.order.append(key)
        super().__setitem__(key, value)

    def __missing__(self, key):
        if key.startswith("auto"):
            return key.upper()
        raise KeyError(key)


class Rec(metaclass=Ordered):
    b = 1
    a = 2
    b = 3
    c = auto_value

    def f(self):
        pass


print(Rec.order, Rec.c)


class BadPrepare(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        return 5


def bad_prepare():
    class X(metaclass=BadPrepare):
        pass


def mro_entries():
    class Proxy:
        def __mro_entries__(self, bases):
            return (dict,)

    class X(Proxy()):
        pass
    return X.__mro__[1].__name__, X.__orig_bases__[0].__class__.__name__


def instance_base():
    class X(5):
        pass


def duplicate_base():
    class X(A1, A1):
        pass


class A1:
    pass


print(attempt(bad_prepare), mro_entries(), attempt(instance_base), attempt(duplicate_base))


class CustomMro(type):
    def mro(cls):
        return [cls, A1, object]


class Odd(metaclass=CustomMro):
    pass


A1.value = "from A1"
print(Odd.value, [k.__name__ for k in Odd.__mro__])


class Singleton(type):
    instances = {}

    def __call__(cls, *args):
        if cls not in cls.instances:
            cls.instances[cls] = super().__call__(*args)
        return cls.instances[cls]


class Config(metaclass=Singleton):
    pass


print(Config() is Config(), type(type(Config)).__name__, isinstance(Config, Singleton))
print(type.__call__(int, "5"), type.__mro__, type(type) is type, isinstance(type, object), isinstance(object, type), object.__class__.__name__, type.__bases__, object.__bases__, object.__base__)
X = type("X", (), {"__doc__": "doc", "f": lambda self: 1})
X.__name__ = "Renamed"
X.__qualname__ = "Q"
print(X.__name__, X.__qualname__, X.__doc__, X().f(), attempt(setattr, X, "__name__", 5), attempt(setattr, int, "x", 1), attempt(delattr, int, "real"), attempt(setattr, X, "__bases__", 5), X.__subclasses__())
class Y(X): pass
print(X.__subclasses__()[0].__name__, Y.__base__.__name__)
class Z: 
    def f(self): return "Z"
Y.__bases__ = (Z,)
print(Y().f(), Z.__subclasses__()[0].__name__, X.__subclasses__(), attempt(setattr, Y, "__bases__", ()), attempt(setattr, Y, "__bases__", (Y,)))
