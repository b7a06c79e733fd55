"""with: order of entering and leaving, suppression, exceptions in each phase."""


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


class M:
    def __init__(self, name, suppress=False, fail=None, result=None):
        self.name, self.suppress, self.fail, self.result = name, suppress, fail, result

    def __enter__(self):
        print("enter", self.name)
        if self.fail == "enter":
            raise ValueError("enter " + self.name)
        return self.result or self

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, value, tb is not None)
        if self.fail == "exit":
            raise KeyError("exit " + self.name)
        return self.suppress


with M("a") as a:
    print("body", a.name)
with M("a"), M("b") as b, M("c"):
    print("body", b.name)
with (M("p") as p, M("q"),):
    print("parenthesized", p.name)
with M("s", suppress=True):
    raise ValueError("suppressed")
print("after suppression")
with M("outer", suppress=True):
    with M("inner"):
        raise IndexError("through")
with M("t", result=(1, [2, 3])) as (x, [y, z]):
    print(x, y, z)
holder = {}
with M("u", result=5) as holder["key"]:
    pass
print(holder)


def returning():
    with M("r"):
        return "returned"


def breaking():
    for i in range(3):
        with M("loop%d" % i):
            if i == 0:
                continue
            if i == 1:
                break
    return i


def enter_fails():
    with M("first"), M("second", fail="enter"), M("third"):
        print("never")


def exit_fails():
    with M("x", fail="exit"):
        pass


def exit_fails_after_exception():
    try:
        with M("x", fail="exit"):
            raise ValueError("body")
    except KeyError as e:
        return repr(e), repr(e.__context__)


def outer_suppresses_inner_exit_failure():
    with M("out", suppress=True):
        with M("in", fail="exit"):
            raise ValueError("body")
    return "ok"


def target_fails():
    with M("tf", result=(1, 2, 3)) as (a, b):
        print("never")


print(returning(), breaking(), attempt(enter_fails), attempt(exit_fails), exit_fails_after_exception(), outer_suppresses_inner_exit_failure(), attempt(target_fails))


class NoEnter:
    def __exit__(self, *a):
        pass


class NoExit:
    def __enter__(self):
        pass


class Nothing:
    pass


def use(m):
    with m:
        return "used"


def use_instance_methods():
    m = Nothing()
    m.__enter__ = lambda: 1
    m.__exit__ = lambda *a: None
    with m:
        pass


print(attempt(use, NoEnter()), attempt(use, NoExit()), attempt(use, Nothing()), attempt(use, 5), attempt(use_instance_methods))


class Truthy:
    def __bool__(self):
        print("asked for truth")
        return True


class ExitTruthy:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        return Truthy()


class BadTruth:
    def __bool__(self):
        raise TypeError("no truth")


class ExitBadTruth(ExitTruthy):
    def __exit__(self, *args):
        return BadTruth()


with ExitTruthy():
    1 / 0


def bad_truth():
    with ExitBadTruth():
        1 / 0


print(attempt(bad_truth))
with ExitBadTruth():
    print("truth is not asked without an exception")


def generator():
    with M("gen"):
        yield 1
        yield 2


g = generator()
print(next(g))
g.close()
print(list(generator()))


class Swap:
    """Replaces an exception by another one."""

    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        if kind is ZeroDivisionError:
            raise RuntimeError("replaced") from value


def swapped():
    with Swap():
        1 / 0


try:
    swapped()
except RuntimeError as e:
    print(e, repr(e.__cause__), e.__suppress_context__)


def nested_returns():
    with M("1", suppress=True):
        with M("2"):
            try:
                return "value"
            finally:
                raise ValueError("replaces return")
    return "after suppress"


print(nested_returns())


def many():
    result = []

    class Quiet:
        def __init__(self, i):
            self.i = i

        def __enter__(self):
            result.append(self.i)
            return self.i

        def __exit__(self, *a):
            result.append(-self.i)
    with Quiet(1) as a, Quiet(2) as b, Quiet(3) as c, Quiet(4) as d, Quiet(5) as e, Quiet(6) as f, Quiet(7) as g, Quiet(8) as h:
        result.append(a + b + c + d + e + f + g + h)
    return result


print(many())


def exc_info_inside():
    import sys
    with M("i", suppress=True):
        try:
            raise ValueError("first")
        except ValueError:
            print(sys.exc_info()[0].__name__)
            with M("j", suppress=True):
                raise KeyError("second")
            print(sys.exc_info()[0].__name__)
    print(sys.exc_info())


exc_info_inside()
