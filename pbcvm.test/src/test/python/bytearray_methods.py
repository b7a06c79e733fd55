"""bytearray: a changeable sequence of bytes."""


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


a = bytearray(b"hello")
a[0] = 72
a[-1:] = b"OOO"
a += b"!"
a.append(33)
a.extend(b"ab")
a.extend([1, 2])
a.insert(0, 62)
print(a, len(a), a.pop(), a.pop(0), a)
a.remove(33)
a.reverse()
print(a)
del a[0]
del a[1:3]
print(a, a[::2], a[::-1])
a[::2] = b"x" * len(a[::2])
print(a)
a[2:4] = []
a[1:1] = (65, 66)
print(a)
a *= 2
print(a, a * 2, 2 * bytearray(b"z"), a + b"q", b"q" + bytearray(b"r"), type(b"q" + bytearray(b"r")).__name__)
a.clear()
print(a, bool(a), a == b"", bytearray(3), bytearray("é", "utf-8"), bytearray([1, 2]), bytearray(b"x").copy(), bytearray())
b = bytearray(b"The Cat")
for m in ("upper", "lower", "title", "swapcase", "capitalize", "strip", "split", "splitlines", "isalpha", "istitle", "isascii", "hex", "decode"):
    print(m, getattr(b, m)())
print(b.find(b"Cat"), b.replace(b"Cat", b"Dog"), b.split(b" "), b.partition(b" "), b.startswith(b"The"), b.center(11, b"-"), b.join([b"1", b"2"]), b.count(b"a"), b.zfill(9), b.removeprefix(b"The "), b.translate(None, b"T"))
print(bytearray(b"ab") == b"ab", bytearray(b"ab") < b"b", bytearray.fromhex("ff00"), 97 in bytearray(b"a"), b"b" in bytearray(b"abc"), sorted(bytearray(b"cab")), list(bytearray(b"ab")), repr(bytearray(b"it's")), str(bytearray(b"x")))
for f in (lambda: hash(bytearray()), lambda: bytearray([256]), lambda: bytearray("a"), lambda: bytearray(b"a").append(256), lambda: bytearray(b"a").append("a"), lambda: bytearray(b"a").append(b"a"), lambda: bytearray(b"").pop(), lambda: bytearray(b"a").pop(5), lambda: bytearray(b"a").remove(5), lambda: bytearray(b"a").insert(0, -1), lambda: bytearray(b"a").extend("a"), lambda: bytearray(b"a").extend(5), lambda: bytearray(b"a").extend([300]),
          lambda: bytearray(b"a").__setitem__(0, 256), lambda: bytearray(b"a").__setitem__(0, b"a"), lambda: bytearray(b"a").__setitem__(9, 1), lambda: bytearray(b"a").__setitem__(slice(0, 1), "s"), lambda: bytearray(b"a").__setitem__(slice(0, 1), 5), lambda: bytearray(b"abc").__setitem__(slice(0, 3, 2), b"x"), lambda: bytearray(b"a").__delitem__(5), lambda: bytearray(b"a")["x"], lambda: bytearray(-1), lambda: bytearray(b"a") + "a", lambda: bytearray(b"a") * "a", lambda: {bytearray(): 1}, lambda: bytearray(b"a").foo, lambda: bytearray(1, 2), lambda: bytearray(b"a").__iadd__("x")):
    print(attempt(f))
m = bytearray(b"view")
v = memoryview(m)
v[0] = 86
print(m, attempt(m.append, 1), attempt(m.clear))
v[1:3] = b"IE"
print(m)
v.release()
m.append(33)
print(m, attempt(lambda: v[0]))
with memoryview(m) as w:
    print(w.tolist())
for i, x in enumerate(m):
    if i < 2:
        m.append(x)
print(m)
sieve = bytearray([1]) * 50
for i in range(2, 8):
    sieve[i * i::i] = bytes(len(sieve[i * i::i]))
print([i for i in range(2, 50) if sieve[i]])
