#!/usr/bin/env python3.11
"""Writes operations.txt: calls of functions on numbers with what CPython 3.11 gives for them.

    python3.11 generate.py [FILE [COUNT]]      COUNT cases of each kind (40 into operations.txt)

A line holds, separated by tabs: the function (module.attribute...), its arguments (a tuple), the result. Values are
written as Python literals (complex numbers as complex(re, im)); the result is "= repr" or "! exception: message".
"""
import cmath
import importlib
import math
import os
import random
import struct
import sys

random.seed(311)
HERE = os.path.dirname(os.path.abspath(__file__))
COUNT = 40

INTS = [0, 1, -1, 2, -2, 3, 7, 10, -10, 255, 256, 2**31, 2**32, 2**53, 2**53 + 1, 2**62, 2**63 - 1, -2**63, 2**63, 2**64,
        -2**64, 10**18, 10**19, 10**40, -10**40, 2**1023, 2**1024, True, False]
FLOATS = [0.0, -0.0, 1.0, -1.0, 0.5, 1.5, 2.5, -2.5, 0.1, 1e15, 1e16, 1e17, 1e22, 1e23, 123456789.125, 9007199254740993.0,
          5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 1e-5, 1e-4, 0.0001234, 1e100, 3.14159, 2.0**63,
          -2.0**63, float("inf"), float("-inf"), float("nan")]
OTHERS = ["a", None, (), b"1", [1]]
OPERATORS = "add sub mul truediv floordiv mod pow and_ or_ xor lshift rshift eq ne lt le gt ge".split()
UNARY = ["_operator.neg", "_operator.pos", "_operator.abs", "_operator.invert", "_operator.truth", "builtins.repr",
         "builtins.str", "builtins.hash", "builtins.int", "builtins.float", "builtins.complex", "builtins.bool",
         "builtins.round", "builtins.abs", "math.floor", "math.ceil", "math.trunc", "_operator.index", "builtins.bin",
         "builtins.hex", "builtins.oct", "builtins.format"]
FLOAT_METHODS = ["float.hex", "float.as_integer_ratio", "float.is_integer", "float.__int__", "float.__trunc__",
                 "float.__floor__", "float.__ceil__", "float.conjugate", "float.__getnewargs__", "float.__bool__"]
INT_METHODS = ["int.bit_length", "int.bit_count", "int.as_integer_ratio", "int.conjugate", "int.__getnewargs__",
               "int.__sizeof__", "int.__float__"]
REAL_FUNCTIONS = """sqrt sin cos tan exp exp2 expm1 fabs log log2 log10 log1p asin acos atan sinh tanh asinh acosh atanh
    degrees radians frexp modf ulp isfinite isinf isnan gamma lgamma""".split()
COMPLEX_FUNCTIONS = """acos acosh asin asinh atan atanh cos cosh exp log log10 sin sinh sqrt tan tanh phase polar isfinite
    isinf isnan""".split()
NUMBER_TEXTS = ["0", "1", "-1", "+5", " 12 ", "1_000", "1__0", "_1", "1_", "0x1f", "0X_1F", "0b101", "0o17", "017", "0_0",
                "", " ", "+", "-", "1.5", ".5", "5.", ".", "1e5", "1E-5", "1e", "1e+", "inf", "-Infinity", "nan", "+nan",
                "infin", "1_0.5_0", "1_.5", "1._5", "1e1_0", "\u0661\u0662", "\xa05\u2003", "0x1p3", "1j", "-j", "1+2j",
                "(1+2j)", "( 1-2.5e3j )", "1+j", "1 +2j", "nan+infj", "1+2", "(1", "1j+2", "9" * 30, "\u0967.\u0968",
                "zz", "z" * 12, "1\x00", "--1", "1d", "1f", "0x", "0b2", "1e400", "-1e-400", "abc", "1e5j", "++1", "1-+2j"]


def some_int():
    kind = random.randrange(4)
    if kind == 0:
        return random.choice(INTS)
    if kind == 1:
        return random.randrange(-100, 100)
    if kind == 2:
        return random.randrange(-2**63, 2**63)
    return random.randrange(-10**random.randrange(1, 60), 10**random.randrange(1, 60))


def some_float():
    kind = random.randrange(4)
    if kind == 0:
        return random.choice(FLOATS)
    if kind == 1:
        return random.uniform(-10, 10)
    if kind == 2:
        return struct.unpack("d", random.getrandbits(64).to_bytes(8, "little"))[0]
    return float(random.randrange(-1000, 1000)) / random.choice([1, 2, 8, 10, 100])


def some_complex():
    return complex(some_float(), some_float())


def some_number():
    return random.choice([some_int, some_int, some_float, some_float, some_complex])()


def some_value():
    return random.choice(OTHERS) if random.random() < 0.06 else some_number()


def some_spec():
    spec = ""
    if random.random() < .3:
        spec += random.choice(["", "*", "0", "\u00e9", "<"]) + random.choice("<>=^")
    spec += random.choice(["", "", "", "+", "-", " "]) + random.choice(["", "", "", "z"]) + random.choice(["", "", "#"])
    spec += random.choice(["", "", "0"]) + random.choice(["", "", str(random.randrange(1, 30))])
    spec += random.choice(["", "", "", ",", "_"]) + random.choice(["", "", ".%d" % random.randrange(25)])
    return spec + random.choice(list("efgEFG%ndboxXcs,_z") + [""] * 6)


def small(value):
    return not isinstance(value, int) or abs(value) < 3000


def too_much(name, args):
    """Whether the call would take CPython more memory than is fit for a test."""
    if name in ("_operator.lshift", "_operator.pow", "builtins.pow"):
        return all(isinstance(a, int) for a in args[:2]) and (not small(args[1])) and len(args) == 2
    return False


def operators(count):
    for name in OPERATORS:
        for _ in range(count):
            yield "_operator." + name, (some_value(), some_value())
        for _ in range(count):
            yield "_operator." + name, (some_int(), some_int())
        for _ in range(count):
            yield "_operator." + name, (random.randrange(-200, 200), random.randrange(-70, 200))
    for _ in range(count * 3):
        yield "builtins.divmod", (some_value(), some_value())
        yield "builtins.divmod", (some_int(), some_int())
        yield "builtins.pow", (some_int(), some_int(), some_int())
        yield "builtins.pow", (random.randrange(-99, 99), random.randrange(-99, 99), random.randrange(-99, 99))
        yield "builtins.pow", (some_float(), some_float())
        yield "builtins.pow", (some_complex(), random.randrange(-5, 120))


def methods(count):
    for name in UNARY:
        for _ in range(count):
            yield name, (some_value(),)
    for name in FLOAT_METHODS:
        for _ in range(count):
            yield "builtins." + name, (some_float(),)
    for name in INT_METHODS:
        for _ in range(count):
            yield "builtins." + name, (some_int(),)
    for _ in range(count * 5):
        yield "builtins.round", (some_float(), random.randrange(-20, 25))
        yield "builtins.round", (random.uniform(-100, 100), random.randrange(0, 8))
        yield "builtins.round", (some_int(), random.randrange(-45, 5))
        yield "builtins.int.to_bytes", (some_int(), random.randrange(0, 12), random.choice(["big", "little", "x"]))
        raw = bytes(random.randrange(256) for _ in range(random.randrange(12)))
        yield "builtins.int.from_bytes", (raw, random.choice(["big", "little"]))


def texts(count):
    for text in NUMBER_TEXTS:
        yield "builtins.int", (text,)
        yield "builtins.float", (text,)
        yield "builtins.complex", (text,)
        yield "builtins.float.fromhex", (text,)
        for base in (0, 2, 8, 10, 16, 36, 1, 37, -1):
            yield "builtins.int", (text, base)
        if text.isascii():
            yield "builtins.int", (text.encode(),)
            yield "builtins.float", (text.encode(),)
    for _ in range(count * 4):
        yield "builtins.float", (repr(some_float()),)
        yield "builtins.float", ("%de%d" % (random.randrange(10**random.randrange(1, 25)), random.randrange(-340, 310)),)
        yield "builtins.float.fromhex", (some_float().hex(),)
        yield "builtins.complex", (repr(some_complex()),)
        yield "builtins.int", (str(some_int()),)
        yield "builtins.int", (str(random.randrange(10**random.randrange(1, 700))),)


def formats(count):
    for _ in range(count * 20):
        yield "builtins.format", (some_value(), some_spec())
    for _ in range(count * 5):
        conversion = random.choice("diouxXeEfFgGcrs")
        spec = "%" + random.choice(["", "-", "+", " ", "0", "#", "0+", "#0"]) + random.choice(["", "12", "3"])
        spec += random.choice(["", ".0", ".3", ".12"]) + conversion
        yield "builtins.str.__mod__", (spec, some_value())


def functions(count):
    for name in REAL_FUNCTIONS:
        for _ in range(count):
            yield "math." + name, (random.choice([some_float, some_float, some_int, some_value])(),)
    for name in ("atan2", "fmod", "remainder", "copysign", "nextafter", "hypot", "pow", "log"):
        for _ in range(count):
            yield "math." + name, (some_float(), some_float())
    for _ in range(count):
        yield "math.ldexp", (some_float(), random.randrange(-1100, 1100))
        yield "math.gcd", (some_int(), some_int())
        yield "math.lcm", (some_int(), some_int())
        yield "math.isqrt", (some_int(),)
        yield "math.factorial", (random.randrange(-2, 200),)
        yield "math.comb", (random.randrange(-1, 200), random.randrange(-1, 100))
        yield "math.perm", (random.randrange(-1, 200), random.randrange(-1, 100))
        yield "math.fsum", ([some_float() for _ in range(random.randrange(12))],)
        yield "math.fsum", ([random.uniform(-1, 1) * 10.0**random.randrange(-20, 20) for _ in range(20)],)
        yield "math.prod", ([some_number() for _ in range(random.randrange(5))],)
        yield "math.dist", ([random.uniform(-9, 9) for _ in range(3)], [random.uniform(-9, 9) for _ in range(3)])
        yield "math.isclose", (some_float(), some_float())
        yield "math.isclose", (1.0, 1.0 + random.uniform(0, 2e-9))
    for name in COMPLEX_FUNCTIONS:
        for _ in range(count):
            yield "cmath." + name, (random.choice([some_complex, some_complex, some_number])(),)
    for _ in range(count):
        yield "cmath.rect", (some_float(), some_float())


def packing(count):
    for _ in range(count * 20):
        code = random.choice("cbB?hHiIlLqQnNPefdspx")
        order = random.choice(["", "@", "=", "<", ">", "!"])
        value = random.choice([some_int, some_value, lambda: random.randrange(-300, 300), some_float, lambda: b"xyz"])()
        yield "_struct.pack", (order + code, value)
        size = random.randrange(9)
        yield "_struct.unpack", (order + code, bytes(random.randrange(256) for _ in range(size)))
    for text in ("", "i3s", " i  h", "3", "z", "bi", "=bi", "ib0i", "99999999999999999999i", "2d3?x", "qqb", "bqh0q"):
        yield "_struct.calcsize", (text,)



def literal(value):
    if isinstance(value, complex):
        return "complex(%r, %r)" % (value.real, value.imag)
    if isinstance(value, tuple):
        return "(" + "".join(literal(v) + ", " for v in value) + ")"
    if isinstance(value, list):
        return "[" + ", ".join(map(literal, value)) + "]"
    return ascii(value)


def result(name, args):
    path = name.split(".")
    function = importlib.import_module(path[0])
    for attribute in path[1:]:
        function = getattr(function, attribute)
    try:
        return "= " + ascii(function(*args))
    except Exception as e:
        return "! " + ascii(type(e).__name__ + ": " + str(e))[1:-1]


def main():
    target = sys.argv[1] if len(sys.argv) > 1 else os.path.join(HERE, "operations.txt")
    count = int(sys.argv[2]) if len(sys.argv) > 2 else COUNT
    seen = set()
    with open(target, "w", encoding="ascii", newline="\n") as out:
        for kind in (operators, methods, texts, formats, functions, packing):
            for name, args in kind(count):
                if too_much(name, args) or (name == "builtins.hash" and not isinstance(args[0], (int, float, complex))):
                    continue
                if name == "builtins.hash" and args[0] != args[0]:
                    continue
                line = name + "\t" + literal(args)
                if line not in seen:
                    seen.add(line)
                    out.write(line + "\t" + result(name, args) + "\n")


if __name__ == "__main__":
    main()
