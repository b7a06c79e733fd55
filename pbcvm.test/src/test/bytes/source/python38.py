"""Code that Python 3.8 and later compile."""


def positional(a, b=1, /, c=2, *, d):
    while (chunk := a(b)) and c:
        try:
            if chunk:
                continue
            with a as x, b as y:
                return x, y, f"{chunk=}"
        finally:
            print(d)
