"""Descriptors: data and non-data, on classes and instances, property, slots, bound methods."""


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


class Data:
    def __get__(self, obj, owner=None):
        return "data", obj.__class__.__name__, owner.__name__ if owner else None

    def __set__(self, obj, value):
        print("set", value)
        obj.__dict__["raw"] = value

    def __delete__(self, obj):
        print("delete")


class NonData:
    def __get__(self, obj, owner=None):
        return "non-data", obj is None


class SetOnly:
    def __set__(self, obj, value):
        obj.__dict__["set_only"] = value * 2


class GetFails:
    def __get__(self, obj, owner=None):
        raise AttributeError("from descriptor")


class GetError:
    def __get__(self, obj, owner=None):
        raise ValueError("error in get")


class Holder:
    data = Data()
    non_data = NonData()
    set_only = SetOnly()
    get_fails = GetFails()
    get_error = GetError()
    plain = 5

    def method(self):
        return "method"

    def __getattr__(self, name):
        return "getattr " + name


h = Holder()
print(h.data, Holder.data, h.non_data, Holder.non_data)
h.__dict__["data"] = "hidden"
h.__dict__["non_data"] = "visible"
print(h.data, h.non_data)
h.data = 5
del h.data
print(h.raw)
h.set_only = 4
print(h.set_only, h.get_fails, attempt(lambda: h.get_error), attempt(lambda: Holder.get_fails), attempt(lambda: delattr(h, "set_only")))
h.method = lambda: "own"
print(h.method(), Holder.method(h), h.missing)


class Lazy:
    def __init__(self, f):
        self.f = f

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner):
        if obj is None:
            return self
        value = obj.__dict__[self.name] = self.f(obj)
        return value


class UsesLazy:
    calls = 0

    @Lazy
    def value(self):
        UsesLazy.calls += 1
        return 42


u = UsesLazy()
print(u.value, u.value, UsesLazy.calls, type(UsesLazy.value).__name__)


class Typed:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, obj, owner):
        return getattr(obj, self.name)

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name[1:]} must be {self.kind.__name__}")
        setattr(obj, self.name, value)


class Person:
    name = Typed(str)
    age = Typed(int)

    def __init__(self, name, age):
        self.name, self.age = name, age


print(Person("A", 3).age, attempt(Person, "A", "3"))


class P:
    def __init__(self):
        self._x = 1

    def getx(self):
        return self._x

    def setx(self, v):
        self._x = v

    x = property(getx, setx, doc="the x")
    y = property()
    z = property(lambda self: self.missing)
    w = property(fset=setx)


p = P()
p.x = 9
print(p.x, P.x.__doc__, P.x.fget is P.getx, P.x.fdel, attempt(lambda: p.y), attempt(setattr, p, "y", 1), attempt(delattr, p, "x"), attempt(lambda: p.z), attempt(lambda: p.w), type(P.x).__name__, P.x.__get__(p), P.x.getter(lambda self: "new").__get__(p), attempt(P.x.__set__, p, 3), p._x)
print(P.getx.__get__(p)(), P.getx.__get__(None, P) is P.getx, (lambda s: s).__get__(5)(), classmethod(lambda c: c).__get__(None, int)() is int, staticmethod(len).__get__(1)("abc"), staticmethod(len)("ab"), attempt(classmethod(5).__get__(1)), attempt(lambda: P.getx.__get__(None)), attempt(property, 1, 2, 3, 4, 5))


class Slots:
    __slots__ = ("a", "b")

    def __init__(self):
        self.a = 1


s = Slots()
print(s.a, attempt(lambda: s.b), attempt(setattr, s, "c", 1), hasattr(s, "__dict__"), Slots.__slots__, type(Slots.a).__name__, Slots.a.__get__(s), attempt(delattr, s, "b"))
del s.a
print(attempt(lambda: s.a), attempt(Slots.a.__get__, 5), attempt(Slots.a.__set__, p, 1))


class SubSlots(Slots):
    __slots__ = ["c", "__dict__"]


class WithDict(Slots):
    pass


x = SubSlots()
x.b, x.c, x.d = 1, 2, 3
w = WithDict()
w.a, w.q = 1, 2
print(x.b, x.c, x.__dict__, w.__dict__, w.a)


def slots_conflict():
    class Bad:
        __slots__ = ("x",)
        x = 1


def slots_bad_name():
    class Bad:
        __slots__ = ("1x",)


def slots_not_string():
    class Bad:
        __slots__ = (5,)


def slots_two_bases():
    class One:
        __slots__ = ("a",)

    class Two:
        __slots__ = ("b",)

    class Both(One, Two):
        pass


def slots_int():
    class Bad(int):
        __slots__ = ("x",)


def slots_single():
    class Good:
        __slots__ = "word"
    g = Good()
    g.word = 5
    return g.word


def slots_private():
    class Good:
        __slots__ = ("__x",)

        def __init__(self):
            self.__x = 3
    return Good()._Good__x


for f in (slots_conflict, slots_bad_name, slots_not_string, slots_two_bases, slots_int, slots_single, slots_private):
    print(f.__name__, attempt(f))


class CallOnType:
    def __get__(self, obj, owner):
        return lambda *args: ("called", args)


class Special:
    __len__ = CallOnType()
    __add__ = CallOnType()
    __call__ = staticmethod(lambda *a: a)
    __getitem__ = classmethod(lambda cls, k: (cls.__name__, k))


sp = Special()
print(sp + 1, sp(1, 2), sp[3], attempt(lambda: len(sp)))
sp.__neg__ = lambda: 5
print(attempt(lambda: -sp))
Special.__neg__ = lambda self: "neg"
print(-sp)
del Special.__neg__
print(attempt(lambda: -sp))
Special.__iter__ = None
print(attempt(lambda: iter(sp)))
print(int.__dict__["real"].__get__(5), str.__dict__["upper"].__get__("x")(), type(int.__dict__["real"]).__name__, type(str.__dict__["upper"]).__name__, type(int.__add__).__name__, type([].append).__name__, type((1).__add__).__name__, attempt(str.__dict__["upper"].__get__, 5), attempt(list.append, 5, 1), attempt(list.append), attempt(int.__add__, "a", 1), attempt(int.__add__))
