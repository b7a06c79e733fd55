"""Methods and operators of bytes."""


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


SAMPLES = [b"", b"abc", b"Hello World", b"  pad \t\n", b"UP low 12", b"\x00\xff\x80", b"a\tb\r\nc\nd\re", b"12345", b"Title Case", b"x_1", b'quote"', b"it's", b"both'\""]
METHODS = ["upper", "lower", "title", "capitalize", "swapcase", "strip", "lstrip", "rstrip", "isalpha", "isdigit", "isalnum", "isspace", "isupper", "islower", "istitle", "isascii", "split", "rsplit", "splitlines", "expandtabs", "hex"]
for s in SAMPLES:
    print(repr(s), len(s), list(s)[:4], [getattr(s, m)() for m in METHODS])
t = b"the cat the dog"
print(t.find(b"the"), t.find(b"the", 1), t.rfind(b"the"), t.find(99), t.find(b"zz"), t.index(b"cat"), attempt(t.index, b"zz"), attempt(t.rindex, 0), t.count(b"t"), t.count(116), t.count(b""), t.count(b"the", 1))
print(t.replace(b"the", b"a"), t.replace(b"the", b"", 1), t.replace(b"", b"-", 3), t.startswith(b"the"), t.endswith((b"x", b"dog")), t.startswith(b"cat", 4))
print(t.split(b" "), t.split(b" ", 1), t.rsplit(b" ", 1), t.split(None, 1), t.partition(b" "), t.rpartition(b" "), t.partition(b"zz"), b"a,,b".split(b","), b" a b ".split())
print(b"-".join([b"a", bytearray(b"b"), memoryview(b"c")]), b"".join([]), attempt(b"-".join, ["a"]), attempt(b"".join, [1]), attempt(b"".join, 5))
print(b"ab".center(6, b"*"), b"ab".ljust(5) + b"|", b"ab".rjust(5, b"."), b"-42".zfill(6), b"xxaxx".strip(b"x"), b"abc".removeprefix(b"a"), b"abc".removesuffix(b"c"), b"a\tb".expandtabs(4))
print(b"abc".translate(bytes(range(1, 256)) + b"\x00"), b"abcabc".translate(None, b"b"), bytes.maketrans(b"ab", b"xy")[97:100], attempt(bytes.maketrans, b"a", b"bc"), attempt(b"a".translate, b"short"))
print(b"abc"[0], b"abc"[-1], b"abc"[1:], b"abc"[::-1], b"abc"[::2], attempt(lambda: b"abc"[5]), b"abc" + b"d", b"ab" * 3, 2 * b"x", b"a" in b"abc", 97 in b"abc", b"z" in b"abc", b"" in b"")
print(bytes(3), bytes([1, 2, 255]), bytes("é", "utf-8"), bytes(b"x"), bytes(bytearray(b"y")), bytes(range(3)), bytes((i for i in (65, 66))), bytes(), bytes("ab", encoding="ascii"))
print(b"abc" == b"abc", b"abc" < b"abd", b"abc" == "abc", b"ab" < b"abc", b"a" != bytearray(b"b"), b"a" == bytearray(b"a"), hash(b"a") == hash(b"a"), max(b"abc"), sorted(b"hello"), b"a" >= b"a")
print(bytes.fromhex("00 ff 41"), bytes.fromhex(""), attempt(bytes.fromhex, "0"), attempt(bytes.fromhex, "zz"), b"\x01\xab\xff".hex(), b"\x01\xab\xff".hex(":"), b"\x01\xab\xff\x00\x10".hex("-", 2), b"\x01\xab\xff\x00\x10".hex(" ", -2))
print(b"caf\xc3\xa9".decode(), b"\xe9".decode("latin-1"), attempt(b"\xff".decode), b"a\xffb".decode("utf-8", "replace"), b"a\xffb".decode("ascii", "ignore"), b"a\xff".decode("utf-8", "backslashreplace"), b"\xff\xfea\x00".decode("utf-16"), attempt(b"\xc3".decode), attempt(b"\xe2\x28\xa1".decode), attempt(b"\x80".decode, "ascii"), attempt(b"a".decode, "nope"), b"\xff".decode("utf-8", "surrogateescape").encode("utf-8", "surrogateescape"))
for f in (lambda: bytes(-1), lambda: bytes([256]), lambda: bytes([-1]), lambda: bytes("a"), lambda: bytes(["a"]), lambda: bytes(1.5), lambda: bytes(None), lambda: bytes(1, "ascii"), lambda: bytes("é", "ascii"), lambda: bytes(object()) , lambda: b"a" + "b", lambda: "a" + b"b", lambda: b"a" * 1.5, lambda: b"a" < "a", lambda: b"a"["x"], lambda: b"a"[1.5],
          lambda: "a" in b"abc", lambda: 256 in b"a", lambda: b"a".find("a"), lambda: b"a".find(256), lambda: b"a".split("x"), lambda: b"a".split(b""), lambda: b"a".replace("a", "b"), lambda: b"a".startswith("a"), lambda: b"a".startswith(("a",)), lambda: b"a".center(5, b"xx"), lambda: b"a".join("b"), lambda: b"a".strip("a"), lambda: b"a".foo, lambda: b"a".hex("xx"), lambda: b"a".hex(1), lambda: b"a".partition(b""),
          lambda: b"a".decode(1), lambda: b"a".upper(1), lambda: ord(b"ab"), lambda: ord(b"a"), lambda: int(b"12"), lambda: float(b"1.5"), lambda: b"a" % 1, lambda: bytes(2**100), lambda: setattr(b"a", "x", 1), lambda: b"abc".__setitem__(0, 1)):
    print(attempt(f))


class HasBytes:
    def __bytes__(self):
        return b"own"


class BadBytes:
    def __bytes__(self):
        return "text"


class HasIndex:
    def __index__(self):
        return 3


print(bytes(HasBytes()), attempt(bytes, BadBytes()), bytes(HasIndex()), bytes([HasIndex()]))
print(repr(bytes(range(256))))
print(iter(b"ab").__next__(), list(reversed(b"abc")), list(enumerate(b"ab")), tuple(b"ab"), b"%d" % 5, str(b"abc"), f"{b'x'}")
m = memoryview(b"hello")
print(m[0], m[1:3].tobytes(), len(m), m.tolist(), bytes(m), m == b"hello", m.readonly, m.nbytes, m.format, m.itemsize, attempt(lambda: m.__setitem__(0, 1)))
