"""Augmented assignment to every kind of target with every operator."""


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


class Num:
    """Defines in-place operators for some operations only."""

    def __init__(self, v):
        self.v = v

    def __iadd__(self, o):
        self.v += o
        return self

    def __add__(self, o):
        return "add used"

    def __sub__(self, o):
        return Num(self.v - o)

    def __imul__(self, o):
        return NotImplemented

    def __mul__(self, o):
        return "mul used"

    def __ior__(self, o):
        return None

    def __repr__(self):
        return "Num(%r)" % self.v


n = keep = Num(1)
n += 5
print(n, n is keep)
n -= 2
print(n, n is keep, keep)
n *= 2
print(n)
n = keep
n |= 1
print(n, attempt(lambda: keep.__itruediv__))


def divide(a, b):
    a /= b
    return a


def shift(a, b):
    a <<= b
    return a


def matmul(a, b):
    a @= b
    return a


def power(a, b):
    a **= b
    return a


print(attempt(divide, keep, 1), attempt(shift, 1, "a"), attempt(matmul, 1, 2), attempt(power, "a", 2), attempt(divide, 1, 0), power(2, 10), power(2, -1), shift(1, 70), divide(7, 2))
l = [1, 2, 3]
alias = l
l += (4,)
l *= 2
print(l, l is alias)
l = l + [9]
print(l is alias)
t = (1,)
alias = t
t += (2,)
print(t, alias)
s = "a"
s += "b"
s *= 3
s %= () if "%" in s else ()
print(s)
d = {"k": 1, "l": [1]}
d["k"] += 5
d["l"] += [2]
d |= {"m": 0}
d["m"] -= 1
print(d, attempt(lambda: exec_missing(d)))


def exec_missing(d):
    d["missing"] += 1


x = {1, 2, 3}
y = x
x -= {1}
x |= {7}
x &= {2, 7, 8}
x ^= {8}
print(sorted(x), x is y)
f = frozenset([1])
g = f
f |= {2}
print(sorted(f), f is g)


class Obj:
    count = 10

    def __init__(self):
        self.items = [0, 1]


o = Obj()
o.count += 1
o.items[0] += 5
o.items[-1] *= 7
o.items += [3]
print(o.count, Obj.count, o.items)
m = [[0] * 2 for _ in range(2)]
m[1][0] += 1
m[1][0] <<= 3
m[0][1] -= m[1][0]
print(m)
i = 0
a = [0, 0]


def index():
    global i
    i += 1
    return i - 1


a[index()] += 10
a[index()] += 20
print(a, i)
v = 5
v += v
v -= 1
v *= v
v //= 4
v %= 7
v **= 3
v >>= 1
v |= 0x10
v ^= 3
v &= 0xFE
print(v)
z = 7.5
z += 1
z //= 2
z **= 2
z %= 3
z /= 4
print(z)
c = 1 + 2j
c *= c
c -= 1
print(c)
b = bytearray(b"a")
bb = b
b += b"bc"
b *= 2
print(b, b is bb)
q = b"x"
q += b"y"
print(q)
big = 1
for k in range(1, 40):
    big *= k
big //= 2 ** 20
big <<= 10
big -= 1
print(big)


def closure():
    total = 0

    def add(n):
        nonlocal total
        total += n
        total *= 2
        return total
    return add(1), add(2), total


print(closure())


class Prop:
    def __init__(self):
        self._p = 1

    @property
    def p(self):
        print("get")
        return self._p

    @p.setter
    def p(self, v):
        print("set", v)
        self._p = v


p = Prop()
p.p += 4
print(p.p)


def unbound():
    never += 1


def unbound_global():
    global never_defined
    never_defined += 1


def tuple_item():
    t = ([1],)
    t[0] += [2]


def attribute_of_none():
    n = None
    n.x += 1


def wrong_types():
    x = 1
    x += "a"


def wrong_list():
    x = [1]
    x += 5


def wrong_list2():
    x = [1]
    x = x + (5,)


def wrong_str():
    x = "a"
    x += 1


def wrong_dict():
    x = {}
    x += {}


def wrong_set():
    x = {1}
    x -= [1]


def bool_ops():
    x = True
    x &= False
    y = True
    y += 1
    z = False
    z |= True
    return x, y, z


for fn in (unbound, unbound_global, tuple_item, attribute_of_none, wrong_types, wrong_list, wrong_list2, wrong_str, wrong_dict, wrong_set, bool_ops):
    print(fn.__name__, attempt(fn))


class Rev:
    def __radd__(self, o):
        return "radd %r" % (o,)

    def __rsub__(self, o):
        return "rsub"


r = 5
r += Rev()
print(r)
w = [1]
print(attempt(lambda: w.__iadd__(Rev())))
