"""Argument errors of builtin functions, methods and constructors."""
import math
import itertools


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


METHODS = {
    "": ["split", "join", "replace", "find", "index", "count", "startswith", "endswith", "strip", "center", "ljust", "zfill", "encode", "format", "format_map", "translate", "partition", "splitlines", "expandtabs", "upper", "isalpha", "casefold", "removeprefix", "maketrans", "__add__", "__getitem__", "__contains__", "__len__", "__mul__"],
    b"": ["split", "join", "replace", "find", "index", "count", "startswith", "strip", "center", "decode", "hex", "fromhex", "translate", "partition", "upper", "removesuffix", "__add__"],
    (): ["count", "index", "__add__", "__getitem__", "__len__", "__contains__"],
    0: ["bit_length", "to_bytes", "from_bytes", "conjugate", "as_integer_ratio", "__add__", "__pow__", "__divmod__", "__round__", "__format__", "__bool__"],
    0.5: ["is_integer", "hex", "fromhex", "as_integer_ratio", "__round__", "__add__", "__format__"],
}
MUTABLE = {
    list: ["append", "extend", "insert", "remove", "pop", "index", "count", "sort", "reverse", "copy", "clear", "__setitem__", "__delitem__", "__iadd__"],
    dict: ["get", "pop", "popitem", "setdefault", "update", "keys", "items", "copy", "clear", "fromkeys", "__getitem__", "__setitem__", "__contains__"],
    set: ["add", "remove", "discard", "pop", "union", "update", "intersection", "difference", "issubset", "isdisjoint", "symmetric_difference", "copy", "clear", "__contains__"],
    bytearray: ["append", "extend", "insert", "remove", "pop", "reverse", "clear", "find", "join"],
}
ARGUMENTS = [((), {}), ((None,), {}), ((1, 2, 3, 4, 5), {}), ((), {"nothing": 1}), ((object,), {}), ((1.5,), {}), (([],), {}), ((1, 2), {})]


def show(label, f, *args, **kw):
    try:
        r = f(*args, **kw)
    except Exception as e:
        print(label, type(e).__name__ + ":", e if " at 0x" not in str(e) else "with an address")
    else:
        text = repr(r)
        print(label, "ok" if " at 0x" in text or len(text) > 50 else text)


def describe(args, kw):
    return "(" + ", ".join([a.__name__ if isinstance(a, type) else repr(a) for a in args] + [k + "=" + repr(v) for k, v in kw.items()]) + ")"


for value, names in METHODS.items():
    for name in names:
        for args, kw in ARGUMENTS:
            show(type(value).__name__ + "." + name + describe(args, kw), getattr(value, name), *args, **kw)
for kind, names in MUTABLE.items():
    for name in names:
        for args, kw in ARGUMENTS:
            show(kind.__name__ + "." + name + describe(args, kw), getattr(kind(), name), *[list(a) if a == [] else a for a in args], **kw)
for f in (abs, all, any, ascii, bin, bool, bytes, bytearray, callable, chr, complex, dict, divmod, enumerate, filter, float, frozenset, hex, int, isinstance, issubclass, iter, len, list, map, max, min, next, oct, ord, pow, range, repr, reversed, round, set, slice, sorted, str, sum, tuple, type, zip, memoryview, property, classmethod, staticmethod, super, object, getattr, setattr, hasattr, delattr, format, math.sqrt, math.floor, math.gcd, math.log, math.factorial, math.hypot, math.fsum, math.comb, itertools.chain, itertools.count, itertools.repeat, itertools.islice, itertools.product, itertools.accumulate, itertools.groupby, itertools.zip_longest, itertools.combinations, itertools.tee, itertools.starmap, itertools.cycle, BaseException, ValueError, StopIteration, OSError, KeyError, ImportError, SystemExit, UnicodeDecodeError, ExceptionGroup):
    for args, kw in ARGUMENTS:
        if f in (isinstance, issubclass, type, property, super, classmethod, staticmethod, object) and args and args[0] is object:
            continue
        show(f.__name__ + describe(args, kw), f, *args, **kw)
