"""Code that every version from 2.7 on compiles, with one of every kind of constant and control flow."""
import os.path as path
from sys import version_info, maxsize as biggest

NUMBERS = (0, -1, 2 ** 31, 2 ** 63, -(2 ** 63) - 1, 10 ** 40, 1.5, -0.0, 1e300, 1e-7, 2j, -1.5 - 0.0j)
TEXTS = ("", "plain", "quo'te", 'dou"ble', "both'\"", "line\nbreak\t", u"caf\xe9", u"\u20ac", u"\U0001F40D", b"by\x00te")
LONG_NAMES = "x" * 300


def parameters(first, second=2, *rest, **named):
    """Has a docstring."""
    total = first + second
    for item in rest:
        total += item
    return total, sorted(named.items())


def flow(limit):
    result = []
    for number in range(limit):
        if number % 2 == 0 and number not in (4, 6):
            continue
        elif number > 20 or number == 13:
            break
        while number:
            number //= 3
            if number == 1:
                result.append(number)
                break
        else:
            result.append(-1)
    else:
        result.append("done")
    return [value for value in result if value] or {key: 1 for key in result}


def guarded(action):
    try:
        try:
            return action()
        except (ValueError, KeyError) as error:
            if error.args:
                raise RuntimeError(str(error))
            return None
        else:
            return "else"
        finally:
            path.join("a", "b")
    except RuntimeError:
        raise
    finally:
        for _ in range(2):
            try:
                continue
            except Exception:
                break


def managed(manager):
    with manager as one, manager:
        if one:
            return [one]
        with manager as (two, three):
            two = three = one
    return two is not three


def outer(start):
    count = [start]
    def inner(step=1):
        count[0] += step
        return lambda: count[0] + start
    return inner


class Base(object):
    attribute = 1

    def method(self, *args, **kwargs):
        self.attribute = args
        del self.attribute
        return super(Base, self).__init__()

    @property
    def value(self):
        return self._value if hasattr(self, "_value") else None

    @staticmethod
    def chain(a, b, c):
        return a < b <= c != 4


def generate(count):
    while count:
        received = yield count
        if received is not None:
            count = received
        count -= 1


def slices(items):
    items[1:2] = items[:]
    items[0] = items[1:][::2]
    del items[1:]
    first, second = second, first = items[0], items[-1]
    return items[1:2, ...], not first, -second, ~first, first if second else items


def operators(a, b):
    a += b; a -= b; a *= b; a /= b; a //= b; a %= b; a **= b
    a <<= b; a >>= b; a &= b; a ^= b; a |= b
    return (a + b, a - b, a * b, a / b, a // b, a % b, a ** b, a << b, a >> b, a & b, a ^ b, a | b,
            a < b, a <= b, a == b, a != b, a > b, a >= b, a in b, a not in b, a is b, a is not b)


def calls(f, args, kwargs):
    f(1, *args)
    f(x=1, **kwargs)
    f(1, 2, y=3, *args, **kwargs)
    assert f, "message"
    global NUMBERS
    NUMBERS = {1, 2, 3}, {1: 2, "a": f}, [f for f in args for g in kwargs], (g for g in args)
    return "%s %r" % (f.name.other(args), {}) if version_info > (99,) and eval("1") else None


if __name__ == "__main__":
    print(flow(10))
