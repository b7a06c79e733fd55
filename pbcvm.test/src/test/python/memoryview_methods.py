"""Class memoryview: indexing, slicing, casts, comparison, release, locking of bytearrays, errors."""


def attempt(function):
    try:
        return function()
    except Exception as e:
        return "%s: %s" % (type(e).__name__, e)


data = bytearray(range(24))
m = memoryview(data)
print(len(m), m[0], m[-1], m[2:5].tolist(), m[::-5].tolist(), m[5:2].tolist(), m.nbytes, m.itemsize, m.format, m.ndim, m.shape, m.strides, m.readonly, m.contiguous, m.c_contiguous, m.f_contiguous, m.suboffsets, m.obj is data)
for format in "bBhHiIlLqQfd?c":
    print(format, attempt(lambda: m.cast(format).tolist()))
two = m.cast("B", [4, 6])
print(two.tolist(), two[1, 2], two[-1, -1], two.shape, two.strides, len(two), two.nbytes, two.tobytes() == bytes(data), two.tobytes("F")[:5], two.cast("B").shape)
three = m.cast("B").cast("H", (2, 3, 2))
print(three.tolist(), three[1, 2, 1])
for f in (lambda: m[24], lambda: m["x"], lambda: m[1.5], lambda: m[1, 2], lambda: two[0], lambda: two[4, 0], lambda: two[0, 0, 0], lambda: two[0:1, 0:1], lambda: m.cast("x"), lambda: m.cast(5), lambda: m.cast("H").cast("I"),
          lambda: m[:3].cast("H"), lambda: m[::2].cast("H"), lambda: m.cast("B", [5, 5]), lambda: m.cast("B", 5), lambda: m.cast("B", [0, 24]), lambda: m.cast("B", ["a"]), lambda: two.cast("B", [24]).tolist(), lambda: two.cast("B", [6, 4]), lambda: memoryview(5), lambda: memoryview("a"),
          lambda: hash(m), lambda: m.tobytes("X"), lambda: memoryview(b"abc").__setitem__(0, 1), lambda: memoryview(b"a").__delitem__(0), lambda: m.__delitem__(0)):
    print(attempt(f))
m[0] = 200
m[1:4] = b"xyz"
m[4:10:2] = b"ABC"
m[20:] = m[0:4]
print(data)
for key, value in ((0, 256), (0, -1), (0, "a"), (0, 1.5), (slice(0, 2), b"abc"), (slice(0, 2), "ab"), (slice(0, 2), 5), (100, 1), ("x", 1)):
    print(key, value, attempt(lambda: m.__setitem__(key, value)))
wide = memoryview(bytearray(8)).cast("h")
wide[0] = -2
wide[3] = 32767
print(wide.tolist(), wide.tobytes(), attempt(lambda: wide.__setitem__(1, 40000)), attempt(lambda: wide.__setitem__(1, 1.5)))
real = memoryview(bytearray(16)).cast("d")
real[0] = 1.5
real[1] = 3
print(real.tolist(), list(real), 1.5 in real, sum(real))
print(memoryview(b"abc") == b"abc", b"abc" == memoryview(b"abc"), memoryview(b"abc") == bytearray(b"abc"), memoryview(b"abc") != b"abd", memoryview(b"abc") == "abc", memoryview(b"ab") == memoryview(b"abab")[::2], hash(memoryview(b"abc")) == hash(b"abc"),
      memoryview(bytearray(4)).cast("h") == memoryview(bytearray(2)), attempt(lambda: memoryview(b"a") < b"b"))
print(memoryview(b"abc").hex(), memoryview(b"abcd").hex(":", 2), bytes(memoryview(b"abc")[1:]), bytearray(memoryview(b"xy")), b"".join([memoryview(b"q"), b"r"]), b"x" + memoryview(b"y"), list(memoryview(b"ab")), [*reversed(memoryview(b"ab"))], int.from_bytes(memoryview(b"\x01\x02"), "big"))
print(attempt(lambda: data.append(1)), attempt(lambda: data.clear()), attempt(lambda: data.__setitem__(slice(0, 1), b"")))
data[0:1] = b"!"
readonly = m.toreadonly()
print(readonly.readonly, attempt(lambda: readonly.__setitem__(0, 1)), attempt(lambda: readonly.__delitem__(0)))
three.release()
two.release()
readonly.release()
m.release()
m.release()
print(attempt(lambda: m[0]), attempt(lambda: len(m)), attempt(lambda: m.tolist()), attempt(lambda: m.shape), m == m, m == b"")
with memoryview(data) as view:
    print(view[0], attempt(lambda: data.pop()))
print(attempt(lambda: view[0]))
data.append(7)
print(len(data), isinstance(memoryview(b""), memoryview), attempt(lambda: type("M", (memoryview,), {})))
