"""Tracebacks: marked ranges of many expressions, suggestions, notes, syntax errors, groups."""
import sys
def show(f):
    try: f()
    except Exception as e:
        sys.excepthook(type(e), e, e.__traceback__)
class O:
    a=None
    def __getitem__(self,k): raise KeyError(k)
    def __add__(self,o): raise ValueError
    __mul__=__sub__=__floordiv__=__pow__=__radd__=__lshift__=__or__=__and__=__matmul__=__add__
    def __call__(self,*a): raise TypeError('call')
    def __neg__(self): raise TypeError('neg')
    def __lt__(self,o): raise TypeError('lt')
    def __bool__(self): raise TypeError('bool')
o=O(); d={'x':{'y':o}}; l=[1,2,3]
def f1(): return o + 1
def f2(): return (o) + (1)
def f3(): return ( o  *  (1 + 2) ) - 5
def f4(): return 1 + 2 * o ** 3
def f5(): return l[0] + l[1] // o.a
def f6(): return d['x']['y']['z']
def f7(): return d [ 'x' ] [ 'q' ]
def f8(): x = d['x']['y'](1, 2, k=3) if False else o(1)[2]
def f9(): return o.a.b.c
def f10(): return l[0:o]
def f11(): return l[(5)]
def f12(): o[1] = 2
def f13(): del l[10]
def f14(): x = -o
def f15(): return o < 1
def f16(): return not o
def f17(): return [x + o for x in l]
def f18(): return f'{o + 1}' + 'é'
def f19(): return 'é' + 'ü' * 2 + o
def f20(): return undefined_name + 1
def f21(): return (lambda: o + 1)()
def f22(): return max(1, o(2), key=lambda x: x)
def f23():
    return (o
        + 1)
def f24():
    return o(
        1,
        2,
    )
def f25(): x = 1; y = o @ 2; z = 3
def f26(): raise ValueError('x')
def f27(): assert o.a, "msg"
def f28(): import nonexistent_mod
def f30(): a, b = 1
def f31(): return o << 1 | 2
def f32(): return (1, 2)[5]
def f33(): return {}["a" "b"]
def f34(): return l [ -10 ] if l else None
def f35(): return o and 1
def f36(): for_ = [i for i in 5]
def f37():
    for i in 5: pass
def f38():
    with o: pass
def f39(): l.foo = 1
def f40(): return o+1
def f41(): return l[1+o]
def f42(): return print(1 / 0)
def f43(): return (1).foo + 3
def f44(): return d["x"]["y"] + d["x"]["y"]
def f45(): return (yield_ := o + 1)
def f46(): o += 1
def f47(): global l; l += 5
def f48(): return l[0](1)
def f49(): return "%d" % "x"
def f50(): return 5 if o + 1 else 6
def f51(): return [*o]
def f52(): return {**o}
def f53(): return int("x") + int("y")
def f54(): return o[o+1:2, ...]
def f55(): return a_long.attribute.access(with_call)[0] + 1
def f56(): return    o   [ 1 ]   
def f57(): return (o)[1] ; x=2
def f58(): return (o + 1) * 2
def f59(): return o+(1)
def f60(): return (((o)))+(((1)))
def f61(): return o.__add__(1)+2
def f62(): return (o, 1) + o
def f63(): return (x for x in l) + o
def f64(): return "a(b" + o
def f65(): return '''t''' + o  # c
def f66(): return await_ + 1
def f67(): return 0x1F + 1e-5 + o
def f68(): return l[l[l[o]]]
def f69(): return [1,2][d]
def f70(): return o**-1
for i in range(1,71):
    if i != 29: show(globals()['f%d'%i])
def rec(n): return rec(n-1) if n else 1/0
show(lambda: rec(6))
class AE:
    foobar=1
show(lambda: AE().foobra); show(lambda: AE.foobra); show(lambda: sys.stdoot); show(lambda: [].apend); show(lambda: "".uper()); show(lambda: prnt(1)); show(lambda: AE().xyzzy)
def loc():
    variable=1
    return varaible
show(loc)
e=ValueError('with note'); e.add_note('note1\nline2'); e.add_note('n2')
def rn(): raise e
show(rn)
class Mod(Exception):
    __module__='my.mod'
def rm(): raise Mod('x')
show(rm)
class Bad(Exception):
    def __str__(self): raise ValueError
def rb(): raise Bad
show(rb)
def se(): raise SyntaxError('bad syntax', ('file.py', 3, 5, '   foo bar\n', 3, 8))
show(se)
def se2(): raise SyntaxError('bad syntax', ('file.py', 3, None, None))
show(se2)
def se3(): raise SyntaxError('bad')
show(se3)
def ge(): raise ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [TypeError('t'), KeyError('k')])])
show(ge)
def gc():
    try: ge()
    except Exception as x: raise RuntimeError('r') from x
show(gc)
def many(): raise ExceptionGroup('m', [ValueError(i) for i in range(20)])
show(many)
sys.tracebacklimit=1
show(gc)
