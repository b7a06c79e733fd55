"""The math module."""
import math


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


def near(x):
    """Rounded, for functions whose last bit may differ between C libraries."""
    return x if isinstance(x, str) or x != x or x in (math.inf, -math.inf) else float("%.13g" % x)


XS = [0.0, -0.0, 0.5, -0.5, 1.0, -1.0, 2.0, 3.7, -3.7, 10.0, 100.5, 1e-5, 1e10, math.inf, -math.inf, math.nan]
EXACT = ["sqrt", "fabs", "floor", "ceil", "trunc", "isnan", "isinf", "isfinite", "modf", "frexp", "radians", "degrees", "ulp"]
ROUNDED = ["sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh", "exp", "expm1", "exp2", "log", "log2", "log10", "log1p", "erf", "erfc", "gamma", "lgamma", "cbrt"]
for name in EXACT:
    print(name, [attempt(getattr(math, name), x) for x in XS])
for name in ROUNDED:
    print(name, [near(attempt(getattr(math, name), x)) for x in XS])
for f, args in [("pow", (2, 10)), ("pow", (2, 0.5)), ("pow", (-8, 1 / 3)), ("pow", (0, -1)), ("pow", (0.0, -math.inf)), ("pow", (1, math.nan)), ("pow", (10, 400)), ("atan2", (1, -1)), ("atan2", (0.0, -0.0)), ("hypot", (3, 4)), ("hypot", ()), ("hypot", (1, 2, 3, 4)), ("fmod", (7.5, -2)), ("fmod", (1, 0)), ("fmod", (math.inf, 1)), ("remainder", (7, 2.5)), ("remainder", (5, 2)), ("copysign", (3, -0.0)), ("ldexp", (0.75, 4)), ("ldexp", (1, 2000)), ("ldexp", (1, -2000)), ("ldexp", (1.5, 2.5)), ("log", (8, 2)), ("log", (10**400,)), ("log", (0,)), ("log", (-1,)), ("log", (5, 0)), ("log", (5, 1)), ("log2", (2**3000,)), ("log10", (10**50,)), ("dist", ((1, 2), (4, 6))), ("dist", ((1,), (1, 2))), ("nextafter", (1, 2)), ("nextafter", (0, -1)), ("isclose", (1, 1.0000000001)), ("isclose", (1, 2))]:
    print(f, args if len(str(args)) < 60 else "big", near(attempt(getattr(math, f), *args)))
print(math.gcd(), math.gcd(12), math.gcd(12, 18), math.gcd(-12, 18, 27), math.gcd(0, 5), math.gcd(2**70, 6**40), math.lcm(), math.lcm(4, 6), math.lcm(4, 0), math.lcm(2**40, 3**30), attempt(math.gcd, 1.5), attempt(math.lcm, "a"))
print(math.factorial(0), math.factorial(20), math.factorial(30), attempt(math.factorial, -1), attempt(math.factorial, 1.5), attempt(math.factorial, "a"), math.isqrt(0), math.isqrt(99), math.isqrt(10**40), attempt(math.isqrt, -1), attempt(math.isqrt, 2.0), math.comb(10, 3), math.comb(100, 50), math.comb(3, 5), attempt(math.comb, -1, 2), math.perm(10, 3), math.perm(5), math.perm(3, 5), attempt(math.perm, 5, -1))
print(math.prod([1, 2, 3]), math.prod([]), math.prod([2.5, 2], start=10), math.prod(range(1, 25)), attempt(math.prod, 5), attempt(math.prod, [1, "a"]), math.prod(["a", 3]) if False else "", math.fsum([0.1] * 10), math.fsum([1e308, 1e308, -1e308]) if False else "", math.fsum([]), attempt(math.fsum, ["a"]), math.fsum([1e16, 1, -1e16]), math.fsum([math.inf, 1]), attempt(math.fsum, [math.inf, -math.inf]))
print(math.pi, math.e, math.tau, math.inf, math.nan, math.floor(10**20 + 0.5), math.ceil(-2.5), math.trunc(2**70), math.floor(True), math.sqrt(2**70), near(math.exp(1)), math.frexp(0), math.modf(-2.25), math.modf(math.inf))
for f in (lambda: math.sqrt(-1), lambda: math.sqrt("a"), lambda: math.sqrt(None), lambda: math.sqrt(), lambda: math.sqrt(1, 2), lambda: math.floor("a"), lambda: math.floor(math.nan), lambda: math.ceil(math.inf), lambda: math.sin(math.inf), lambda: math.exp(1000), lambda: math.acos(2), lambda: math.gamma(-1), lambda: math.gamma(200), lambda: math.lgamma(0), lambda: math.pow(2), lambda: math.hypot("a"), lambda: math.copysign(1), lambda: math.atan2(1), lambda: math.log(), lambda: math.log("a"), lambda: math.isnan("a"), lambda: math.trunc("a"), lambda: math.trunc(None), lambda: math.sqrt(10**400), lambda: math.sqrt(1j), lambda: math.dist([1], 5), lambda: math.dist([1], ["a"]), lambda: math.ldexp("a", 1), lambda: math.zzz, lambda: math.sqrt(x=1), lambda: math.isclose(1, 2, rel_tol=-1), lambda: math.log1p(-1), lambda: math.cosh(1000), lambda: math.factorial(2**70)):
    print(attempt(f))


class Own:
    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __trunc__(self):
        return "trunc"

    def __float__(self):
        return 4.0

    def __index__(self):
        return 6


class Idx:
    def __index__(self):
        return 9


o = Own()
print(math.floor(o), math.ceil(o), math.trunc(o), math.sqrt(o), math.gcd(o, 4), math.factorial(o), math.isqrt(o), math.sqrt(Idx()), math.floor(Idx()))
