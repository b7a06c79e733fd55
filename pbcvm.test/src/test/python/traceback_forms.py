"""Tracebacks through classes, comprehensions, generators, lambdas, decorators, nested functions."""
import sys


def report(f):
    """Prints what the interpreter would print for an uncaught exception."""
    try:
        f()
    except BaseException as e:
        sys.excepthook(type(e), e, e.__traceback__)
        print("-" * 20, file=sys.stderr)


def in_class_body():
    class C:
        x = 1 / 0


def in_comprehension():
    return [1 / x for x in (1, 0)]


def in_generator():
    def g():
        yield 1
        raise ValueError("in generator")
    return list(g())


def in_lambda():
    return (lambda a, b: a[b])({}, "key")


def decorate(f):
    def wrapper(*args):
        return f(*args)
    return wrapper


@decorate
def in_decorated():
    raise KeyError("decorated")


def in_method():
    class Deep:
        class Er:
            def method(self):
                return self.missing
    Deep.Er().method()


def multi_line_call():
    return max(
        1,
        len(5),
        3,
    )


def binary_right():
    a, b = 1, "x"
    return (a + 1) * (a - b) + 2


def subscript():
    data = {"k": [1, 2]}
    return data["k"][5]["x"]


def attribute_chain():
    class A:
        pass
    a = A()
    a.b = A()
    return a.b.c.d


def call_arguments():
    def f(x):
        return x
    return f(1) + f(1, 2)


def name_error():
    return undefined_thing + 1


def misspelled():
    counter = 1
    return conter


def misspelled_attribute():
    return [].apend(1)


def assertion():
    assert 1 == 2, "numbers differ"


def assertion_plain():
    x = []
    assert x


def long_line():
    return "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" + 1 + "bbbbbbbbbbbbbbbbbb"


def unicode_line():
    é = "日本語"
    return é + (é + 5)


def with_tabs():
	if True:
		return 1 + None


def no_message():
    raise ValueError


def empty_message():
    raise ValueError("")


def multi_line_message():
    raise ValueError("line one\nline two")


def custom():
    class Custom(Exception):
        pass
    raise Custom("local class")


def bad_str():
    class Bad(Exception):
        def __str__(self):
            raise KeyError("no str")
    raise Bad()


def key_error():
    {}["it's"]


def raise_statement():
    raise (
        TypeError(
            "spread")
    )


def unpack():
    a, b = 1, 2
    (a, b), c = (1, 2, 3), 4


def for_loop():
    for x in 5:
        pass


def with_stmt():
    with 5 as x:
        pass


def delete():
    x = {}
    del x["a"]["b"]


def store():
    x = 5
    x.y.z = 1


def augmented():
    x = [1]
    x[0] += "s"


def compare():
    return 1 < "a" < 2


def star_call():
    return print(*5)


def import_missing():
    import missing_module_name


def await_like():
    def g():
        yield from 5
    list(g())


def fstring():
    x = "s"
    return f"{x:d} and {x}"


def chained_same_line():
    x = [1]; y = x[1]; z = 2


def nested_finally():
    try:
        try:
            1 / 0
        finally:
            {}["k"]
    finally:
        pass


def syntax_error_object():
    raise SyntaxError("made by hand", ("file.py", 3, 5, "the text here\n"))


def system_exit_in_hook():
    raise KeyboardInterrupt


for f in list(globals().values()):
    if callable(f) and getattr(f, "__code__", None) and f.__code__.co_argcount == 0:
        report(f)
report(in_decorated)
e = ValueError("no traceback")
sys.excepthook(ValueError, e, None)
e.__cause__ = KeyError("cause without traceback")
sys.excepthook(ValueError, e, None)
