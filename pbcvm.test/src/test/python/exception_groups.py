"""except*, ExceptionGroup, split, subgroup, derive."""


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


def run(f):
    try:
        return f()
    except BaseException as e:
        return show(e)


def show(e):
    if isinstance(e, BaseExceptionGroup):
        return (type(e).__name__, e.message, [show(x) for x in e.exceptions])
    return repr(e)


def split_handlers(*errors):
    log = []
    try:
        raise ExceptionGroup("group", list(errors))
    except* ValueError as g:
        log.append(("value", show(g)))
    except* (KeyError, IndexError) as g:
        log.append(("lookup", show(g)))
    else:
        log.append("else")
    finally:
        log.append("finally")
    return log


print(run(lambda: split_handlers(ValueError(1))))
print(run(lambda: split_handlers(ValueError(1), KeyError(2), IndexError(3))))
print(run(lambda: split_handlers(ValueError(1), TypeError(2))))
print(run(lambda: split_handlers(ExceptionGroup("in", [ValueError(1), OSError(2)]), KeyError(3))))


def naked():
    try:
        raise ValueError("naked")
    except* ValueError as g:
        result = show(g), type(g).__name__
    return result


def naked_unmatched():
    try:
        raise ValueError("naked")
    except* KeyError:
        result = "never"
    return result


def no_exception():
    try:
        x = 1
    except* ValueError:
        x = 2
    else:
        x = 3
    return x


def reraise():
    try:
        raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
    except* ValueError:
        raise


def raise_in_handler():
    try:
        raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
    except* ValueError:
        raise TypeError("new")


def raise_in_two_handlers():
    try:
        raise ExceptionGroup("g", [ValueError(1), KeyError(2), OSError(3)])
    except* ValueError as e:
        raise TypeError("from value") from e
    except* KeyError:
        raise IndexError("from key")


def group_in_star():
    try:
        raise ValueError("v")
    except* ExceptionGroup:
        pass


def bad_star():
    try:
        raise ValueError("v")
    except* 5:
        pass


def nested_star():
    try:
        try:
            raise ExceptionGroup("g", [ValueError(1), KeyError(2), TypeError(3)])
        except* ValueError:
            pass
    except* KeyError:
        pass


def name_deleted():
    e = 1
    try:
        raise ValueError
    except* ValueError as e:
        pass
    return e


def star_in_loop():
    out = []
    for kind in (ValueError, KeyError):
        try:
            raise kind("x")
        except* ValueError:
            out.append("v")
        except* KeyError:
            out.append("k")
    return out


for f in (naked, naked_unmatched, no_exception, reraise, raise_in_handler, raise_in_two_handlers, group_in_star, bad_star, nested_star, name_deleted, star_in_loop):
    print(f.__name__, run(f))
g = ExceptionGroup("top", [ValueError(1), ExceptionGroup("mid", [KeyError(2), ValueError(3)]), OSError(4)])
print(str(g), repr(g), g.message, len(g.exceptions), g.args)
m, r = g.split(ValueError)
print(show(m), show(r))
print([show(x) if x else None for x in g.split((KeyError, OSError))], [x and show(x) for x in g.split(TypeError)], [x and show(x) for x in g.split(Exception)])
print(show(g.subgroup(ValueError)), g.subgroup(TypeError), show(g.subgroup(lambda e: isinstance(e, KeyError))), g.subgroup(ExceptionGroup) is g, show(g.derive([ValueError(9)])))
print(attempt(ExceptionGroup, "m"), attempt(ExceptionGroup, "m", []), attempt(ExceptionGroup, "m", 5), attempt(ExceptionGroup, "m", [5]), attempt(ExceptionGroup, 5, [ValueError()]), attempt(ExceptionGroup, "m", [KeyboardInterrupt()]), attempt(ExceptionGroup, "m", ["x"]), attempt(ExceptionGroup), attempt(g.split, 5), attempt(g.split), attempt(g.subgroup, [ValueError]))
print(type(BaseExceptionGroup("b", [ValueError()])).__name__, type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__, isinstance(g, Exception), ExceptionGroup("one", [ValueError()]), ExceptionGroup("t", (ValueError(),)).exceptions)


class MyGroup(ExceptionGroup):
    def derive(self, excs):
        return MyGroup("derived " + self.message, excs)


mine = MyGroup("mine", [ValueError(1), KeyError(2)])
mine.add_note("a note")
a, b = mine.split(ValueError)
print(show(a), show(b), a.__notes__, type(a).__name__)
try:
    try:
        raise mine
    except* KeyError as e:
        print(type(e).__name__)
except MyGroup as rest:
    print("rest", show(rest))


def return_inside():
    for _ in range(1):
        try:
            raise ValueError("r")
        except* ValueError:
            result = "set"
    return result


print(return_inside())
try:
    try:
        raise ExceptionGroup("ctx", [ValueError(1)])
    except* ValueError:
        raise KeyError("x")
except Exception as e:
    print(show(e), repr(e.__context__))
