"""Integers of any size: operators, rounding of division, shifts, powers, overflow to big values."""


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


EDGE = [0, 1, -1, 2, -2, 3, 7, -7, 10, 255, 2**31 - 1, 2**31, -2**31, 2**32, 2**62, 2**63 - 1, 2**63, -2**63,
        -2**63 - 1, 2**64, 10**20, -10**20, 10**40]

total = 0
for a in EDGE:
    for b in EDGE:
        values = [a + b, a - b, a * b, a & b, a | b, a ^ b, a < b, a == b]
        if b:
            q, r = divmod(a, b)
            assert (a // b, a % b) == (q, r) and q * b + r == a and (r == 0 or (r > 0) == (b > 0))
            values += [q, r]
        if 0 <= b < 70:
            values += [a << b, a >> b, a ** b]
        for v in values:
            total = (total * 31 + v) % 1000000007
print(total)
for a in EDGE:
    print(a, -a, +a, ~a, abs(a), bool(a), a.bit_length(), a.bit_count(), float(a), hash(a))
print(2 ** 100, (-2) ** 101, 2 ** -1, (-2) ** -2, 0 ** 0, attempt(lambda: 0 ** -1))
print(7 // -2, -7 // 2, -7 // -2, 7 % -2, -7 % 2, -7 % -2, divmod(-7, 2), divmod(7, -2))
print(7 / 2, -7 / 2, 1 / 3, 10**30 / 10**10, 2**70 / 3)
for f in (lambda: 1 // 0, lambda: 1 % 0, lambda: 1 / 0, lambda: divmod(1, 0), lambda: 10**30 // 0, lambda: 10**30 % 0,
          lambda: 1 << -1, lambda: 1 >> -1, lambda: 10**400 / 1, lambda: pow(2, -1, 0), lambda: pow(2, 3, 0),
          lambda: pow(2, -1, 4), lambda: float(10**400), lambda: 1 << 2**70, lambda: int("x"), lambda: int(""),
          lambda: int("12", 1), lambda: int("12", 37), lambda: int("9", 8), lambda: int(12, 10), lambda: int(None),
          lambda: int([]), lambda: int(float("nan")), lambda: int(float("inf")), lambda: int("1__0"), lambda: int("_1"),
          lambda: int("0x", 16), lambda: int(b"z"), lambda: int("1.5"), lambda: int(1, base=2), lambda: int("ф"),
          lambda: (5).to_bytes(0, "big"), lambda: (300).to_bytes(1, "big"), lambda: (-1).to_bytes(1, "big"),
          lambda: (1).to_bytes(1, "middle"), lambda: int.from_bytes(5, "big"), lambda: int.from_bytes("a", "big"),
          lambda: (1).foo, lambda: setattr(1, "x", 2), lambda: (1)[0], lambda: len(1), lambda: iter(1),
          lambda: 1 + "a", lambda: "a" + 1, lambda: 1 - None, lambda: 1 @ 2, lambda: 1 < "a", lambda: 1 & 1.5,
          lambda: 1 << 1.5, lambda: ~1.5, lambda: -"a", lambda: +[], lambda: round(1, "a"), lambda: 1 .__add__()):
    print(attempt(f))
print(1 << 100, (1 << 100) >> 98, -1 >> 100, -5 >> 1, 5 >> 100, 0 << 1000, -(1 << 70) >> 69)
print(pow(3, 200, 13), pow(-3, 5, 7), pow(3, 5, -7), pow(3, -1, 7), pow(10**20, 10**20, 97), pow(2, 0, 1))
print(int("  42\n"), int("-0x1F", 16), int("0b101", 0), int("0o17", 0), int("z", 36), int("1_000"), int("0xff", 0))
print(int("٣٤"), int(b"12"), int(bytearray(b"-7")), int(3.99), int(-3.99), int(1e20), int(True), int())
print(bin(10), oct(-10), hex(255), hex(-2**70), bin(0))
print((1000).to_bytes(2, "big"), (-2).to_bytes(3, "little", signed=True), (5).to_bytes(), (0).to_bytes(0, "big"))
print(int.from_bytes(b"\x01\x00", "big"), int.from_bytes(b"\xff\xfe", "little", signed=True), int.from_bytes([1, 2]))
print((12).as_integer_ratio(), (5).conjugate(), (5).real, (5).imag, (5).numerator, (5).denominator)
print(round(15, -1), round(25, -1), round(-15, -1), round(1234567, -3), round(10**25 + 5, -1), round(5), round(7, 2))
print((3).__add__("a"), (3).__radd__(4), (3).__pow__(2, 5), (3).__divmod__(2), (3).__eq__("a"), (3).__lt__(2.5))
print(int.__new__(int, 5), int.__add__(1, 2), (5).__format__("x"), (5).__index__(), (5).__trunc__(), (5).__ceil__())
print(True + True, True * 5, -True, ~True, True & False, True | 2, True ^ True, True == 1, hash(True), {1: "a"}[True])
print(bool("False"), bool(0.0), bool([]), bool(()), bool({0}), True.__and__(1), str(True), repr(False), f"{True:d}")
big = 3 ** 500
print(big, len(str(big)), big % 10**9, int(str(big)) == big)
fact = 1
for i in range(1, 101):
    fact *= i
print(fact)
print(fact // 3 ** 40, fact % (2 ** 61 - 1))
a, b = 0, 1
for _ in range(300):
    a, b = b, a + b
print(a)
print(int(10**18 * 1.0), 9007199254740993 == 9007199254740993.0, 9007199254740993 < 9007199254740994.0)
print(2**53 + 1 == float(2**53 + 1), 10**400 > 1e308, 10**400 > float("inf"), -10**400 < float("-inf"))
print(hash(2**61 - 1), hash(2**61), hash(-1), hash(-2), hash(10**50), hash(-(2**61 - 1)))
print(int.__doc__ is not None, int.__name__, type(5).__mro__)
try:
    int("9" * 5000)
except ValueError as e:
    print(e)
try:
    str(10**5000)
except ValueError as e:
    print(e)
