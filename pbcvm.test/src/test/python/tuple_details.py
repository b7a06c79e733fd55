"""Tuples, unpacking and star arguments."""


def show(text, function):
    try:
        print(text, "->", function())
    except Exception as error:
        print(text, type(error).__name__, error)


show('()', lambda: (()))
show('(1,)', lambda: ((1,)))
show('(1,2)+(3,)', lambda: (1,2)+(3,))
show('()+(1,)', lambda: ()+(1,))
show('(1,)+[1]', lambda: (1,)+[1])
show('[1]+(1,)', lambda: [1]+(1,))
show('(1,2)*2', lambda: (1,2)*2)
show('(1,2)*0', lambda: (1,2)*0)
show('2*(1,)', lambda: 2*(1,))
show("(1,)*'a'", lambda: (1,)*'a')
show('(1,2)[0]', lambda: (1,2)[0])
show('(1,2)[-3]', lambda: (1,2)[-3])
show('(1,2)[2]', lambda: (1,2)[2])
show("(1,2)['a']", lambda: (1,2)['a'])
show('(1,2,3,4)[1:3]', lambda: (1,2,3,4)[1:3])
show('(1,2,3,4)[::-1]', lambda: (1,2,3,4)[::-1])
show('(1,2,3,4)[::0]', lambda: (1,2,3,4)[::0])
show('(1,2).index(3)', lambda: (1,2).index(3))
show('(1,2,1).index(1,1)', lambda: (1,2,1).index(1,1))
show('(1,2,1).count(1)', lambda: (1,2,1).count(1))
show('(1,2,1).count()', lambda: (1,2,1).count())
show('hash(())', lambda: hash(()))
show('hash((1,))', lambda: hash((1,)))
show('hash((1,2,3))', lambda: hash((1,2,3)))
show('hash((1,(2,3),-1))', lambda: hash((1,(2,3),-1)))
show('hash((1.5,2))', lambda: hash((1.5,2)))
show("hash(('a',))==hash(('a',))", lambda: hash(('a',))==hash(('a',)))
show('hash(([],))', lambda: hash(([],)))
show('(1,2)<(1,3)', lambda: (1,2)<(1,3))
show('(1,2)<(1,)', lambda: (1,2)<(1,))
show('(1,2)==(1.0,2.0)', lambda: (1,2)==(1.0,2.0))
show('(1,2)<[1]', lambda: (1,2)<[1])
show('(1,2)==[1,2]', lambda: (1,2)==[1,2])
show("(1,'a')<(1,2)", lambda: (1,'a')<(1,2))
show('1 in (1,2)', lambda: 1 in (1,2))
show('tuple()', lambda: tuple())
show('tuple([1,2])', lambda: tuple([1,2]))
show("tuple('abc')", lambda: tuple('abc'))
show('tuple(5)', lambda: tuple(5))
show('tuple(1,2)', lambda: tuple(1,2))
show('tuple(x=1)', lambda: tuple(x=1))
show('tuple((1,2)) is tuple((1,2))', lambda: tuple((1,2)) is tuple((1,2)))
show('tuple.__new__(int)', lambda: tuple.__new__(int))
show('tuple.__new__()', lambda: tuple.__new__())
show('tuple.__new__(1)', lambda: tuple.__new__(1))
show('(1,2).__getnewargs__()', lambda: (1,2).__getnewargs__())
show('(1,2).__class_getitem__(int)', lambda: (1,2).__class_getitem__(int))
show('tuple[int, ...]', lambda: tuple[int, ...])
show('tuple[()]', lambda: tuple[()])
show('tuple[int].__args__', lambda: tuple[int].__args__)
show('len((1,2))', lambda: len((1,2)))
show('repr((1,(2,),()))', lambda: repr((1,(2,),())))
t=(1,[2]); t[1].append(t); print(t)
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
show('T(1,2)', lambda: T(1,2))
show('type(T(1,2)[0:1])', lambda: type(T(1,2)[0:1]))
show('type(T(1)+T(2))', lambda: type(T(1)+T(2)))
show('T(1,2)==(1,2)', lambda: T(1,2)==(1,2))
show('hash(T(1,2))==hash((1,2))', lambda: hash(T(1,2))==hash((1,2)))
class T2(tuple): pass
show('T2(x=1)', lambda: T2(x=1))
show('T2([1,2])', lambda: T2([1,2]))
show('T2(1)', lambda: T2(1))
def f(*a): return a
show('f(*T(1,2))', lambda: f(*T(1,2)))
(a,b)=T(1,2); print(a,b)
show('(1,2).__contains__(1)', lambda: (1,2).__contains__(1))
show('(1,2).x', lambda: (1,2).x)
try:
    a,b=(1,2,3)
except ValueError as e: print(e)
try:
    a,b,c=(1,2)
except ValueError as e: print(e)
try:
    a,b,*c=(1,)
except ValueError as e: print(e)
try:
    a,*b,c,d=(1,2)
except ValueError as e: print(e)
try:
    a,b=5
except TypeError as e: print(e)
try:
    a,*b=5
except TypeError as e: print(e)
a,*b,c=range(6); print(a,b,c)
a,*b='x'; print(a,b)
try:
    a,b=iter([1])
except ValueError as e: print(e)
try:
    a,b='abc'
except ValueError as e: print(e)
try:
    print([*5])
except TypeError as e: print(e)
try:
    print(f(*5))
except TypeError as e: print(e)
try:
    print(f(*5,*6))
except TypeError as e: print(e)
try:
    print(f(**5))
except TypeError as e: print(e)
def g(**k): return k
try:
    print(g(**{'a':1},**{'a':2}))
except TypeError as e: print(e)
try:
    print(g(a=1,**{'a':2}))
except TypeError as e: print(e)
try:
    print(g(**{1:2}))
except TypeError as e: print(e)
try:
    print({**5})
except TypeError as e: print(e)
try:
    print(print(**{'x':2}))
except TypeError as e: print(e)
print((*[1,2],*(3,),*'ab'), {*[1],*(2,)}, {**{'a':1},'b':2,**{'a':3}})
