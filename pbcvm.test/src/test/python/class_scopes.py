"""Name mangling, class bodies, super in unusual places, nested classes, __class__ cells."""


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


class A:
    __private = 1
    _protected = 2
    __dunder__ = 3

    def __hidden(self):
        return "A hidden"

    def call(self):
        return self.__hidden(), self.__private

    def set(self):
        self.__dynamic = 5
        __local = 6
        return sorted(self.__dict__), "__local" in locals(), "_A__local" in locals()

    class __Inner:
        def f(self):
            return self.__x

        __x = "inner x"

    def inner(self):
        return A.__Inner().f(), A.__Inner.__name__

    def keyword(self, *, __k=1):
        return __k


class B(A):
    def __hidden(self):
        return "B hidden"


class _Under:
    __x = 1


class __Two:
    __y = 2


print(A().call(), B().call(), A().set(), A().inner(), A()._A__private, A.__dunder__, attempt(lambda: A().__private), _Under._Under__x, vars(globals()["__Two"])["_Two__y"], A().keyword(_A__k=5), B._A__hidden(A()))


class Body:
    x = 1
    y = x + 1
    z = [x for _ in range(1)] if False else "no"
    if y > 1:
        branch = "yes"
    for i in range(3):
        last = i
    try:
        1 / 0
    except ZeroDivisionError as e:
        message = str(e)
    with_lambda = (lambda self: self.x)
    del i
    import math as imported
    x, *rest = range(4)
    while x < 2:
        x += 1
    global from_body
    from_body = "global"
    f = [lambda: 1][0]
    locals_here = sorted(k for k in vars() if not k.startswith("_"))


print(Body.y, Body.branch, Body.last, Body.message, Body().with_lambda(), hasattr(Body, "i"), Body.imported.pi > 3, Body.x, Body.rest, from_body, Body.locals_here, Body.__qualname__, hasattr(Body, "e"))


class Super:
    def f(self):
        return "Super.f"

    @classmethod
    def c(cls):
        return "Super.c " + cls.__name__

    @staticmethod
    def s():
        return "Super.s"

    @property
    def p(self):
        return "Super.p"

    attr = "Super.attr"

    def __getitem__(self, k):
        return "item", k


class Sub(Super):
    def f(self):
        def nested():
            return super(Sub, self).f()
        return super().f(), nested(), [super(Sub, self).f() for _ in range(1)]

    @classmethod
    def c(cls):
        return super().c()

    @staticmethod
    def s():
        return super(Sub, Sub).s()

    @property
    def p(self):
        return "Sub " + super().p

    def attr_of(self):
        return super().attr, super().__getitem__(1), type(super()).__name__, super().__class__ is super, super().__self__ is self, super().__thisclass__ is Sub

    def missing(self):
        return super().nothing

    def in_lambda(self):
        return (lambda: super(__class__, self).f())()

    def in_generator(self):
        yield super().f()

    def item(self):
        return super()[0]

    def set(self):
        super().x = 5

    def reassigned(self):
        self = 5
        return super().f()

    def no_self():
        return super().f()

    def deleted(self):
        del self
        return super().f()


s = Sub()
print(s.f(), s.c(), Sub.c(), s.s(), s.p, s.attr_of(), attempt(s.missing), s.in_lambda(), list(s.in_generator()), attempt(s.item), attempt(s.set), attempt(s.reassigned), attempt(Sub.no_self), attempt(s.deleted))


class Late(Super):
    pass


def outside(self):
    return super().f()


def with_cell():
    __class__ = Late

    def f(self):
        return super().f()
    return f


Late.g = outside
Late.h = with_cell()
print(attempt(Late().g), Late().h())


class Outer:
    value = "outer"

    class Inner:
        value = "inner"

        class Deep:
            def where(self):
                return __class__.__qualname__, Outer.value, Outer.Inner.value

    def make(self):
        class Local(Outer.Inner):
            def f(self):
                return __class__.__qualname__, self.value
        return Local


print(Outer.Inner.Deep().where(), Outer().make()().f(), Outer().make().__mro__[1].__qualname__)


def factory(n):
    class Made:
        number = n

        def get(self):
            return n, self.number, __class__.number

        m = "class m"
    return Made


print(factory(1)().get(), factory(2)().get(), factory(3).m if hasattr(factory(3), "n") else "none")


class Chain1:
    def __init__(self, **kw):
        self.log = ["1"]
        super().__init__(**kw)


class Chain2:
    def __init__(self, b=0, **kw):
        super().__init__(**kw)
        self.log.append("2:%d" % b)


class Chain3(Chain1, Chain2):
    def __init__(self, **kw):
        super().__init__(**kw)
        self.log.append("3")


print(Chain3(b=5).log, attempt(Chain3, c=1))


class Self:
    registry = []

    def __init_subclass__(cls):
        cls.registry.append(cls.__name__)

    def method(self):
        return __class__ is Self


class SelfSub(Self):
    pass


print(Self.registry, SelfSub().method(), (lambda: type("T", (Self,), {}))().__name__, Self.registry)


class Empty: pass
class OneLine: x = 1; y = 2
class WithDoc: "just a doc"
class Ell: ...


print(Empty.__doc__, OneLine.y, WithDoc.__doc__, Ell.__dict__.keys() >= {"__module__"}, Empty.__module__, Empty.__bases__)
