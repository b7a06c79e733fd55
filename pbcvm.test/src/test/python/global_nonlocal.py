"""global and nonlocal declarations, and name lookup in modules, classes and builtins."""


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


x = 1


def set_global():
    global x, created
    x += 1
    created = "by function"
    return x


print(set_global(), x, created)


def nested_global():
    x = "local"

    def inner():
        global x
        x = "set in inner"
        return x
    return inner(), x


print(nested_global(), x)


def nonlocal_levels():
    a = 1

    def one():
        nonlocal a
        a += 10

        def two():
            nonlocal a
            a += 100
            return a
        return two()
    return one(), a


print(nonlocal_levels())


class C:
    global y
    y = "global from class"
    x = "class x"
    z = x + "!"

    def get(self):
        return x

    class Inner:
        w = x


print(y, C.z, C().get(), C.Inner.w, hasattr(C, "y"))


def class_nonlocal():
    v = 1

    class K:
        nonlocal v
        v = 2
        u = v
    return v, K.u, hasattr(K, "v")


print(class_nonlocal())


def delete_global():
    global doomed
    doomed = 1
    del doomed
    return doomed


def delete_missing_global():
    global never_there
    del never_there


def unbound():
    print(later)
    later = 1


def unbound_after_del():
    a = 1
    del a
    return a


def unbound_in_branch(flag):
    if flag:
        v = 1
    return v


def unbound_loop():
    for i in []:
        pass
    return i


for f in (delete_global, delete_missing_global, unbound, unbound_after_del, lambda: unbound_in_branch(False), unbound_loop, lambda: nowhere, lambda: nowhere()):
    print(attempt(f))
print(unbound_in_branch(True))
len_original = len


def shadow_builtin():
    global len
    len = lambda x: "shadowed"
    try:
        return len([1])
    finally:
        del len


print(shadow_builtin(), len([1, 2]))
import builtins
builtins.injected = "from builtins"
print(injected)
del builtins.injected
print(attempt(lambda: injected))
g = globals()
g["via_globals"] = 5
print(via_globals)
del g["via_globals"]
print(attempt(lambda: via_globals))


def hot_global():
    total = 0
    for i in range(2000):
        total += counter_step
        if i == 1000:
            globals()["counter_step"] = 2
    return total


counter_step = 1
print(hot_global())


def redefine():
    return "first"


def calls():
    return redefine()


results = [calls()]


def redefine():
    return "second"


results.append(calls())
redefine = lambda: "third"
results.append(calls())
print(results)
print([n for n in ("__name__", "__doc__", "__builtins__", "__file__", "__package__", "__spec__", "__loader__", "__annotations__") if n in globals()])
for i in range(3):
    pass
print(i)
[loop_variable := q for q in range(3)]
print(loop_variable, attempt(lambda: q))


def locals_snapshot(a, b=2, *c, **d):
    e = 5
    before = dict(locals())
    f = 6
    return before, sorted(locals())


print(locals_snapshot(1, 2, 3, k=4))


def locals_with_cells():
    a = 1

    def inner():
        return a, locals()
    return inner(), sorted(locals())


print(locals_with_cells()[0], locals_with_cells()[1])


class LocalsInClass:
    a = 1
    names = [n for n in locals() if not n.startswith("__")]
    here = sorted(n for n in dir() if not n.startswith("__"))


print(LocalsInClass.names.__class__.__name__, LocalsInClass.here)
