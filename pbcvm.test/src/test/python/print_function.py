"""print: sep, end, file, flush, and its errors."""
import sys


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print()
print(1, 2, 3)
print(1, 2, 3, sep="-", end="!\n")
print("a", "b", sep="")
print("a", "b", sep=None, end=None)
print(*range(5), sep=", ")
print("x", end="")
print("y", end="\n\n")
print("to stderr", file=sys.stderr)
print("flushed", flush=True)
print(None, True, 1.0, 1e100, [1, "a"], {"k": (1,)}, "é日\U0001f600", b"bytes")


class Writer:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        self.parts.append("FLUSH")


w = Writer()
print("a", 1, file=w)
print("b", file=w, sep="x", end="", flush=True)
print(file=w)
print(w.parts)
print(attempt(print, "a", sep=1), attempt(print, "a", end=1), attempt(print, "a", file=5), attempt(print, "a", foo=1), attempt(print, "a", 1, sep=b""))


class StrFails:
    def __str__(self):
        raise ValueError("str failed")


print(attempt(print, "before ", StrFails()))


class NoWrite:
    pass


print(attempt(print, 1, file=NoWrite()), attempt(print, 1, file=None))
old = sys.stdout
sys.stdout = w
print("captured")
sys.stdout = old
print(w.parts[-2:])
sys.stdout = None
print("lost")
sys.stdout = old
print(sys.stdout.write("written\n"), sys.stdout.writelines(["a", "b\n"]), sys.stdout.encoding, sys.stdout.name, sys.stdout.mode, sys.stdout.fileno(), sys.stdout.isatty(), sys.stdout.closed, sys.stdout.errors, sys.stdout.writable(), sys.stdout.readable(), attempt(sys.stdout.read), attempt(sys.stdout.write, 5), attempt(sys.stdout.write, b"x"), sys.stdout.line_buffering)
sys.stdout.flush()
sys.stdout.buffer.write(b"raw bytes\n")
sys.stdout.buffer.flush()
print(sys.__stdout__ is sys.stdout, sys.stderr.encoding, sys.stderr.errors)
print("lone surrogate:", attempt(lambda: sys.stdout.write("\ud800")))
print("a\tb\\n\x07"[:-1], "multi\nline", sep="|")
sys.stderr.write("direct\n")
print("last", end="")
