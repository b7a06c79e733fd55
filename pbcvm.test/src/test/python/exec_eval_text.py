"""exec() and eval() of text: namespaces of every kind, scopes, errors."""


def f():
    x = 5
    exec("x = 6; print(x, locals())")
    print(x, eval("x"), eval("x", {}, {"x": 8}), eval(" \t x + 1"))

    class M(dict):
        def __missing__(self, k):
            return k + "!"

        def __setitem__(self, k, v):
            print("set", k)
            super().__setitem__(k, v)

    print(eval("a, b", {}, M(a=1)))
    exec("q = 3\ndef h(): pass\nclass K: z = 1\nimport math as m\ndel q", {}, M())
    g = {}
    exec("def q(): return x\nx = 3", g)
    print(g["q"](), sorted(g))
    exec("y = x + 1", globals(), locals())
    print("y" in globals(), "y" in locals())
    return [eval("v * w", {"w": 3}, {"v": i}) for i in range(3)]


print(f())
for args in [("1", 1), ("1", {}, 3), (1,), ("1", None, None), ("x = 1",), ("",), (b" 1 + 2",), ("1 +",), ("lambda: y",)]:
    try:
        print(eval(*args) if args[0] != "lambda: y" else eval(*args).__qualname__)
    except Exception as e:
        print("eval", type(e).__name__, e)
    try:
        print(exec(*args))
    except Exception as e:
        print("exec", type(e).__name__, e)


class Namespace:
    def __getitem__(self, name):
        return len(name)


print(eval("spam + eggs_and", {"__builtins__": {}}, Namespace()))
try:
    eval("print(1)", {"__builtins__": {}})
except NameError as e:
    print(e)
exec("""
def fib(n):
    a, b = 0, 1
    while a < n:
        yield a
        a, b = b, a + b
print(list(fib(50)))
async def co(): return 3
try: co().send(None)
except StopIteration as e: print(e.value)
match {"k": [1, 2, 3]}:
    case {"k": [first, *rest]}: print(first, rest)
try:
    try: 1 / 0
    finally: print("last")
except* ZeroDivisionError as group: print(group.exceptions)
print(f"{(lambda x: x * 2)(21)!r:>5}", [y := 1, y ** 2], {**{'a': 1}, 'b': 2})
with open(__file__ if '__file__' in globals() else 0, 'rb') if 0 else __import__('contextlib').nullcontext(4) as c: print(c)
""")
exec("global z; z = 9")
print(z)
nested = "exec('exec(\"print(1 + 1)\")')"
exec(nested)
code = "try:\n    raise ValueError('a')\nexcept ValueError as e:\n    print(e.__traceback__.tb_frame.f_code.co_filename)"
exec(code)
try:
    exec("def broken():\n    return undefined\nbroken()")
except NameError as e:
    tb = e.__traceback__.tb_next
    while tb:
        print(tb.tb_frame.f_code.co_name, tb.tb_lineno, tb.tb_frame.f_code.co_filename)
        tb = tb.tb_next
exec("1 +")
