"""Complex numbers."""


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


a, b = 3 + 4j, 1 - 2j
print(a + b, a - b, a * b, a / b, a ** 2, a ** b, abs(a), -a, +a, a == b, a != b, bool(0j), bool(a))
print(a.real, a.imag, a.conjugate(), hash(1 + 0j) == hash(1), hash(0.5 + 0j) == hash(0.5), a + 1, 1.5 * a, True + a)
for v in (0j, -0j, 1j, -1j, 1 + 0j, complex(-0.0, 0.0), complex(0.0, -0.0), complex("nan"), complex("inf+nanj"), 1e100j, 1e16 + 1e-5j, 0.1 + 0.2j):
    print(repr(v), str(v))
for s in ("1", "1j", "1+2j", " 3-4j ", "(1+2j)", "j", "-j", "1e5j", "1+", "a", "", "1 + 2j", "nan-infj", "+1.5j", "()"):
    print(repr(s), attempt(complex, s))
for args in ((), (1,), (1, 2), (1.5, -2), (1j, 1j), ("1", 2), (1, "2"), (None,), (2**1030,), ([],)):
    print(attempt(complex, *args))
print(complex(real=1, imag=2), complex(imag=3), attempt(lambda: complex(foo=1)))
for f in (lambda: a < b, lambda: a // b, lambda: a % b, lambda: divmod(a, b), lambda: a / 0, lambda: 0j ** -1, lambda: int(a), lambda: float(a),
          lambda: a + "x", lambda: round(a), lambda: a[0], lambda: a << 1, lambda: pow(a, 2, 3), lambda: setattr(a, "real", 1), lambda: 0j ** 1j,
          lambda: max(a, b), lambda: sorted([a, b]), lambda: ~a, lambda: "%d" % a, lambda: "%f" % a):
    print(attempt(f))
print(2j ** 3, 2j ** -2, 2j ** 0.5, (1 + 1j) ** 10, 1j ** 2, (2 + 0j) ** 100, 0j ** 0)
for spec in ("", "f", ".2f", "e", "g", "10.1f", "<12", ">12.3", "+.1f", "*^14.1f", "n"):
    print(repr(spec), "[" + attempt(format, 1.5 - 2.25j, spec) + "]")
for spec in ("d", "05f", "=10", "x", "s", "%"):
    print(repr(spec), attempt(format, 1j, spec))
print(1j == 1j, 1 + 0j == 1, 1 + 0j == 1.0, {1: "one"}[1 + 0j], 1j in [0, 1j], complex(1, 2) == (1, 2))


class Convertible:
    def __complex__(self):
        return 2 + 3j


class Floatable:
    def __float__(self):
        return 2.5


class Wrong:
    def __complex__(self):
        return 5


print(complex(Convertible()), complex(Floatable()), attempt(complex, Wrong()))


class Sub(complex):
    def __str__(self):
        return "sub"


s = Sub(1, 2)
print(s, repr(s), s + 1, type(s + 1).__name__, type(+s).__name__)
print(sum([1j, 2, 3.5]), abs(complex("inf")), abs(3j), (1 + 2j).__add__("x"), (1 + 2j).__eq__(3), (1 + 2j).__bool__())
z = 0j
for i in range(50):
    z = z * z + (-0.1 + 0.65j)
print(round(z.real, 12), round(z.imag, 12))
