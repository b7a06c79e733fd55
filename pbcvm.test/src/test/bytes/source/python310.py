"""Code that Python 3.10 and later compile."""


def match_all(subject):
    match subject:
        case 1 | 2 | None:
            return "literal"
        case [a, b, *rest] if a:
            return a, b, rest
        case {"key": value, "other": [x], **remaining}:
            return value, x, remaining
        case str(text) | bytes(text):
            return text
        case complex(real=0, imag=imag):
            return imag
        case (1, (2, _)) as whole:
            return whole
        case _:
            return ...


def managers(a, b):
    with (a as x, b as y):
        return x, y
