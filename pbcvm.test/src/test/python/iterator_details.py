"""Builtin iterators, sums, extremes, and sorting down to the comparisons it asks."""


def show(text, function):
    try:
        print(text, "->", function())
    except Exception as error:
        print(text, type(error).__name__, error)


show("list(enumerate('abc'))", lambda: list(enumerate('abc')))
show("list(enumerate('abc',5))", lambda: list(enumerate('abc',5)))
show("list(enumerate('ab',start=-1))", lambda: list(enumerate('ab',start=-1)))
show("list(enumerate('ab',2**63-1))", lambda: list(enumerate('ab',2**63-1)))
show("list(enumerate('ab',2**70))", lambda: list(enumerate('ab',2**70)))
show('enumerate()', lambda: enumerate())
show('enumerate(5)', lambda: enumerate(5))
show("enumerate('a','b')", lambda: enumerate('a','b'))
show("enumerate('a',1,2)", lambda: enumerate('a',1,2))
show("list(enumerate(iterable='a'))", lambda: list(enumerate(iterable='a')))
show('list(zip())', lambda: list(zip()))
show("list(zip('ab'))", lambda: list(zip('ab')))
show("list(zip('ab',[1,2,3]))", lambda: list(zip('ab',[1,2,3])))
show("list(zip('ab',[1,2,3],(4,)))", lambda: list(zip('ab',[1,2,3],(4,))))
show("list(zip('ab',[1,2],strict=True))", lambda: list(zip('ab',[1,2],strict=True)))
show("list(zip('ab',[1],strict=True))", lambda: list(zip('ab',[1],strict=True)))
show("list(zip('a',[1,2],strict=True))", lambda: list(zip('a',[1,2],strict=True)))
show("list(zip('a',[1],'',strict=True))", lambda: list(zip('a',[1],'',strict=True)))
show("list(zip('a',[1],'xy',strict=True))", lambda: list(zip('a',[1],'xy',strict=True)))
show("list(zip('a',[1],'xy',x=1))", lambda: list(zip('a',[1],'xy',x=1)))
show('zip(5)', lambda: zip(5))
show("zip('a',5)", lambda: zip('a',5))
show('list(map(str,[1,2]))', lambda: list(map(str,[1,2])))
show('list(map(lambda a,b:a+b,[1,2],[3,4,5]))', lambda: list(map(lambda a,b:a+b,[1,2],[3,4,5])))
show('map()', lambda: map())
show('map(str)', lambda: map(str))
show('map(str,5)', lambda: map(str,5))
show('list(map(None,[1]))', lambda: list(map(None,[1])))
show("list(filter(None,[0,1,'',2]))", lambda: list(filter(None,[0,1,'',2])))
show('list(filter(lambda x:x>1,[1,2,3]))', lambda: list(filter(lambda x:x>1,[1,2,3])))
show('filter(None)', lambda: filter(None))
show('filter(None,5)', lambda: filter(None,5))
show('filter(None,[],1)', lambda: filter(None,[],1))
show('list(filter(bool,[0,1]))', lambda: list(filter(bool,[0,1])))
show("list(reversed('abc'))", lambda: list(reversed('abc')))
show('list(reversed((1,2)))', lambda: list(reversed((1,2))))
show('reversed({1})', lambda: reversed({1}))
show('reversed()', lambda: reversed())
show('iter(5)', lambda: iter(5))
show('iter()', lambda: iter())
show('iter([],1)', lambda: iter([],1))
show('list(iter([1,2].pop,1))', lambda: list(iter([1,2].pop,1)))
show('next(iter([]))', lambda: next(iter([])))
show('next(iter([]),5)', lambda: next(iter([]),5))
show('next([])', lambda: next([]))
show('next()', lambda: next())
show('next(iter([1]),1,2)', lambda: next(iter([1]),1,2))
show("list(iter('ab'))", lambda: list(iter('ab')))
show("type(iter('ab')).__name__", lambda: type(iter('ab')).__name__)
show("type(iter(b'ab')).__name__", lambda: type(iter(b'ab')).__name__)
show('type(iter(())).__name__', lambda: type(iter(())).__name__)
show('type(iter([])).__name__', lambda: type(iter([])).__name__)
show('type(iter(len,1)).__name__', lambda: type(iter(len,1)).__name__)
show('any([0,1])', lambda: any([0,1]))
show('any([])', lambda: any([]))
show('any(5)', lambda: any(5))
show('all([1,0])', lambda: all([1,0]))
show('all([])', lambda: all([]))
show('all()', lambda: all())
show('sum([1,2])', lambda: sum([1,2]))
show('sum([1,2],10)', lambda: sum([1,2],10))
show('sum([1,2],start=10)', lambda: sum([1,2],start=10))
show('sum([1.5,2])', lambda: sum([1.5,2]))
show('sum([0.1]*10)', lambda: sum([0.1]*10))
show('sum([1,2.5,3])', lambda: sum([1,2.5,3]))
show('sum([1,True,2.5,2**70])', lambda: sum([1,True,2.5,2**70]))
show('sum([2**62,2**62,2**62])', lambda: sum([2**62,2**62,2**62]))
show("sum(['a'])", lambda: sum(['a']))
show("sum(['a'],'')", lambda: sum(['a'],''))
show("sum([b'a'],b'')", lambda: sum([b'a'],b''))
show('sum([[1],[2]],[])', lambda: sum([[1],[2]],[]))
show('sum(5)', lambda: sum(5))
show('sum()', lambda: sum())
show('sum([1],2,3)', lambda: sum([1],2,3))
show('sum([(1,),(2,)],())', lambda: sum([(1,),(2,)],()))
show('sum([1j,2])', lambda: sum([1j,2]))
show('sum([1.5,1j])', lambda: sum([1.5,1j]))
show('sum([1e308,1e308])', lambda: sum([1e308,1e308]))
show("sum([float('inf'),-float('inf')])", lambda: sum([float('inf'),-float('inf')]))
show('min(1,2)', lambda: min(1,2))
show('max(1,2)', lambda: max(1,2))
show('min([3,1,2])', lambda: min([3,1,2]))
show('max([3,1,2])', lambda: max([3,1,2]))
show('min([])', lambda: min([]))
show('max([])', lambda: max([]))
show('max([],default=5)', lambda: max([],default=5))
show('max(1,default=5)', lambda: max(1,default=5))
show('max(1,2,default=5)', lambda: max(1,2,default=5))
show('max()', lambda: max())
show('max(5)', lambda: max(5))
show("max('a',1)", lambda: max('a',1))
show("max([1,'a'])", lambda: max([1,'a']))
show("min('abc','b',key=len)", lambda: min('abc','b',key=len))
show("max(['aa','b'],key=len)", lambda: max(['aa','b'],key=len))
show('max(1,2,3,key=lambda x:-x)', lambda: max(1,2,3,key=lambda x:-x))
show('min(1,2,foo=3)', lambda: min(1,2,foo=3))
show('max(1.5,2)', lambda: max(1.5,2))
show('max(2,2.0)', lambda: max(2,2.0))
show('min(2,2.0)', lambda: min(2,2.0))
show('max(2.0,2)', lambda: max(2.0,2))
show("min([(1,'b'),(1,'a')])", lambda: min([(1,'b'),(1,'a')]))
show('max([0.0,-0.0])', lambda: max([0.0,-0.0]))
show("max(float('nan'),1)", lambda: max(float('nan'),1))
show("max(1,float('nan'))", lambda: max(1,float('nan')))
show('sorted([3,1,2])', lambda: sorted([3,1,2]))
show('sorted([3,1,2],reverse=True)', lambda: sorted([3,1,2],reverse=True))
show("sorted('bca')", lambda: sorted('bca'))
show("sorted(['b','A','c'],key=str.lower)", lambda: sorted(['b','A','c'],key=str.lower))
show("sorted([1,'a'])", lambda: sorted([1,'a']))
show('sorted()', lambda: sorted())
show('sorted([1],[2])', lambda: sorted([1],[2]))
show('sorted([1],key=None)', lambda: sorted([1],key=None))
show('sorted([1],None)', lambda: sorted([1],None))
show('sorted(5)', lambda: sorted(5))
show('sorted([1],foo=1)', lambda: sorted([1],foo=1))
show('sorted([1.5,1,2.5])', lambda: sorted([1.5,1,2.5]))
show('sorted([0.0,-0.0,1])', lambda: sorted([0.0,-0.0,1]))
show("sorted([(2,'b'),(1,'z'),(1,'a')])", lambda: sorted([(2,'b'),(1,'z'),(1,'a')]))
show("sorted([(1,'a',0),(0,'b',1),(1,'a',-1)],key=lambda t:t[:2])", lambda: sorted([(1,'a',0),(0,'b',1),(1,'a',-1)],key=lambda t:t[:2]))
show("sorted([(1,'a',0),(0,'b',1),(1,'a',-1)],key=lambda t:t[:2],reverse=True)", lambda: sorted([(1,'a',0),(0,'b',1),(1,'a',-1)],key=lambda t:t[:2],reverse=True))
show('sorted([[2],[1,5],[1]])', lambda: sorted([[2],[1,5],[1]]))
show('sorted([True,False,2])', lambda: sorted([True,False,2]))
show('sorted([2**70,1,-2**70])', lambda: sorted([2**70,1,-2**70]))
show('sorted({3:1,1:2})', lambda: sorted({3:1,1:2}))
show("len('abc')", lambda: len('abc'))
show('len(range(3))', lambda: len(range(3)))
show('len({})', lambda: len({}))
show('len(None)', lambda: len(None))
L=[5,3,1]
def k(x):
    L.append(1); return x
try:
    L.sort(key=k)
except ValueError as e: print(e,L)
class C:
    def __init__(s,v): s.v=v
    def __lt__(s,o):
        cmp.append((s.v,o.v)); return s.v<o.v
    def __repr__(s): return str(s.v)
for n in (1,2,3,5,10,64,65,130,500):
    x=7
    L=[]
    for i in range(n):
        x=(x*1103515245+12345)&0x7fffffff
        L.append(C((x>>8)%50))
    for variant in (L, L[:n//2]+sorted(L[n//2:],key=lambda c:c.v), sorted(L,key=lambda c:c.v)+L[:3], sorted(L,key=lambda c:-c.v)):
        cmp=[]
        M=sorted(variant); print(n,len(cmp),hash(tuple(cmp)),M)
        cmp=[]
        M=sorted(variant,reverse=True); print(n,len(cmp),hash(tuple(cmp)),M)
class Bad:
    def __lt__(s,o): raise ZeroDivisionError('x')
L=[Bad(),Bad()]
try:
    L.sort()
except ZeroDivisionError as e: print(e,len(L))
class Rnd:
    n=1
    def __lt__(s,o):
        Rnd.n=(Rnd.n*1103515245+12345)&0x7fffffff
        return bool(Rnd.n>>16&1)
L=[Rnd() for i in range(1000)]; ids=set(map(id,L)); L.sort(); print(len(L), set(map(id,L))==ids)
it=iter([1,2,3]); next(it); print(it.__reduce__()[1:], it.__length_hint__()); it.__setstate__(0); print(list(it), it.__reduce__()[1:])
L=[1,2,3]; it=iter(L); L.append(4); print(list(it)); L.append(5); print(list(it))
L=[1,2,3]; it=reversed(L); next(it); L.pop(); L.pop(); print(list(it))
for i in (L:=[1,2,3]):
    if len(L)<6: L.append(i*10)
print(L)
class It:
    def __getitem__(s,i):
        if i>2: raise IndexError
        return i*i
show('list(It())', lambda: list(It()))
show('4 in It()', lambda: 4 in It())
show('5 in It()', lambda: 5 in It())
show('list(reversed(It()))', lambda: list(reversed(It())))
class It2(It):
    def __len__(s): return 3
show('list(reversed(It2()))', lambda: list(reversed(It2())))
class BadIter:
    def __iter__(s): return 5
show('iter(BadIter())', lambda: iter(BadIter()))
show('list(BadIter())', lambda: list(BadIter()))
class NoIter:
    __iter__=None
show('iter(NoIter())', lambda: iter(NoIter()))
show('1 in NoIter()', lambda: 1 in NoIter())
class E(enumerate):
    def __next__(self): return 'x'
show("next(E('abc'))", lambda: next(E('abc')))
e=E('abc'); print([next(e) for _ in range(2)])
class Z(zip): pass
show("list(Z('ab','cd'))", lambda: list(Z('ab','cd')))
class G:
    def __iter__(self): return self
    def __next__(self): raise StopIteration('val')
try: next(G())
except StopIteration as e: print(repr(e), e.value)
show('list(G())', lambda: list(G()))
show("next(G(),'d')", lambda: next(G(),'d'))
show('list(zip(G(),[1]))', lambda: list(zip(G(),[1])))
