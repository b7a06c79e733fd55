"""Closures, cells, nonlocal and global names."""


def counter(start):
    count = start

    def up(step=1):
        nonlocal count
        count += step
        return count

    def get():
        return count
    return up, get


up, get = counter(10)
print(up(), up(5), get())
other_up, other_get = counter(0)
print(other_up(), get(), other_get())
print(up.__closure__[0].cell_contents, up.__code__.co_freevars, counter.__code__.co_cellvars)


def late_binding():
    return [lambda: i for i in range(3)], [lambda i=i: i for i in range(3)]


late, early = late_binding()
print([f() for f in late], [f() for f in early])


def loop_closures():
    functions = []
    for i in range(3):
        def f():
            return i
        functions.append(f)
    i = 99
    return [f() for f in functions]


print(loop_closures())


def three_levels(a):
    def second(b):
        def third(c):
            nonlocal a, b
            a += 1
            b += a
            return a, b, c
        return third
    return second


third = three_levels(1)(10)
print(third(100), third(200))


def unset_cell():
    def inner():
        return late_value
    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)
    late_value = 1
    print(inner())
    del late_value
    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)
    try:
        late_value
    except UnboundLocalError as e:
        print(type(e).__name__, e)


unset_cell()


def delete_free():
    x = 1

    def inner():
        nonlocal x
        del x
    inner()
    try:
        print(x)
    except UnboundLocalError as e:
        print(e)
    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)


delete_free()


def argument_cell(a, *args, b=2, **kwargs):
    def show():
        return a, args, b, sorted(kwargs.items())
    a += 1
    args += (9,)
    return show()


print(argument_cell(1, 2, 3, b=4, z=5, y=6))

x = "global"


def scopes():
    x = "enclosing"

    def use_global():
        global x
        x += "!"
        return x

    class C:
        y = x
        x = "class"

        def method(self):
            return x
    return use_global(), C.y, C.x, C().method()


print(scopes(), x)


def class_closure(value):
    class C:
        captured = value
        own = value * 2

        def get(self):
            return value
    return C.captured, C.own, C().get()


print(class_closure(7))


def generator_closure():
    total = 0

    def add(n):
        nonlocal total
        total += n

    def values():
        for i in range(4):
            add(i)
            yield total
    return list(values()), total


print(generator_closure())


def exception_cell():
    try:
        raise ValueError("v")
    except ValueError as e:
        f = lambda: e
        print(repr(f()))
    try:
        f()
    except NameError as error:
        print(type(error).__name__, error)


exception_cell()


def compose(*functions):
    def run(x):
        for f in functions:
            x = f(x)
        return x
    return run


print(compose(lambda x: x + 1, lambda x: x * 2, str)(3))


def recursive_closure():
    def fact(n):
        return 1 if n < 2 else n * fact(n - 1)
    return fact(20)


print(recursive_closure())


def shared_cell():
    value = []

    def a():
        value.append(1)

    def b():
        return value
    return a.__closure__[0] is b.__closure__[0], a.__closure__[0] == b.__closure__[0]


print(shared_cell())


def cell_operations():
    import sys
    v = 5

    def f():
        return v
    cell = f.__closure__[0]
    cell.cell_contents = 6
    first = f()
    del cell.cell_contents
    try:
        cell.cell_contents
    except ValueError as e:
        return first, str(e), type(cell).__name__


print(cell_operations())


def nested_class_cell():
    class Outer:
        def who(self):
            return __class__.__name__

        class Inner:
            def who(self):
                return __class__.__name__
    return Outer().who(), Outer.Inner().who()


print(nested_class_cell())
print([f(10) for f in [lambda x, n=n: x + n for n in range(3)]])


def comprehension_cells(rows):
    return [[cell + offset for cell in row] for offset, row in enumerate(rows)]


print(comprehension_cells([[1, 2], [3, 4]]))


def cell_in_loop_with_del():
    result = []
    for i in range(3):
        v = i
        get = lambda: v
        result.append(get())
        del v
    return result


print(cell_in_loop_with_del())
