"""Code that Python 3.12 and later compile."""

type Alias[T] = list[T]


class Box[T: (int, str)]:
    def get[*Ts, **P](self, default: T = None, *, other=1) -> T:
        return [self.x(y) for y in default if (lambda: y)]


def inlined(items):
    x = 1
    return [x for x in items], {x: y for x, y in items}, f"{x!r:{items}}{'nested' + f'{x}'}"
