"""The format mini-language for ints, floats, strings, and str.format."""


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


INT_SPECS = ["", "d", "5", "<5", ">5", "^5", "=5", "05", "+", "-", " ", "+d", "x", "X", "#x", "#X", "o", "#o", "b", "#b", "08b", "#010x", ",", "_", "_x", "_b", "12,", "012,", "c", "n", "e", ".2e", "f", ".1f", "g", "%", ".0%", "*^9", "*=+9d", "é>6", "+08.2f", "020,.2f", "<+6d|"[:-1], "z.1f", "#.0f", "#d", "^+12,d"]
for value in (0, 7, -7, 42, 123456789, -10**20):
    print(value, [attempt(format, value, spec) for spec in INT_SPECS])
BAD_INT = ["s", ".2", ".2d", "c,", "+c", "5.", "xx", "y", "==5", ",_", "_,", ",x", "{", "#c", "99999999999999999999", ".f", "z"]
for spec in BAD_INT:
    print(repr(spec), attempt(format, 65, spec))
print(attempt(format, 0x110000, "c"), attempt(format, -1, "c"), format(True, "d"), format(True, ""), format(True, "5"), format(True, "s") if False else attempt(format, True, "s"))
FLOAT_SPECS = ["", "f", ".0f", ".1f", ".3f", "10.2f", "<10.2f", "^10.2f", "+.2f", " .2f", "010.2f", "e", ".0e", ".2E", "g", ".3g", "#.3g", ".10g", "G", "%", ".1%", ",", ",.2f", "_.1f", "n", ".3", ".17", "20", "*>12.1e", "=+12.2f", "#.0f", "z.0f", ".20f", "F", "5", "015,.3f", ".0g", "#g"]
for value in (0.0, -0.0, 1.0, 1.5, -2.345, 0.000012345, 123456.789, 1e20, 1e-10, 1/3, 12345678.9, float("inf"), float("-inf"), float("nan"), 2.5, 9.995, 0.5, 1e15, 1e16):
    print(value, [attempt(format, value, spec) for spec in FLOAT_SPECS])
for spec in ("d", "x", "s", "c", "b", "5.", "ff", ",,", "_,"):
    print(repr(spec), attempt(format, 1.5, spec))
STR_SPECS = ["", "s", "5", "<5", ">5", "^6", "*^7", ".1", "5.1", ".0", ".10s", "-<8", "05", "é^5"]
for value in ("", "ab", "日本"):
    print(repr(value), [attempt(format, value, spec) for spec in STR_SPECS])
for spec in ("d", "=5", "+5", " 5", ",", "#", "x", "z", ".5d", "_"):
    print(repr(spec), attempt(format, "ab", spec))
for value in (None, [1], (1,), {}, object, print, 1j):
    print(attempt(format, value, ""), attempt(format, value, "5") if value is not print else "")
print(attempt(format, 1, 2), attempt(format), attempt(format, 1, "d", 3))


class Custom:
    def __format__(self, spec):
        return "<" + spec + ">"


class WrongFormat:
    def __format__(self, spec):
        return 5


class NoFormat:
    def __str__(self):
        return "text"


print(format(Custom(), "abc"), f"{Custom():x{1}y}", "{:{}}".format(Custom(), "dyn"), attempt(format, WrongFormat(), ""), format(NoFormat(), ""), attempt(format, NoFormat(), "5"))
print("{} {}".format(1, "a"), "{1} {0}".format(1, 2), "{a} {b}".format(a=1, b=2), "{0}{0}".format("x"), "{{}}".format(), "{:>5}|{:<5}|{:^5}".format(1, 2, 3), "{!r} {!s} {!a}".format("é", "é", "é"))
print("{0[1]} {0[0]}".format([1, 2]), "{d[key]}".format(d={"key": 5}), "{0.real} {0.imag}".format(1j), "{:{w}.{p}f}".format(3.14159, w=10, p=2), "{0:{1}}".format("a", 5), "{a[0][b].real}".format(a=[{"b": 5}]))
for template, args, kw in [("{", (), {}), ("}", (), {}), ("{0}", (), {}), ("{a}", (), {}), ("{} {0}", (1, 2), {}), ("{0} {}", (1, 2), {}), ("{!x}", (1,), {}), ("{0.foo}", (1,), {}), ("{0[x]}", ([1],), {}), ("{0[9]}", ([1],), {}), ("{:d}", ("a",), {}), ("{a", (), {}), ("{!}", (1,), {}), ("{0[}", (1,), {}), ("{:{}", (1, 2), {}), ("{}{}", (1,), {}), ("{0x}", (1,), {}), ("{-1}", (1,), {}), ("{!rr}", (1,), {}), ("{0.}", (1,), {}), ("{0[]}", (1,), {}), ("{0[0]x}", ([1],), {}), ("{:{:{}}}", (1, 2, 3), {})]:
    print(repr(template), attempt(template.format, *args, **kw))
print("{a} {b}".format_map({"a": 1, "b": 2}), attempt("{x}".format_map, {}), attempt("{}".format_map, [1]))


class Missing(dict):
    def __missing__(self, key):
        return "<" + key + ">"


print("{x} {y}".format_map(Missing(x=1)))
x, w, p = 3.14159, 12, 3
print(f"{x:{w}.{p}}|{x!r:>{w}}|{x:.{p}f}|{'nested'!r}|{x=}|{x=:.2f}|{x = !r}|{{literal}}|{x:{'<'}{w}}|")
print(f"{1 if x else 2}{[i for i in range(3)]}{ {'a': 1}['a'] }{(lambda: 5)()}{x:%}")
for v in (1, 1.5, "s", True, None, [1, "a"], 2**70, -0.0):
    print(f"{v}", f"{v!r}", f"{v!s:>8}", "%s" % (v,), str(v))
print(f"{10:#x}{10:#b}{255:02X}{-5:05d}{5:+}{1234567:,}{1234.5:_.2f}{0.5:.0%}{65:c}")
print(f"{'a':*<5}{'b':->5}{'c':^5}{'abcdef':.3}")
