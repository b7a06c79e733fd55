"""compile(): modes, flags, optimization, kinds of source and wrong arguments."""
import warnings

for args in [(1, "f", "exec"), ("1", 3, "exec"), ("1", "f", "x"), ("1", "f", 3), ("1", "f", "exec", 1 << 20 | 4),
             ("1", "f", "exec", 0, 0, 5), ("1", "f", "func_type"), (b"1", b"f", "eval"), (bytearray(b"x=1"), "f", "exec"),
             ("\ud800", "f", "exec"), ("a\0b", "f", "exec"), (memoryview(b"1"), "f", "eval")]:
    try:
        print(compile(*args).co_filename)
    except Exception as e:
        print(type(e).__name__, e)

code = compile("a = 5\nb = a * 2", "<foo>", "exec")
print(code.co_name, code.co_names, code.co_consts, code.co_firstlineno, code.co_flags, code.co_stacksize)
print(code.co_code, code.co_linetable, list(code.co_positions()))
names = {}
exec(code, names)
print(names["a"], names["b"])
exec(compile("1 + 1; 'text'; None; x = 3", "<s>", "single"))
exec(compile("if 1:\n  4\n", "<s>", "single"))
print(eval(compile("2 ** 10", "<e>", "eval")), eval(compile("x = 1", "<e>", "exec")))
print(compile("assert x\n'doc'", "", "exec", optimize=2).co_consts, compile("__debug__", "", "eval", optimize=1).co_consts)
print(compile("def f():\n 'doc'", "", "exec", optimize=1).co_consts[0].co_consts,
      compile("def f():\n 'doc'", "", "exec", optimize=2).co_consts[0].co_consts)
print(hex(compile("async def f(): pass\nawait f()", "", "exec", 0x2000).co_flags))
print(hex(compile("x: int", "", "exec", 0x1000000).co_flags), compile("x: a.b", "", "exec", 0x1000000).co_consts)
print(ascii(eval(compile(b"# coding: latin-1\n'\xe9\xff'", "", "eval"))), ascii(eval(b"'\xc3\xa9'")))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for text in ["x is 1", "1()", "[1][2, 3]", "assert (1, 'a')", "'\\d'", "0xfor x in y", "None[0]", "x is not 'a'"]:
        try:
            compile(text, "<w>", "exec")
        except SyntaxError as e:
            print(e)
for w in caught:
    print(w.category.__name__, w.message, w.filename, w.lineno)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    for text in ["x is 1", "'\\d'"]:
        try:
            compile(text, "<w>", "exec")
        except SyntaxError as e:
            print(type(e).__name__, e, e.offset, e.end_offset, e.text)
        except Warning as e:
            print(type(e).__name__, e)


def inherits():
    return compile("1", "", "eval").co_flags, compile("x: a", "", "exec", dont_inherit=True).co_flags


print(inherits())
exec("from __future__ import annotations\n"
     "print(hex(compile('1', '', 'eval').co_flags), hex(compile('1', '', 'eval', 0, True).co_flags))\n"
     "def f(a: b, *c: d[1, 'x'], e: f'{g!r:>{h}}' = 3) -> -x ** -y: pass\n"
     "print(f.__annotations__)\n"
     "exec('def g(a: undefined): pass\\nprint(g.__annotations__)')")
