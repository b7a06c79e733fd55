"""Code that Python 3.6 and later compile."""
import asyncio


class Meta(type, metaclass=type):
    annotated: int = 1
    other: "str"

    def method(self, a, *, key=None, **rest) -> int:
        nonlocal_value = 1

        def inner():
            nonlocal nonlocal_value
            nonlocal_value += 1
            return __class__
        return super().method(a, key=key), inner


def unpack(first, *rest):
    a, *b, c = rest
    [*d, e] = first
    print(*a, *b, sep="", **c, **d)
    return [*a, *b], (*a, 1), {*a, 2}, {**c, "x": 1, **d}, f"{a!r:>{e}} {b} {{}} {c!s}{d:x}", a @ b


async def asynchronous(source):
    async with source as entered:
        async for item in source:
            if item:
                continue
            await item
            yield item
        else:
            await asyncio.sleep(0)
    [x async for x in source if await x]
    try:
        return
    finally:
        await entered


def delegating():
    result = yield from delegating()
    try:
        yield result
    except GeneratorExit as error:
        raise KeyError from error
    except (TypeError, ValueError) as error:
        return error
    finally:
        del result


def class_cell(x):
    class Inner:
        y = x
        x = y
    return Inner, lambda *a, b=1, **c: (a, b, c, ...)
