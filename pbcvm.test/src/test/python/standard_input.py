"""input() and sys.stdin."""
import sys

print(repr(input()))
print(repr(input("prompt> ")))
print(repr(sys.stdin.readline()), repr(sys.stdin.read(3)), repr(sys.stdin.readline()))
for line in sys.stdin:
    print(repr(line))
    if line == "stop\n":
        break
print(sys.stdin.readlines())
print(repr(sys.stdin.read()), repr(sys.stdin.readline()))
try:
    input("at end ")
except EOFError as e:
    print(type(e).__name__, e)
print(sys.stdin.name, sys.stdin.mode, sys.stdin.encoding, sys.stdin.readable(), sys.stdin.writable(), sys.stdin.isatty(), sys.stdin.fileno(), sys.stdin.closed)
try:
    input(1, 2)
except TypeError as e:
    print(e)
