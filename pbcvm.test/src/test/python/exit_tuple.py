"""SystemExit with a chain is silent; a tuple is printed as such."""
import sys

try:
    1 / 0
except ZeroDivisionError:
    raise SystemExit(("code", 2))
