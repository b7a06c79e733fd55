"""Exit codes are taken modulo 256; bool counts as int."""
import sys


class Exit(SystemExit):
    pass


try:
    sys.exit(True)
except SystemExit as e:
    print(e.code)
raise Exit(-2)
