"""The % operator of str and bytes."""


def attempt(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


class Text:
    def __str__(self):
        return "str"

    def __repr__(self):
        return "repré"


class Index:
    def __index__(self):
        return 42


class Float:
    def __float__(self):
        return 2.5


CASES = [
    ("%s", 1), ("%s %s", (1, "a")), ("%r", "a"), ("%a", "é"), ("%d", 5), ("%i", -5), ("%u", 5), ("%5d|", 5), ("%-5d|", 5), ("%05d", -5), ("%+d", 5), ("% d", 5),
    ("%x", 255), ("%X", 255), ("%#x", 255), ("%#X", 255), ("%o", 8), ("%#o", 8), ("%x", -255), ("%#06x", 10), ("%.3d", 5), ("%8.3d|", 5), ("%c", 65), ("%c", "x"), ("%5c|", "日"),
    ("%f", 1.5), ("%.2f", 1.005), ("%10.3f|", 3.14159), ("%-10.1f|", 2.25), ("%e", 12345.678), ("%.2E", 0.00012), ("%g", 1e10), ("%g", 0.0001), ("%G", 1e-10), ("%#g", 1.0), ("%.3g", 1234.5), ("%F", float("inf")), ("%f", float("nan")), ("%05.1f", -1.5), ("%+.1f", 2), ("%.0f", 0.5), ("%.0f", 1.5), ("%#.0f", 1.0),
    ("%%", ()), ("100%%", ()), ("%s%%", 5), ("%(a)s %(b)d", {"a": 1, "b": 2}), ("%(a)5.1f|", {"a": 1.25}), ("%(x y)s", {"x y": 1}), ("%()s", {"": 1}), ("%((a))s", {"(a)": 3}),
    ("%*d|", (5, 42)), ("%-*d|", (5, 42)), ("%.*f", (2, 3.14159)), ("%*.*f|", (8, 2, 3.14159)), ("%*d|", (-5, 42)), ("%.3s|", "abcdef"), ("%10.3s|", "abcdef"), ("%-10s|", "ab"), ("%s", (("tuple",),)), ("%s", [1, 2]), ("%s", {"a": 1}), ("%s", Text()), ("%r", Text()), ("%a", Text()), ("%d", True), ("%s", None),
    ("%d", 3.99), ("%d", 10**30), ("%x", 10**30), ("%d", -2.5), ("%.50f", 0.1), ("%s", b"x"), ("%f", 10**20), ("%d", Index()) , ("%x", Index()), ("%f", Float()), ("%ld", 5), ("%hd", 5), ("%Ld", 5), ("no format", ()), ("no format", {}), ("no", []), ("%.0e", 15), ("%5%|", ()), ("%-5s|%5s|", ("a", "b")), ("%s" * 3, (1, 2, 3)), ("%.0s|", "abc"),
    ("%d", "a"), ("%d", None), ("%x", 1.5), ("%x", "a"), ("%c", "ab"), ("%c", 1.5), ("%c", -1), ("%c", 0x110000), ("%f", "a"), ("%s %s", 1), ("%s %s", (1,)), ("%s", (1, 2)), ("%s", ()), ("x", 1), ("x", (1,)), ("%y", 1), ("%", 1), ("%5", 1), ("%(a)s", 1), ("%(a)s", {"b": 1}), ("%(a", {"a": 1}), ("%*d", ("a", 1)), ("%.*f", ("a", 1.0)), ("%(a)*d", {"a": 1}), ("%d %d", {"a": 1}), ("%i", 1j), ("%d", []), ("abc%", ()), ("%s%", 1), ("%e", None), ("%o", Float()), ("%z %d", (1, 2)), ("%999999999999999999999d", 1),
]
for number, (template, value) in enumerate(CASES):
    print(number, repr(template), attempt(lambda: template % value))
BYTES = [
    (b"%d", 5), (b"%s", b"ab"), (b"%b", b"ab"), (b"%a", "é"), (b"%r", "é"), (b"%x", 255), (b"%c", 65), (b"%c", b"A"), (b"%5d|", 5), (b"%.2f", 1.255), (b"%(k)s", {b"k": b"v"}), (b"%%", ()), (b"%-5s|", b"a"), (b"%s %s", (b"a", bytearray(b"b"))), (b"%s", memoryview(b"mv")),
    (b"%s", "str"), (b"%d", "a"), (b"%c", 256), (b"%c", b"ab"), (b"%s", 5), (b"%s %s", (b"a",)), (b"%s", (b"a", b"b")), (b"%y", 1), (b"%b", "a"), (b"%(k)s", {"k": b"v"}), (b"%", 1),
]
for number, (template, value) in enumerate(BYTES):
    print(number, template, attempt(lambda: template % value))
print(bytearray(b"%d-%s") % (1, b"x"))


class Rmod:
    def __rmod__(self, other):
        return "rmod " + repr(other)

    def __repr__(self):
        return "Rmod()"


class SubStr(str):
    def __rmod__(self, other):
        return "sub rmod"


print("%s" % Rmod(), "%s" % SubStr("x"), attempt(lambda: 5 % "a"), "%s %s" % ("a", SubStr("b")))
values = {"name": "disk", "size": 1536.5, "used": 73}
print("%(name)-8s|%(size)10.1f|%(used)3d%%" % values)
for i in range(3):
    print("%d: %s" % (i, "x" * i))
