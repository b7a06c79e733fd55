"""Strings, bytes and their subclasses in all kinds of operations, and the messages of their errors."""
class S(str):
    def __new__(cls, x, y=0):
        self = super().__new__(cls, x); self.y = y; return self
    def __repr__(self): return "S(%s)" % str.__repr__(self)
s = S("abc", 5)
print(s, repr(s), s.y, s + "x", type(s + "x"), s.upper(), type(s.strip()), len(s), s[1:], hash(s) == hash("abc"), s == "abc", {s: 1}["abc"])
print("%s|%r|%d" % (s, s, 3), f"{s}|{s!r}|{s:>6}", "{}{!r}".format(s, s))
print(str(s), type(str(s)), "".join([s]), type("".join([s])))
class B(bytes): pass
b = B(b"xyz"); print(b, type(b[1:]), b + b"q", b == b"xyz", bytes(b), type(bytes(b)))
class X:
    def __str__(self): return s
    def __format__(self, f): return "F" + f
    def __index__(self): return 2
    def __bytes__(self): return b"bb"
print(type(str(X())), f"{X():abc}", "ab" * X(), "abc"[X()], bytes(X()))
try: str(b"a", 5)
except TypeError as e: print(e)
for bad in (lambda: "a" + 1, lambda: 1 + "a", lambda: "a" * "b", lambda: "a"["x"], lambda: "a" < 1, lambda: b"a" + "b", lambda: b"a" < "a", lambda: "a" in 5, lambda: 5 in "a",
            lambda: "a".foo, lambda: "abc"[10], lambda: b"abc"["x"], lambda: "x".join(5), lambda: "%d" % "x", lambda: "a" % 5, lambda: "a" - "b", lambda: -"a",
            lambda: str(1, 2), lambda: str("a", "b"), lambda: str(object=5, foo=1), lambda: bytes("abc"), lambda: bytes(-1), lambda: bytes([256]), lambda: bytes("a", 5),
            lambda: bytearray(1.5), lambda: bytes(1, 2, 3, 4), lambda: str(1, 2, 3, 4), lambda: memoryview("a"), lambda: memoryview(b"a")[0:1] is 5 or memoryview(b"a")["x"],
            lambda: hash(bytearray()), lambda: hash(memoryview(bytearray(b"x"))), lambda: ord("ab"), lambda: chr(-1), lambda: chr("a"), lambda: "abc".split(1), lambda: "a".startswith(5),
            lambda: "".center(), lambda: "".encode(encoding=5), lambda: "a".replace("a"), lambda: "".lower(1), lambda: "".split(x=1), lambda: "".join(), lambda: " ".expandtabs(1, 2)):
    try: print("?", bad())
    except Exception as e: print(type(e).__name__, e)
print(sorted(["b", "A", "é", "a", ""]), max("hello"), min("hello"), list(reversed("abc")), list(enumerate("ab")), list(zip("ab", "cd")))
print("abc" "def", "x" not in "abc", "abc" > "abd", "é" > "z", "a" <= "a", "" < "a")
s = ""
for i in range(1000): s += chr(97 + i % 26)
print(len(s), s[:30], s[-5:], s.count("abc"), s.find("xyz"), s[::100])
print(str.maketrans("ab", "xy"), "aabb".translate(str.maketrans("ab", "xy")), str.upper("x"), str.join(",", "abc"))
print([c for c in "aé€😀"], [ord(c) for c in "aé€😀"], "aé€😀"[::-1], len("😀"))
print("{:{w}.{p}f}".format(3.14159, w=10, p=2), "{0[0]} {0[1]} {a.real}".format([1, 2], a=5), "{!r:>10}".format("x"))
print(repr("a'b"), repr('a"b'), repr("a'\"b"), repr("\n\t\\\x00\x7f\xa0\u200b\U0001f600\ud800".encode("utf-8", "surrogatepass")), ascii("é€😀"))
print(bytearray(b"abc")[1], bytearray(b"ab") + b"c", b"a" in bytearray(b"abc"), bytes(bytearray(b"xy")), bytearray(3))
ba = bytearray(b"hello"); ba[1:3] = b"EEE"; ba.append(33); ba.extend([65, 66]); del ba[0]; ba.insert(0, 72); ba += b"!"; ba *= 2; print(ba, ba.pop(), ba.pop(0), ba.remove(69), ba)
m = memoryview(ba); print(m[0], m[1:3].tobytes(), m.nbytes, m.readonly, m.format, m.shape)
m[0] = 88; print(ba)
try: ba.append(1)
except BufferError as e: print(e)
m.release(); ba.append(1); print(len(ba))
print(memoryview(b"abcdefgh").cast("I").tolist(), memoryview(b"abcd").cast("B", [2, 2]).tolist(), memoryview(b"abc")[::-1].tobytes(), memoryview(b"abc") == b"abc")
with memoryview(b"x") as v: print(v[0], v)if 0 else print(v[0])
print(int("12"), int("  -7 "), float("1.5"), int("ff", 16), "٣".isdigit(), int("٣"))
