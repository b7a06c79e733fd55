"""sys.argv."""
import sys

print(len(sys.argv), sys.argv[1:], sys.argv[0].endswith("argv.pyc"), type(sys.argv).__name__)
for i, a in enumerate(sys.argv[1:]):
    print(i, repr(a), len(a))
sys.argv.append("more")
print(sys.argv[-1], sys.orig_argv[-1] if hasattr(sys, "orig_argv") else None)
