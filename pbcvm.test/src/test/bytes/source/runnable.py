"""A program to be damaged and run: many features, little work, no input or output but print."""


def flow(limit):
    result = []
    for number in range(limit):
        if number % 3 == 0:
            continue
        while number:
            number //= 2
            if number == 1:
                break
        else:
            result.append(-1)
        result.append(number)
    return result


def guarded(action):
    try:
        try:
            return action()
        except (ValueError, KeyError) as error:
            raise RuntimeError("wrapped") from error
        finally:
            action = None
    except RuntimeError as error:
        return error.args
    except Exception:
        raise


class Manager:
    def __init__(self, swallows):
        self.swallows = swallows

    def __enter__(self):
        return self

    def __exit__(self, *details):
        return self.swallows


def managed():
    with Manager(True) as one, Manager(False):
        if one.swallows:
            raise ValueError(one)
    return "swallowed"


def generate(count):
    while count:
        received = yield count
        count = received if received is not None else count - 1


def delegate(items):
    total = yield from generate(len(items))
    try:
        yield total
    finally:
        items.clear()


def counter(start):
    count = start

    def step(by=1, *rest, key=None, **named):
        nonlocal count
        count += by + len(rest) + len(named)
        return count, key
    return step


class Base:
    kind = "base"

    def method(self, value):
        return self.kind, value

    @property
    def twice(self):
        return self.kind * 2


class Derived(Base):
    kind = "derived"

    def method(self, value):
        return super().method(value) + (__class__.__name__,)


def match_all(subject):
    match subject:
        case 1 | None:
            return "literal"
        case [first, *rest]:
            return first, rest
        case {"key": value, **others}:
            return value, others
        case str(text):
            return text.upper()
        case Base(kind=kind):
            return kind


def groups():
    try:
        raise ExceptionGroup("group", [ValueError(1), TypeError(2)])
    except* ValueError as errors:
        result = len(errors.exceptions)
    except* TypeError:
        result = 0
    return result


def collect(*args, **kwargs):
    first, *middle, last = [*args, 1, 2]
    return [x * 2 for x in middle if x], {x: y for x, y in kwargs.items()}, {first, last}, (*args, last)


async def waiting(value):
    return [value, await other(value)]


async def other(value):
    return f"{value!r:>5}|{value}"


def run_coroutine(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value


print(flow(7), guarded(lambda: 1), guarded(lambda: {}["x"]), managed())
print(list(generate(3)), list(delegate([1, 2])))
step = counter(1)
print(step(), step(2, 3, key="k", extra=1), step(*[1], **{"key": 2}))
print(Derived().method(3), Base().twice, [match_all(s) for s in (1, [1, 2], {"key": 1, "b": 2}, "t", Derived())])
print(groups(), collect(3, 4, a=1), run_coroutine(waiting(5)))
print(1 < 2 <= 3, not 1, -5 // 2, 7 & 3 | 4 ^ 1, "a" in "abc", [1, 2, 3][1:][::-1], 2.5 * 2, 1 if step else 2)
