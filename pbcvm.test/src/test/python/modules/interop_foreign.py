"""What Python code does with values of other languages; needs the module polyglot, so CPython only compiles it."""
import polyglot


def use_array(a):
    result = [len(a), a[0], a[-1], a[0:2], list(a), 2 in a, 99 in a, bool(a)]
    a[0] = "changed"
    result.append(a[0])
    try:
        a[100]
    except IndexError as e:
        result.append(str(e))
    return repr(result)


def use_hash(h):
    h["new"] = 5
    result = [len(h), h["a"], sorted(h), "a" in h, "z" in h]
    del h["new"]
    result += [len(h), h.get("a"), h.get("b"), h.get("b", 3), h.keys(), h.values(), h.items(), dict(h)]
    try:
        h["missing"]
    except KeyError as e:
        result.append(repr(e))
    return repr(result)


def use_object(o):
    o.added = o.number + 1
    result = [o.number, o.added, o["number"], "number" in o, hasattr(o, "nope"), o.method(2), "added" in dir(o)]
    del o.added
    result.append(hasattr(o, "added"))
    try:
        o.nope
    except AttributeError as e:
        result.append(str(e))
    return repr(result)


def call(f, *args):
    return f(*args)


def make(cls, *args):
    return polyglot.instantiate(cls, *args)


def add(a, b):
    return a + b


def item(x, key):
    return x[key]


def put(x, key, value):
    x[key] = value


def type_name(x):
    return type(x).__name__


def is_none(x):
    return x is None


def call_method(x, name, *args):
    return getattr(x, name)(*args)


def catch(f):
    log = []
    try:
        try:
            f()
        finally:
            log.append("finally")
    except polyglot.ForeignError as e:
        log.append(str(e))
        log.append(type(e.value).__name__)
    return repr(log)


def not_supported(x):
    log = []
    for action in (lambda: len(x), lambda: iter(x), lambda: x[0], lambda: x(), lambda: x + 1, lambda: x < x,
                   lambda: x(key=1)):
        try:
            action()
        except TypeError as e:
            log.append(str(e))
    return "\n".join(log)


def facts(x):
    return repr([x == x, x != x, hash(x) == hash(x), x == 1, bool(x), isinstance(x, object)])


def evaluate(language, text):
    return polyglot.eval(language=language, string=text)


def evaluate_file(path):
    return polyglot.eval(path=path)


def evaluate_wrongly():
    log = []
    for arguments in ({}, {"string": "1"}, {"string": "1", "language": "none"}, {"path": "/does/not/exist.js"}):
        try:
            polyglot.eval(**arguments)
        except (ValueError, OSError) as e:
            log.append(type(e).__name__ + ": " + str(e))
    try:
        polyglot.import_value("nothing")
    except NameError as e:
        log.append(str(e))
    return "\n".join(log)


def share():
    polyglot.export_value("answer", 42)
    return polyglot.import_value("answer")


@polyglot.export_value
def exported(x):
    return x * 2
