"""Errors of compile() with all that SyntaxError tells about them."""
for src in ["(", "x = ", "'''", "f(a for a in b, c)", "def f(): yield; return", "1 = x", "a b", "if 1:\nx", "\tx\n y", "(a, b) += 1", "nonlocal x", "def f():\n global a\n a=1\n nonlocal a", "class A:\n  return 1", "break", "async def f(): [x async for x in y]; yield 1; return 2", "import *", "from __future__ import braces", "f'{'", "f'{a b}'", "0777", "1_", "a = *b", "*a", "del f()", "x: int: 3", "lambda x=1, y: 2", "def f(a, a): pass", "f(a=1, a=2)", "match x:\n case a: pass\n case b: pass", "try:\n pass\nexcept:\n pass\nexcept A:\n pass", "\\", "$", "?", "x = 'a' b'b'", "None = 1", "f() = 1", "with a as f(): pass", "for f() in x: pass", "print 1", "exec 'a'", "else: pass", "assert (a, 'b')", "1()", "a is 'b'", "'\\d'", "b'\\xzz'", "'\\N{foo}'", "'\\u12'"]:
    for mode in ("exec", "eval", "single"):
        try:
            compile(src, "<s>", mode)
            print(mode, repr(src), "ok")
        except SyntaxError as e:
            print(mode, repr(src), type(e).__name__, e.args)
        except Exception as e:
            print(mode, repr(src), type(e).__name__, e)
try: compile("def f(a, a): pass", "<s>", "exec")
except SyntaxError as e: print(e.lineno, e.offset, e.text, e.end_lineno, e.end_offset, e.filename, e.msg, e.print_file_and_line)
try: compile("from __future__ import nix", "<s>", "exec")
except SyntaxError as e: print(e.lineno, e.offset, e.text, e.end_lineno, e.end_offset, e.filename, e.msg, e.print_file_and_line)
