"""del of names, attributes, items, slices, tuples of targets, and their errors."""


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


class Box:
    def __init__(self):
        self.a = 1
        self.items = {}

    def __delitem__(self, key):
        print("delitem", key)

    def __delattr__(self, name):
        print("delattr", name)
        super().__delattr__(name)


b = Box()
del b["k"], b[1:2], b[...], b[1, 2]
del b.a
print(attempt(lambda: b.a), attempt(delattr, b, "a"))
l = list(range(12))
del l[0], l[-1]
del l[1:3], l[::4]
print(l)
del l[:]
print(l)
d = {"a": 1, "b": 2, "c": 3}
del d["a"], (d["b"]), [d["c"]]
print(d)
x, y, z = 1, 2, 3
del x, (y, z)
for name in ("x", "y", "z"):
    print(name in globals())
del ()


def local_names():
    a = b = c = 1
    del a, [b, (c,)]
    return sorted(locals())


print(local_names())


def errors():
    yield lambda: (lambda: [].__delitem__(0))()

    def missing_key():
        d = {}
        del d["x"]

    def missing_index():
        l = []
        del l[0]

    def bad_index():
        l = []
        del l["a"]

    def no_delitem():
        t = (1,)
        del t[0]

    def no_delattr():
        o = 5
        del o.real

    def missing_attr():
        o = Box
        del o.nothing

    def str_item():
        s = "a"
        del s[0]

    def int_item():
        i = 5
        del i[0]

    def none_attr():
        n = None
        del n.x

    def set_item():
        s = {1}
        del s[1]

    def partial():
        l = [1, 2, 3]
        try:
            del l[0], l[9], l[1]
        except IndexError:
            return l

    def unbound():
        del nothing
        nothing = 1

    def twice():
        a = 1
        del a
        del a

    def range_item():
        del range(3)[0]

    def func_code():
        del twice.__code__

    def func_name():
        del twice.__name__

    def bytes_item():
        del b"ab"[0]

    def bytearray_ok():
        a = bytearray(b"abc")
        del a[1]
        return a

    def extended_slice():
        l = list(range(10))
        del l[8:1:-3]
        return l

    def empty_slice():
        l = [1, 2]
        del l[5:], l[1:1]
        return l

    def class_attr():
        class C:
            v = 1
        c = C()
        c.v = 2
        del c.v
        first = c.v
        try:
            del c.v
        except AttributeError as e:
            return first, str(e)

    def property_no_deleter():
        class C:
            @property
            def p(self):
                return 1
        del C().p

    def dict_subclass():
        class D(dict):
            def __delitem__(self, k):
                super().__delitem__(k.lower())
        d = D(a=1)
        del d["A"]
        return d

    def builtin_type():
        del int.real

    def module_attr():
        import math
        del math.nothing_there
    yield from (missing_key, missing_index, bad_index, no_delitem, no_delattr, missing_attr, str_item, int_item, none_attr, set_item, partial, unbound, twice, range_item, func_code, func_name, bytes_item, bytearray_ok, extended_slice, empty_slice, class_attr, property_no_deleter, dict_subclass, builtin_type, module_attr)


for f in errors():
    print(f.__name__, attempt(f))


def in_loop():
    out = []
    for i in range(3):
        v = i
        del v
        try:
            v
        except UnboundLocalError:
            out.append(i)
    return out


def loop_variable():
    for i in range(2):
        del i
    try:
        return i
    except UnboundLocalError as e:
        return str(e)


print(in_loop(), loop_variable())
