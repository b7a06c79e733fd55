"""sys.exit with a number: finally blocks run, the code is the number."""
import sys

try:
    print("body")
    sys.exit(3)
except Exception:
    print("SystemExit is no Exception")
finally:
    print("finally")
