"""Floats: operators, repr, rounding, nan, infinities and signed zero."""
import math


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


nan, inf = float("nan"), float("inf")
VALUES = [0.0, -0.0, 1.0, -1.5, 0.1, 1e16, 1e15, 123456789.123456789, 1e-5, 1e-4, 1e22, 1e23, 5e-324, 1.7976931348623157e308,
          inf, -inf, nan, 2.0**53, 1/3, 100.0, 1e100]
for v in VALUES:
    print(repr(v), str(v), -v, abs(v), bool(v), v == v, v.is_integer(), v.hex())
for a in (1.5, -2.5, 0.0, -0.0, inf, nan, 3):
    for b in (2.0, -0.75, inf, -inf, nan, 0.0, 2):
        print(a, b, a + b, a - b, a * b, attempt(lambda: a / b), attempt(lambda: a // b), attempt(lambda: a % b),
              attempt(lambda: divmod(a, b)), attempt(lambda: a ** b), a < b, a <= b, a == b, a != b)
print(-7.5 // 2, -7.5 % 2, 7.5 // -2, 7.5 % -2, -0.0 % 5, 5.0 % -5, 1e300 * 1e10, 0.1 + 0.2)
print(attempt(lambda: 2.0 ** 10000), attempt(lambda: (-8.0) ** (1/3)), attempt(lambda: 0.0 ** -1), 0.0 ** 0, nan ** 0, 1.0 ** nan)
for s in ("1.5", " -2e3 ", "inf", "-Infinity", "nan", "+1", "1_0.5", ".5", "5.", "1e400", "1e-400", "0x1", "", "1.5x", "--1", "1__0"):
    print(repr(s), attempt(float, s))
for v in (float, 5, True, b"2.5", None, [], 10**400, "1" * 400):
    print(attempt(lambda: float() if v is float else float(v)))
for v in (0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1e20, 123.456):
    print(round(v), round(v, 0), round(v, 1), round(v, 2), round(v, -1), round(v, -2), int(v), math.floor(v), math.ceil(v), math.trunc(v))
print(attempt(round, nan), attempt(round, inf), round(nan, 2), round(inf, 1), round(1.5, None), round(1e300, 400), round(5e-324, 330))
print(attempt(int, nan), attempt(int, inf), attempt(math.floor, inf))
print((0.1).as_integer_ratio(), (2.5).as_integer_ratio(), (-0.0).as_integer_ratio(), attempt(inf.as_integer_ratio), attempt(nan.as_integer_ratio))
print(float.fromhex("0x1.8p3"), float.fromhex("-0x.8p-1"), float.fromhex("inf"), float.fromhex("1"), attempt(float.fromhex, "zz"), (0.1).hex())
print(hash(1.0), hash(0.5), hash(inf), hash(-inf), hash(1e300), hash(-0.0), hash(2.0**70) == hash(2**70), hash(0.1))
print((1.5).real, (1.5).imag, (1.5).conjugate(), 1.5 .__add__(1), 1.5 .__add__("x"), (1.5).__eq__(1), 1.5 .__divmod__(1))
print(1.5 + True, 1 + 1.5, 10**20 + 1.5, 1.0 == 1, 1.0 == True, {1.0: "x"}[1], 1e16 == 10**16, 0.5 in [1/2])
print(sorted([3.5, -1, 2, 0.0, inf, -inf]), max(1, 2.5), min(-0.0, 0.0), sum([0.1] * 10), sum([0.1] * 10, 0.0))
print(nan in [nan], [nan] == [nan], nan is nan, (nan,) == (nan,))
print(math.copysign(1, -0.0), 0.0 == -0.0, str(-0.0), -0.0 + 0.0, -0.0 - 0.0, 0.0 * -1, round(-0.4))
for f in (lambda: 1.5 + "a", lambda: 1.5 << 1, lambda: 1.5 & 1, lambda: 1.5 < "a", lambda: 1.5[0], lambda: len(1.5),
          lambda: 1.5 / 0, lambda: 1.5 // 0, lambda: 1.5 % 0, lambda: divmod(1.5, 0.0), lambda: 10**400 * 1.5, lambda: 1.5 < 10**400,
          lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.exp(1000), lambda: [1][1.0], lambda: range(1.0), lambda: "a" * 1.5,
          lambda: int("1.5"), lambda: 1.5.x, lambda: float("a", 1), lambda: float(x=1), lambda: (1.5)(), lambda: pow(1.5, 2, 3)):
    print(attempt(f))
x = 0.0
for i in range(1, 1000):
    x += 1.0 / i
print(x, x * x, x ** 0.5, x // 0.1, x % 0.1)
print(1e15 + 0.3, 123456.789e3, 1.0e+5, 12345678901234567.0, 1e-7, 0.0001, 0.00001, 1234567890123456.7, 99999999999999990.0)
print(3.14.__round__(1), 3.7.__trunc__(), 3.7.__floor__(), 3.2.__ceil__(), 3.2.__int__(), 3.0.__bool__(), 2.0.__pow__(3), 2.0.__rpow__(3))
print(float.__getformat__("double"), type(1.5).__name__, isinstance(1.5, float), float.__mro__)
