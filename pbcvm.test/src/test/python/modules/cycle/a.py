print("a starts")
from . import b
x = 1
print("a ends", b.y)
