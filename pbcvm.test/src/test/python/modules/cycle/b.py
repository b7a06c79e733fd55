print("b starts")
from . import a
y = 2
try:
    from .a import x
except ImportError as e:
    print(str(e).split(" (")[0])
print("b ends", hasattr(a, "x"))
