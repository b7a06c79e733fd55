"""Type errors of every operator for every pair of operand types: the messages, and what works."""


class User:
    def __repr__(self):
        return "User()"


def function():
    pass


VALUES = [1, 2.5, "s", b"b", [1], (1,), {"k": 1}, {1}, None, 1j, True, range(3), User(), function, int, frozenset([2]), bytearray(b"x"), slice(1), ..., 2**70]
BINARY = {
    "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b, "//": lambda a, b: a // b,
    "%": lambda a, b: a % b, "**": lambda a, b: a ** b, "@": lambda a, b: a @ b, "<<": lambda a, b: a << b if b != 2**70 else 0, ">>": lambda a, b: a >> b,
    "&": lambda a, b: a & b, "|": lambda a, b: a | b, "^": lambda a, b: a ^ b, "<": lambda a, b: a < b, "<=": lambda a, b: a <= b, ">": lambda a, b: a > b, ">=": lambda a, b: a >= b,
    "in": lambda a, b: a in b, "[]": lambda a, b: a[b],
}


def iadd(a, b):
    a += b
    return a


def isub(a, b):
    a -= b
    return a


def imul(a, b):
    a *= b
    return a


def idiv(a, b):
    a /= b
    return a


def ipow(a, b):
    a **= b
    return a


def iand(a, b):
    a &= b
    return a


def ior(a, b):
    a |= b
    return a


def ilshift(a, b):
    a <<= b
    return a


def imatmul(a, b):
    a @= b
    return a


INPLACE = {"+=": iadd, "-=": isub, "*=": imul, "/=": idiv, "**=": ipow, "&=": iand, "|=": ior, "<<=": ilshift, "@=": imatmul}
UNARY = {"-": lambda a: -a, "+": lambda a: +a, "~": lambda a: ~a, "not": lambda a: not a, "abs": abs, "len": len, "iter": lambda a: iter(a) and "iterator", "int": int, "float": float, "index": lambda a: [0, 1, 2, 3][a], "call": lambda a: a(), "next": next, "reversed": lambda a: reversed(a) and "reversed", "round": round, "hash": lambda a: hash(a) and 1, "complex": complex, "chr": chr, "ord": ord, "bytes": bytes, "list": list, "dict": dict, "set": lambda a: sorted(set(a)), "sum": sum, "max": max, "sorted": sorted, "attr": lambda a: a.no_such_attribute, "item": lambda a: a["no such key"], "slice": lambda a: a[0:1], "enter": lambda a: a.__enter__(), "unpack": lambda a: [*a], "double": lambda a: {**a}, "str.join": lambda a: ",".join(a), "bool": bool, "range": range, "enumerate": lambda a: list(enumerate(a)), "format": lambda a: format(a, "d"), "percent": lambda a: "%d" % a, "isinstance": lambda a: isinstance(1, a)}


def copy(v):
    return v.copy() if isinstance(v, (list, dict, set, bytearray)) else v


def show(f, *args):
    try:
        r = f(*(copy(a) for a in args))
    except Exception as e:
        return type(e).__name__ + ": " + (str(e) if " at 0x" not in str(e) else "with an address")
    text = repr(sorted(r)) if isinstance(r, (set, frozenset)) else repr(r)
    return text if " at 0x" not in text and len(text) < 60 else "ok"


for name, f in UNARY.items():
    for a in VALUES:
        if isinstance(a, int) and name in ("bytes", "call") and a == 2**70:
            continue
        print(name, type(a).__name__, show(f, a))
for name, f in BINARY.items():
    for a in VALUES[:14]:
        print(name, type(a).__name__)
        for b in VALUES[:14]:
            result = show(f, a, b)
            if ": " in result or type(a) is type(b):
                print("   ", result)
for name, f in INPLACE.items():
    for a in VALUES[:11]:
        print(name, type(a).__name__)
        for b in VALUES[:10]:
            print("   ", show(f, a, b))
