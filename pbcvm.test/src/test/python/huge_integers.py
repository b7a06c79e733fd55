"""Arithmetic on integers of thousands of digits."""


def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def isqrt(n):
    x = 1 << (n.bit_length() + 1) // 2
    while True:
        y = (x + n // x) // 2
        if y >= x:
            return x
        x = y


def pi_digits(count):
    q, r, t, k, m, x = 1, 0, 1, 1, 3, 3
    out = []
    while len(out) < count:
        if 4 * q + r - t < m * t:
            out.append(m)
            q, r, m = 10 * q, 10 * (r - m * t), (10 * (3 * q + r)) // t - 10 * m
        else:
            q, r, t, k, m, x = q * k, (2 * q + r) * x, t * x, k + 1, (q * (7 * k + 2) + r * x) // (t * x), x + 2
    return "".join(map(str, out))


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


print(factorial(300))
print(fibonacci(2000))
print(pi_digits(200))
print(isqrt(2 * 10 ** 200))
print(gcd(factorial(40), fibonacci(360)), gcd(2 ** 200 - 1, 2 ** 120 - 1))
print(hash(factorial(200)), hash(-factorial(50)), factorial(100) % 1000003, -factorial(30) // 7, -factorial(30) % 7)
a, b = 3 ** 400, 7 ** 211
print(a * b, a // b, a % b, a & b, a | b, a ^ b, -a & b, a & -b, -a | b, -a ^ -b, ~a, a >> 333, -a >> 333, a << 65, (a << 1000) >> 999)
print(a < b, a == b, a != b, a > -b, a - a, a - (a - 1), a + -a, (a - a) is 0 if False else a - a == 0)
print(2 ** 64 - 2 ** 64, 2 ** 63 - 1 + 1 - 1, -2 ** 63 - 1 + 1, 2 ** 64 // 2 ** 32, 2 ** 64 % 3, (2 ** 64).bit_length(), (2 ** 64).__sizeof__() > 0)
for n in (2 ** 31, 2 ** 32, 2 ** 62, 2 ** 63, 2 ** 64, 10 ** 18, 10 ** 19):
    for d in (-1, 0, 1):
        v = n + d
        print(v, v * v, v * -v, v + v, -v - v, v // 3, -v // 3, v % 10, -v % 10, v >> 5, v & 0xFF, v | 1, float(v), v == float(v), int(float(v)))
print(pow(3, 10 ** 6, 10 ** 9 + 7), pow(2, 521) - 1, pow(a, -1, 10 ** 9 + 7), pow(-5, 3, 10 ** 30), (2 ** 127 - 1) ** 3)
print(int("1" * 100) * 9 + 1, str(10 ** 60), int("-" + "9" * 50), int("f" * 40, 16), int("0b" + "10" * 50, 0), int("z" * 20, 36))
print(hex(a), oct(b)[:50], bin(2 ** 70 + 5), f"{a:x}"[:40], f"{10 ** 30:,}", f"{10 ** 30:_}", f"{-(10 ** 25):+,d}", f"{10 ** 25:e}", f"{2 ** 100:#b}"[:20], "%d %x" % (10 ** 20, 2 ** 80))
print((2 ** 100).to_bytes(16, "big"), (2 ** 100).to_bytes(13, "little"), int.from_bytes(b"\xff" * 20, "big"), int.from_bytes(b"\xff" * 20, "big", signed=True), (-2 ** 90).to_bytes(12, "big", signed=True))
print(10 ** 25 / 10 ** 24, 10 ** 400 / 10 ** 399, 1 / 10 ** 300, (10 ** 400 + 1) / 10 ** 400, 7 / 10 ** 325, float(2 ** 1023), 2 ** 1023 * 1.0, 2 ** 2000 // 2 ** 1000 == 2 ** 1000)
print(sum(range(10 ** 6)) * 10 ** 20, sum([2 ** 62] * 5), sum([2 ** 63, -2 ** 63]), max(2 ** 70, 2 ** 69), sorted([2 ** 70, 1, -2 ** 70, 2 ** 64]), abs(-2 ** 63), -(-2 ** 63), divmod(-2 ** 63, -1), -2 ** 63 // -1, (-2 ** 63) * -1)
print([10 ** i for i in range(15, 25)], {2 ** 64: "a", 2 ** 64 + 1: "b"}[2 ** 64], 2 ** 64 in [2 ** 64], round(10 ** 25 + 15, -1), round(2 ** 100, -20), int(1e30), int(-1.5e25))
x = 1
for i in range(70):
    x = x * 2 + 1
print(x)
y = 2 ** 66
while y > 2 ** 60:
    y //= 2
print(y, type(y).__name__)
digits = factorial(1000)
count = 0
while digits:
    digits //= 10
    count += 1
print(count)
print(a.bit_count(), (-a).bit_count(), a.as_integer_ratio() == (a, 1), a.conjugate() == a, a.real == a, a.__index__() == a, bool(a), a.__hash__() == hash(a), (a ** 3).bit_length())
