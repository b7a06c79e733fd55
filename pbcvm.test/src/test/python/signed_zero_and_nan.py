"""-0.0 and nan in containers, comparisons, formatting, arithmetic and dict keys."""
import math

nan = float("nan")
other = float("nan")
inf = float("inf")
print(-0.0, 0.0, -(0.0), -(-0.0), 0.0 * -1, -0.0 + 0, -0.0 + -0.0, 0.0 - 0.0, -0.0 - 0.0, 0 * -1.0, -0.0 * -1, 0.0 / -3, -0.0 / 3, 0 / -5, -0.0 // 3, -0.0 % 3, 0.0 % -3, -3 % 3.0, 3 % -3.0, abs(-0.0), +(-0.0))
print(-0.0 == 0.0, -0.0 < 0.0, hash(-0.0) == hash(0.0), {0.0: "pos", -0.0: "neg"}, {-0.0, 0.0}, [-0.0] == [0.0], (-0.0,) == (0,), -0.0 in [0], [0.0, -0.0].index(-0.0), min(0.0, -0.0), max(-0.0, 0.0), sorted([0.0, -0.0, 0]), -0.0 is None)
print(str(-0.0), repr([-0.0]), "%f %g %e %d" % (-0.0, -0.0, -0.0, -0.0), f"{-0.0:.1f} {-0.0:+} {-0.0:z.1f} {-0.4:.0f} {-0.4:z.0f}", format(-0.0, "g"), round(-0.4), round(-0.4, 0), int(-0.0), (-0.0).hex(), complex(-0.0, -0.0), -0j, -(0j), bool(-0.0))
print(math.copysign(1, -0.0), math.atan2(-0.0, -1) < 0, math.sqrt(-0.0), math.floor(-0.0), math.ceil(-0.5), math.trunc(-0.5), math.fabs(-0.0), math.fmod(-3, 3), math.copysign(0.0, -1), (-0.0) ** 2, (-0.0) ** 3, (-0.0) ** 0, 0.0 ** 5)
print(nan == nan, nan != nan, nan < nan, nan > 1, nan >= nan, 1 < nan, nan == None, not nan == nan, nan in [nan], nan in (other,) and False, nan in {nan}, {nan: 1}[nan], [nan] == [nan], (nan, 1) == (nan, 1), [nan].index(nan), [nan, 1].count(nan), nan is nan, {nan: 1} == {nan: 1}, bool(nan))
print(nan + 1, nan * 0, -nan, abs(nan), nan ** 0, 1 ** nan, nan ** 1, nan // 1, nan % 1, divmod(nan, 1), 1 // nan, max(nan, 1), max(1, nan), min(nan, 1), min(1, nan), sum([nan, 1]), sorted([1.0, 2.0]), str(-nan), round(nan, 3), "%f %g %5.1f|" % (nan, nan, nan), f"{nan:08.2f} {nan:+} {nan:e} {nan!r}", int(nan == nan))
print(inf - inf, inf * 0, inf + 1, inf / inf, 1 / inf, -1 / inf, inf // 2, 2 // inf, -2 // inf, -2 % inf, 2 % inf, 2 % -inf, inf ** 0, inf ** -1, (-inf) ** 3, (-inf) ** 2, 0.5 ** inf, 2 ** -inf, inf == inf, inf > 10 ** 400, -inf < -10 ** 400, hash(inf), f"{inf:.2f} {-inf:+.1f} {inf:010}", "%d" % 5, -inf, abs(-inf))
print(math.isnan(nan), math.isinf(-inf), math.isfinite(1), math.isclose(0.1 + 0.2, 0.3), math.hypot(inf, nan), math.fsum([0.1] * 10), math.fsum([1e100, 1, -1e100]), math.fmod(5, inf), math.nextafter(0, 1), math.nextafter(-0.0, 0.0), math.ulp(1.0), math.ulp(0.0))
d = {}
d[nan] = 1
d[nan] = 2
print(len(d), d[nan])
values = [3.0, -0.0, 0.0, -1.5, inf, -inf, 2]
print(sorted(values), sorted(values, key=abs), min(values), max(values), [v for v in values if v == 0], sum(v for v in values if abs(v) < inf))


def loop(x):
    total = -0.0
    for _ in range(3):
        total += x
    return total


print(loop(-0.0), loop(0.0), loop(nan), loop(0))


def branch(x):
    if x:
        return "true"
    return "false"


print(branch(nan), branch(-0.0), branch(0.0), branch(inf))
array = [0.0] * 3
array[1] = -0.0
print(array, array == [0, 0, 0], [x.hex() for x in array], 1e308 * 10, -1e308 * 10, 5e-324 / 2, -5e-324 / 2, 1e-320)
