"""Reading and writing files, text and binary."""
import os


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


path = "pbcvm-files-test.tmp"
try:
    with open(path, "w") as f:
        print(f.write("first\n"), f.write("second é日\n"), f.tell() > 0, f.name, f.mode, f.encoding.lower(), f.closed, f.writable(), f.readable())
        print("third", 3, file=f)
        f.writelines(["fourth\n", "fifth"])
    print(f.closed, attempt(f.write, "x"), attempt(lambda: f.__enter__()))
    with open(path) as f:
        print(repr(f.read()))
        print(repr(f.read()), f.seek(0), repr(f.readline()), repr(f.readline(3)), repr(f.read(4)), f.readlines())
    with open(path) as f:
        for number, line in enumerate(f, 1):
            print(number, repr(line))
    with open(path, "a") as f:
        f.write("\nappended")
    with open(path, encoding="utf-8") as f:
        print(len(f.read().splitlines()))
    with open(path, "rb") as f:
        data = f.read()
        print(len(data), data[:6], f.mode, f.seek(-8, 2), f.read(), f.tell(), f.seek(0), f.readline(), f.read(3), f.readable(), f.seekable())
    with open(path, "wb") as f:
        print(f.write(b"\x00\xff\r\nabc"), f.write(bytearray(b"xyz")), attempt(f.write, "text"), f.tell())
    with open(path, "rb") as f:
        print(f.read(), f.peek() if hasattr(f, "peek") else b"")
        f.seek(2)
        buffer = bytearray(4)
        print(f.readinto(buffer), buffer, f.readlines())
    with open(path, "r+b") as f:
        f.seek(1)
        f.write(b"ZZ")
        f.seek(0)
        print(f.read(), f.truncate(4))
    print(os.stat(path).st_size, open(path, "rb").read())
    with open(path, "w", newline="") as f:
        f.write("unix\ndos\r\nmac\rend")
    for newline in (None, "", "\n", "\r\n", "\r"):
        with open(path, newline=newline) as f:
            print(repr(newline), f.readlines())
    with open(path, "w", newline="\r\n") as f:
        f.write("a\nb\n")
    print(open(path, "rb").read())
    with open(path, "wb") as f:
        f.write(b"ok \xe9 bad")
    with open(path, encoding="latin-1") as f:
        print(f.read())
    with open(path, encoding="utf-8") as f:
        print(attempt(f.read))
    for errors in ("replace", "ignore", "backslashreplace", "surrogateescape"):
        with open(path, encoding="utf-8", errors=errors) as f:
            print(ascii(f.read()))
    with open(path, "w", encoding="ascii") as f:
        print(attempt(f.write, "é"), f.write("plain"))
    with open(path, "w", encoding="utf-16") as f:
        f.write("hi")
    print(open(path, "rb").read() in (b"\xff\xfeh\x00i\x00",), open(path, encoding="utf-16").read())
    with open(path, "x" if False else "w+") as f:
        f.write("0123456789")
        f.seek(3)
        print(f.read(2), f.tell(), f.truncate(7), f.seek(0), f.read())
    print(attempt(open, path, "x"), attempt(open, "no/such/file"), attempt(open, path, "q"), attempt(open, path, "rw"), attempt(open, path, "rb", encoding="utf-8"), attempt(open, path, ""), attempt(open, path, "rt", encoding="nope-8"), attempt(open, 5.5), attempt(open, path, "r", 0), attempt(open), attempt(open, "."), attempt(open, path, "rb", newline="\n"), attempt(open, "a\0b"))
    with open(path) as f:
        print(attempt(f.write, "x"), attempt(f.seek, 5, 1), attempt(f.seek, -1), attempt(f.read, "a"))
        try:
            with f:
                raise KeyError("inside")
        except KeyError as e:
            print(repr(e), f.closed)
    f = open(path)
    it = iter(f)
    print(it is f, next(f), attempt(next, f))
    f.close()
    f.close()
    print(attempt(f.read), attempt(lambda: next(f)))
    raw = open(path, "rb", buffering=0)
    print(type(raw).__name__, raw.read(3), raw.readall(), raw.read(), raw.fileno() > 2, raw.mode, raw.name)
    raw.close()
    print(type(open(path, "rb")).__name__ , type(open(path, "r+b")).__name__, type(open(path)).__name__)
    with open(path, "w") as big:
        for i in range(5000):
            big.write("line %d\n" % i)
    with open(path) as big:
        lines = big.readlines()
    print(len(lines), lines[4999], sum(len(x) for x in open(path)))
    os.rename(path, path + "2")
    print(os.path.exists(path), os.path.exists(path + "2"))
    os.rename(path + "2", path)
finally:
    os.remove(path)
print(os.path.exists(path), attempt(os.remove, path), attempt(os.stat, path))
import io
s = io.StringIO("init\nial")
print(s.read(2), s.readline(), s.read(), s.getvalue(), s.seek(0), s.write("X"), s.getvalue(), s.tell(), list(io.StringIO("a\nb")), s.truncate(3), s.getvalue(), s.closed, s.close(), attempt(s.read))
b = io.BytesIO(b"abc\ndef")
print(b.read(1), b.readline(), b.getvalue(), b.seek(0, 2), b.write(b"!"), b.getvalue(), b.tell(), b.getbuffer()[0], attempt(b.write, "s"), b.readinto(bytearray(2)), list(io.BytesIO(b"x\ny")))
print(io.StringIO(newline=None).write("a\r\nb"), io.TextIOWrapper(io.BytesIO(b"t\xc3\xa9xt\n"), encoding="utf-8").read(), io.BufferedReader(io.BytesIO(b"12345"), 2).read(3), io.DEFAULT_BUFFER_SIZE, issubclass(io.StringIO, io.TextIOBase), isinstance(b, io.IOBase), io.UnsupportedOperation.__mro__[1].__name__)
