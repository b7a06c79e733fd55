"""Classes: attributes, methods, inheritance, properties, special methods, their errors."""


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


class Account:
    """An account."""
    bank = "B"
    count = 0

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        Account.count += 1

    def deposit(self, n):
        self.balance += n
        return self

    @property
    def rich(self):
        """Whether rich."""
        return self.balance > 100

    @rich.setter
    def rich(self, value):
        self.balance = 1000 if value else 0

    @rich.deleter
    def rich(self):
        self.balance = -1

    @property
    def fixed(self):
        return 1

    @classmethod
    def make(cls, owner):
        return cls(owner, 5)

    @staticmethod
    def convert(x):
        return x * 2

    def __repr__(self):
        return f"Account({self.owner!r}, {self.balance})"

    def __eq__(self, other):
        if not isinstance(other, Account):
            return NotImplemented
        return self.balance == other.balance

    def __lt__(self, other):
        return self.balance < other.balance

    def __len__(self):
        return abs(self.balance)

    def __bool__(self):
        return self.owner is not None

    def __call__(self, *args):
        return args

    def __contains__(self, x):
        return x == self.owner

    def __iter__(self):
        yield self.owner
        yield self.balance

    def __getitem__(self, key):
        return [self.owner, self.balance][key]


a = Account("Ann", 50)
print(a, a.deposit(10).deposit(1), a.rich, Account.count, a.bank, a.convert(4), Account.convert(5), Account.make("M"), a.make("N"), Account.count)
a.rich = True
print(a, a.rich)
del a.rich
print(a, a.fixed, attempt(setattr, a, "fixed", 2), attempt(delattr, a, "fixed"))
print(a == Account("x", -1), a != Account("x", -1), a == 5, a < Account("z", 0), attempt(lambda: a <= a), a > Account("z", -5), len(Account("l", 3)), bool(Account(None)), a(1, 2), "Ann" in a, list(a), a[0], a[-1], attempt(lambda: len(a)))
a.bank = "own"
print(a.bank, Account.bank, Account("q").bank, vars(a), a.__dict__ is vars(a), Account.__doc__, Account.rich.__doc__, Account.__name__, Account.__module__, Account.__qualname__)
del a.bank
print(a.bank, attempt(delattr, a, "bank"), attempt(getattr, a, "zzz"), getattr(a, "zzz", "dflt"), hasattr(a, "owner"), hasattr(a, "zzz"), attempt(lambda: Account.zzz), attempt(lambda: Account.deposit(5)), attempt(Account), attempt(Account, 1, 2, 3), attempt(hash, a))


class Savings(Account):
    def __init__(self, owner, rate):
        super().__init__(owner, 100)
        self.rate = rate

    def deposit(self, n):
        super().deposit(n * 2)
        return self

    @classmethod
    def make(cls, owner):
        made = super().make(owner)
        made.tag = cls.__name__
        return made

    @property
    def rich(self):
        return ("savings", super().rich)


s = Savings("Sue", 0.5)
print(s.deposit(5), s.rate, s.rich, isinstance(s, Account), issubclass(Savings, Account), Savings.__bases__, Savings.__mro__[1].__name__, type(s).__name__, Savings.make("T").tag, Savings.make("T").rate, attempt(setattr, s, "rich", 1), s == Account("o", 110))


class A:
    x = 1

    def f(self):
        return "A"


class B(A):
    def f(self):
        return "B" + super().f()


class C(A):
    def f(self):
        return "C" + super().f()


class D(B, C):
    def f(self):
        return "D" + super().f()


print(D().f(), [k.__name__ for k in D.__mro__], super(B, D()).f(), super(C, D()).f(), super(D, D).f(D()))
print(attempt(lambda: super(A, D()).f()), attempt(lambda: type("X", (A, D), {})), attempt(lambda: type("X", (int, str), {})), attempt(lambda: type("X", (bool,), {})), attempt(lambda: super()), attempt(lambda: super(int, "a")), attempt(lambda: super(5, 5)))
A.x = 2
A.g = lambda self: self.x * 10
print(D().x, D().g(), D.g(D()), attempt(A.g))
del A.g
print(hasattr(D(), "g"))
d = D()
d.f = lambda: "instance"
print(d.f(), D.f(d), d.__class__ is D)
d.__class__ = C
print(type(d).__name__, D.f is not C.f, attempt(setattr, d, "__class__", int), attempt(setattr, d, "__class__", 5))


class Dynamic:
    def __getattr__(self, name):
        if name.startswith("dyn_"):
            return name[4:]
        raise AttributeError("no " + name)

    def __setattr__(self, name, value):
        super().__setattr__(name, ("set", value))

    def __delattr__(self, name):
        print("del", name)
        super().__delattr__(name)


y = Dynamic()
y.a = 5
print(y.dyn_hello, y.a, attempt(lambda: y.b), hasattr(y, "c"), getattr(y, "c", 1))
del y.a
print(attempt(delattr, y, "a"))


class Everything:
    def __getattribute__(self, name):
        if name == "secret":
            raise AttributeError(name)
        return ("got", name)

    def __getattr__(self, name):
        return ("fallback", name)


e = Everything()
print(e.anything, e.secret, e.__class__, type(e).__name__)


class Point:
    __match_args__ = ("x", "y")
    origin = None

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, o):
        return Point(self.x + o.x, self.y + o.y) if isinstance(o, Point) else NotImplemented

    def __radd__(self, o):
        return "radd"

    def __iadd__(self, o):
        self.x += o
        return self

    def __neg__(self):
        return Point(-self.x, -self.y)

    def __repr__(self):
        return "(%r,%r)" % (self.x, self.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __eq__(self, o):
        return (self.x, self.y) == (o.x, o.y)

    def __index__(self):
        return self.x

    def __round__(self, n=None):
        return ("round", n)

    def __reversed__(self):
        return ["rev"]

    def __format__(self, spec):
        return "fmt" + spec

    def __dir__(self):
        return ["b", "a"]

    def __sizeof__(self):
        return 7

    def __int__(self):
        return self.x

    def __float__(self):
        return float(self.y)

    def __divmod__(self, o):
        return "divmod", o

    def __pow__(self, o, m=None):
        return "pow", o, m

    def __matmul__(self, o):
        return "mat"

    def __invert__(self):
        return "inv"

    def __abs__(self):
        return "abs"

    def __pos__(self):
        return "pos"


p = Point(1, 2)
print(p + Point(3, 4), 5 + p, attempt(lambda: p + 5), -p, {p: 1}[Point(1, 2)], [10, 20][p], round(p), round(p, 3), reversed(p), f"{p:z}", dir(p), int(p), float(p), divmod(p, 2), p ** 2, pow(p, 2, 3), p @ 1, ~p, abs(p), +p, hex(p), range(5)[p], "ab" * p)
p += 10
print(p, p is p, attempt(lambda: p - 1), attempt(lambda: p < p), attempt(lambda: p[0]), attempt(lambda: p()), attempt(lambda: iter(p)), attempt(lambda: len(p)), attempt(lambda: 1 in p), attempt(lambda: next(p)))
Point.origin = Point(0, 0)
print(Point.origin, p.origin)


class BadReturns:
    def __repr__(self):
        return 5

    def __str__(self):
        return 6

    def __len__(self):
        return -1

    def __bool__(self):
        return 1

    def __hash__(self):
        return 1.5

    def __index__(self):
        return "i"

    def __iter__(self):
        return 5

    def __int__(self):
        return "x"

    def __float__(self):
        return 1

    def __contains__(self, x):
        return "yes"

    def __format__(self, spec):
        return None

    def __init__(self):
        pass

    def __next__(self):
        return self


b = BadReturns()
for f in (lambda: repr(b), lambda: str(b), lambda: len(b), lambda: bool(b), lambda: hash(b), lambda: [1][b], lambda: iter(b), lambda: int(b), lambda: float(b), lambda: 1 in b, lambda: format(b), lambda: range(b), lambda: "%s" % b, lambda: [*b], lambda: f"{b!r}"):
    print(attempt(f))


class InitReturns:
    def __init__(self):
        return 5


class NewOther:
    def __new__(cls):
        return 42

    def __init__(self):
        print("never")


class LenHuge:
    def __len__(self):
        return 2 ** 70


class LenStr:
    def __len__(self):
        return "a"


print(attempt(InitReturns), NewOther(), attempt(lambda: len(LenHuge())), attempt(lambda: len(LenStr())), attempt(lambda: bool(LenHuge())), attempt(object, 1), attempt(type("E", (), {}), 1), attempt(lambda: object().x), attempt(lambda: setattr(object(), "x", 1)))


class Counter:
    instances = []

    def __new__(cls, *args, **kw):
        self = super().__new__(cls)
        cls.instances.append(args)
        return self


Counter(), Counter()
print(Counter.instances, attempt(Counter, 1) is not None)
print(type("Made", (A,), {"y": 3})().y, type("Made", (), {}).__name__, type(5) is int, attempt(type, "a", "b", "c"), attempt(type, 1, 2), attempt(type, "a", (), {}, x=1), attempt(type), attempt(type, 5, (), {}))


class Private:
    def __init__(self):
        self.__x = 1
        self._y = 2

    def get(self):
        return self.__x, "__x" in dir(self)


print(Private().get(), Private().__dict__, attempt(lambda: Private().__x))
m = a.deposit
print(m.__self__ is a, m.__func__ is Account.deposit, m.__name__, m == a.deposit, attempt(setattr, m, "x", 1), Account.deposit.__qualname__)
