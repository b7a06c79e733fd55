"""sys.exit with an object prints it to standard error; the code is 1."""
import sys

try:
    sys.exit()
except SystemExit as e:
    print(repr(e), e.code)
try:
    raise SystemExit(("a", 1))
except SystemExit as e:
    print(e.code)
try:
    exit_value = sys.exit(None)
except SystemExit as e:
    print(e.code)
sys.exit("the message")
