"""raise, except, else, chaining, notes, and what exception objects carry."""
import sys


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


def caught(f):
    try:
        f()
    except BaseException as e:
        return repr(e), repr(e.__cause__), repr(e.__context__), e.__suppress_context__
    return "nothing raised"


def raise_class():
    raise ValueError


def raise_instance():
    raise ValueError("a", 1)


def raise_from():
    raise KeyError("k") from ValueError("cause")


def raise_from_class():
    raise KeyError from ValueError


def raise_from_none():
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("k") from None


def raise_context():
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("k")


def raise_not_exception():
    raise 5


def raise_object_class():
    raise int


def raise_string():
    raise "text"


def raise_none():
    raise None


def raise_from_bad():
    raise ValueError from 5


def bare_raise():
    raise


class InitFails(Exception):
    def __init__(self):
        raise KeyError("in init")


class NewReturnsOther(Exception):
    def __new__(cls):
        return 5


def raise_init_fails():
    raise InitFails


def raise_new_other():
    raise NewReturnsOther


def except_bad_class():
    try:
        raise ValueError("v")
    except 5:
        pass


def except_bad_tuple():
    try:
        raise ValueError("v")
    except (KeyError, "x"):
        pass


def except_tuple():
    try:
        raise ValueError("v")
    except (KeyError, (OSError, ValueError)) if False else (KeyError, ValueError) as e:
        raise


def context_cycle():
    e = ValueError("self")
    try:
        raise e
    except ValueError:
        raise e


def reraise_other_level():
    def helper():
        raise
    try:
        raise OSError("outer")
    except OSError:
        helper()


for f in (raise_class, raise_instance, raise_from, raise_from_class, raise_from_none, raise_context, raise_not_exception, raise_object_class, raise_string, raise_none, raise_from_bad, bare_raise, raise_init_fails, raise_new_other, except_bad_class, except_bad_tuple, except_tuple, context_cycle, reraise_other_level):
    print(f.__name__, caught(f))


def order():
    log = []
    for kind in (None, ValueError, KeyError, OSError, TypeError):
        try:
            try:
                if kind:
                    raise kind("x")
            except ValueError:
                log.append("value")
            except (KeyError, IndexError) as e:
                log.append("lookup " + type(e).__name__)
            except OSError as e:
                log.append("os")
                raise RuntimeError("converted") from e
            else:
                log.append("else")
            finally:
                log.append("finally")
        except Exception as e:
            log.append("outer " + type(e).__name__)
    return log


print(order())
e = ValueError("message", 2)
print(e.args, str(e), repr(e), str(ValueError()), repr(ValueError()), str(ValueError("one")), e.__traceback__, e.__cause__, e.__context__, attempt(lambda: e.foo))
e.args = ("changed",)
e.extra = 5
print(e, e.__dict__, attempt(setattr, e, "args", 5), attempt(setattr, e, "__cause__", 5), attempt(setattr, e, "__traceback__", 5), attempt(setattr, e, "__context__", "x"))
e.add_note("note 1")
e.add_note("note 2")
print(e.__notes__, attempt(e.add_note, 5), hasattr(ValueError(), "__notes__"))
k = KeyError("key")
print(str(k), str(KeyError()), str(KeyError(1, 2)), str(KeyError("it's")), str(IndexError("x")), str(LookupError(5)))
o = OSError(2, "No such file", "name.txt")
print(type(o).__name__, o, o.errno, o.strerror, o.filename, o.args, repr(o), OSError(1, "a", "b", None, "c"), OSError("just text"), OSError(1), type(OSError(13, "x")).__name__, type(OSError(17, "x")).__name__, type(OSError(99999, "x")).__name__, OSError(5, "io").errno)
u = UnicodeDecodeError("utf-8", b"ab\xff", 2, 3, "bad")
print(u, u.encoding, u.object, u.start, u.end, u.reason, attempt(UnicodeDecodeError, 1), UnicodeEncodeError("ascii", "aé", 1, 2, "why"), UnicodeDecodeError("x", b"abcdef", 1, 4, "many"))
s = StopIteration(5)
print(s.value, StopIteration().value, s, repr(StopIteration(1, 2)), StopIteration(1, 2).value, SystemExit(3).code, SystemExit().code, SystemExit(1, 2).code)
i = ImportError("msg", name="n", path="p")
print(i, i.name, i.path, i.msg, attempt(ImportError, "x", foo=1), ModuleNotFoundError("m", name="z").name)
n = NameError("text", name="nm")
a = AttributeError("text", name="at", obj=5)
print(n.name, a.name, a.obj, n, a, NameError().name)
y = SyntaxError("bad", ("file.py", 3, 7, "the text"))
print(y, y.filename, y.lineno, y.offset, y.text, y.msg, y.args, SyntaxError("only"), SyntaxError())
for c in (ValueError, KeyError, ModuleNotFoundError, ZeroDivisionError, UnicodeDecodeError, RecursionError, FileNotFoundError, KeyboardInterrupt, StopAsyncIteration, IndentationError, BrokenPipeError, NotImplementedError, UnboundLocalError, ExceptionGroup, GeneratorExit, DeprecationWarning, IOError, EnvironmentError, BufferError, TimeoutError):
    print([k.__name__ for k in c.__mro__])


class Custom(Exception):
    def __init__(self, code, *rest):
        super().__init__(code, *rest)
        self.code = code

    def __str__(self):
        return "custom %d" % self.code


class NoSuper(Exception):
    def __init__(self, a, b):
        self.a = a


class Keyword(Exception):
    def __init__(self, *, text):
        self.text = text


c = Custom(5, "x")
print(c, repr(c), c.args, NoSuper(1, 2).args, repr(NoSuper(1, 2)), Keyword(text="t").args, attempt(Custom), isinstance(c, Exception), attempt(ValueError, x=1))
try:
    try:
        raise Custom(1)
    except Custom as first:
        raise Custom(2) from first
except Custom as second:
    print(second, second.__cause__, second.__cause__ is second.__context__)


def chain():
    try:
        try:
            raise ValueError(1)
        except ValueError:
            raise KeyError(2)
    except KeyError:
        raise IndexError(3)


try:
    chain()
except IndexError as e:
    names = []
    while e:
        names.append(type(e).__name__)
        e = e.__context__
    print(names)
print(sys.exc_info())
try:
    raise ValueError("info")
except ValueError as e:
    t = sys.exc_info()
    print(t[0] is ValueError, t[1] is e, t[2] is e.__traceback__, sys.exception() is e)
    try:
        raise KeyError
    except KeyError:
        print(sys.exc_info()[0].__name__)
    print(sys.exc_info()[0].__name__)
print(sys.exc_info(), sys.exception())


def traceback_lines():
    def inner():
        raise ValueError("tb")
    try:
        inner()
    except ValueError as e:
        tb = e.__traceback__
        out = []
        while tb:
            out.append((tb.tb_frame.f_code.co_name, tb.tb_lineno - tb.tb_frame.f_code.co_firstlineno))
            tb = tb.tb_next
        return out


print(traceback_lines())
w = ValueError("w").with_traceback(None)
print(w.__traceback__, attempt(ValueError("x").with_traceback, 5))


def loop_with_exceptions():
    total = 0
    for i in range(1000):
        try:
            if i % 3 == 0:
                raise ValueError(i)
            total += 1
        except ValueError as e:
            total += e.args[0]
    return total


print(loop_with_exceptions())


class Meta(type):
    def __instancecheck__(cls, obj):
        return True

    def __subclasscheck__(cls, sub):
        return True


class Weird(Exception, metaclass=Meta):
    pass


try:
    try:
        raise ValueError("not weird")
    except Weird:
        print("caught by subclass check")
except ValueError:
    print("real classes only")
try:
    raise ValueError("expr")
except (lambda: ValueError)() as e:
    print("computed class", e)
print(attempt(lambda: (_ for _ in ()).throw(ValueError("thrown in lambda"))))
def nested(n):
    try:
        if n == 0:
            raise ValueError("deepest")
        nested(n - 1)
    except ValueError as e:
        if n < 3:
            raise
        return "caught at %d: %s" % (n, e)
print(nested(3))
print(AssertionError("a") == AssertionError("a"), BaseException.__subclasses__()[:0], hash(ValueError) == hash(ValueError), issubclass(KeyError, LookupError), ArithmeticError.__name__, repr(ValueError))
