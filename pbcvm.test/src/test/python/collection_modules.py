"""Modules _collections, _abc, _weakref, and generic aliases."""


def show(text, function):
    try:
        print(text, "->", function())
    except Exception as error:
        print(text, type(error).__name__, error)


from _collections import *
import _collections_abc, abc
class collections: abc=_collections_abc
d=deque([1,2,3])
show('d', lambda: d)
show('deque()', lambda: deque())
show("deque('abc',maxlen=2)", lambda: deque('abc',maxlen=2))
show('deque([1],-1)', lambda: deque([1],-1))
show("deque([1],'a')", lambda: deque([1],'a'))
show('deque(5)', lambda: deque(5))
show('deque([1],None)', lambda: deque([1],None))
show("deque('abc',2).maxlen", lambda: deque('abc',2).maxlen)
show('deque().maxlen', lambda: deque().maxlen)
d.append(4); d.appendleft(0); print(d,len(d)); print(d.pop(),d.popleft(),d)
show('d.rotate()', lambda: d.rotate())
show('d', lambda: d)
show('d.rotate(-2)', lambda: d.rotate(-2))
show('d', lambda: d)
show("d.rotate('a')", lambda: d.rotate('a'))
show('d[0], d[-1], d[1]', lambda: (d[0], d[-1], d[1]))
show('d[10]', lambda: d[10])
show("d['a']", lambda: d['a'])
show('d[0:1]', lambda: d[0:1])
d[0]=9; print(d); del d[0]; print(d)
d.extend('xy'); d.extendleft('ab'); print(d)
show("d.index('x')", lambda: d.index('x'))
show("d.index('q')", lambda: d.index('q'))
show("d.count('x')", lambda: d.count('x'))
show("d.remove('x')", lambda: d.remove('x'))
show('d', lambda: d)
show("d.remove('q')", lambda: d.remove('q'))
show("d.insert(1,'I')", lambda: d.insert(1,'I'))
show('d', lambda: d)
show("d.insert(100,'E')", lambda: d.insert(100,'E'))
show('d', lambda: d)
show('deque([1],maxlen=1).insert(0,1)', lambda: deque([1],maxlen=1).insert(0,1))
show('deque().pop()', lambda: deque().pop())
show('deque().popleft()', lambda: deque().popleft())
show('d.reverse()', lambda: d.reverse())
show('d', lambda: d)
show('d.copy()', lambda: d.copy())
show('d==d.copy()', lambda: d==d.copy())
show('deque([1])<deque([2])', lambda: deque([1])<deque([2]))
show('deque([1])==[1]', lambda: deque([1])==[1])
show('deque([1])<[1]', lambda: deque([1])<[1])
show('deque([1])+deque([2])', lambda: deque([1])+deque([2]))
show('deque([1])+[2]', lambda: deque([1])+[2])
show('deque([1,2])*2', lambda: deque([1,2])*2)
show('deque([1,2],3)*3', lambda: deque([1,2],3)*3)
show("deque([1])*'a'", lambda: deque([1])*'a')
show('hash(deque())', lambda: hash(deque()))
show('1 in deque([1])', lambda: 1 in deque([1]))
show('list(reversed(deque([1,2,3])))', lambda: list(reversed(deque([1,2,3]))))
show('bool(deque())', lambda: bool(deque()))
show('deque[int]', lambda: deque[int])
d=deque([1,2,3])
try:
    for x in d: d.append(x)
except RuntimeError as e: print(e)
d=deque(); d.append(d); print(d)
d=deque(range(5),3); d.append(9); d.appendleft(7); print(d); d.extend(range(10)); print(d)
d+=[1]; print(d); d*=2; print(d)
class DS(deque): pass
show('DS([1],2)', lambda: DS([1],2))
show('type(DS([1]).copy())', lambda: type(DS([1]).copy()))
d=deque(range(20))
for i in range(-25,26,7): d.rotate(i); print(list(d))
dd=defaultdict(list)
dd['a'].append(1); dd['a'].append(2); print(dd, dd['b'], dd)
show('dd.default_factory', lambda: dd.default_factory)
show('defaultdict(5)', lambda: defaultdict(5))
show('defaultdict()', lambda: defaultdict())
show('defaultdict(None,{1:2})', lambda: defaultdict(None,{1:2}))
show('defaultdict(int,a=1)', lambda: defaultdict(int,a=1))
show("defaultdict(int)['x']", lambda: defaultdict(int)['x'])
show("defaultdict()['x']", lambda: defaultdict()['x'])
show("defaultdict(None)['x']", lambda: defaultdict(None)['x'])
show('defaultdict(int,{1:2}).copy()', lambda: defaultdict(int,{1:2}).copy())
show('defaultdict(int,{1:2})|{3:4}', lambda: defaultdict(int,{1:2})|{3:4})
show('{3:4}|defaultdict(int,{1:2})', lambda: {3:4}|defaultdict(int,{1:2}))
show('type(defaultdict(int)|{})', lambda: type(defaultdict(int)|{}))
show('defaultdict(int,{1:2}).get(5)', lambda: defaultdict(int,{1:2}).get(5))
show("dd.__missing__('z')", lambda: dd.__missing__('z'))
show('defaultdict(int)=={} ', lambda: defaultdict(int)=={})
import copy
show('copy.copy(defaultdict(int,{1:2}))', lambda: copy.copy(defaultdict(int,{1:2})))
od=OrderedDict([('a',1),('b',2),('c',3)])
show('od', lambda: od)
show('OrderedDict()', lambda: OrderedDict())
show('OrderedDict(a=1)', lambda: OrderedDict(a=1))
show('OrderedDict(5)', lambda: OrderedDict(5))
od.move_to_end('a'); print(od); od.move_to_end('a',last=False); print(od)
show("od.move_to_end('zz')", lambda: od.move_to_end('zz'))
show('od.popitem()', lambda: od.popitem())
show('od.popitem(last=False)', lambda: od.popitem(last=False))
show('od', lambda: od)
show('OrderedDict().popitem()', lambda: OrderedDict().popitem())
show('OrderedDict(a=1,b=2)==OrderedDict(b=2,a=1)', lambda: OrderedDict(a=1,b=2)==OrderedDict(b=2,a=1))
show("OrderedDict(a=1,b=2)=={'b':2,'a':1}", lambda: OrderedDict(a=1,b=2)=={'b':2,'a':1})
show('OrderedDict(a=1)!=OrderedDict(a=1)', lambda: OrderedDict(a=1)!=OrderedDict(a=1))
show('list(reversed(OrderedDict(a=1,b=2)))', lambda: list(reversed(OrderedDict(a=1,b=2))))
show("OrderedDict(a=1)|{'b':2}", lambda: OrderedDict(a=1)|{'b':2})
show("{'b':2}|OrderedDict(a=1)", lambda: {'b':2}|OrderedDict(a=1))
show('OrderedDict(a=1).copy()', lambda: OrderedDict(a=1).copy())
show("OrderedDict.fromkeys('ab',0)", lambda: OrderedDict.fromkeys('ab',0))
show("od.pop('zz')", lambda: od.pop('zz'))
show("od.pop('zz',5)", lambda: od.pop('zz',5))
show("od.setdefault('q',1)", lambda: od.setdefault('q',1))
show('list(od.items()), list(od.keys()), list(od.values())', lambda: (list(od.items()), list(od.keys()), list(od.values())))
show('isinstance([],collections.abc.Sequence)', lambda: isinstance([],collections.abc.Sequence))
show('isinstance({},collections.abc.Mapping)', lambda: isinstance({},collections.abc.Mapping))
show('isinstance(5,collections.abc.Hashable)', lambda: isinstance(5,collections.abc.Hashable))
show('isinstance([],collections.abc.Hashable)', lambda: isinstance([],collections.abc.Hashable))
show('isinstance({}.keys(),collections.abc.KeysView)', lambda: isinstance({}.keys(),collections.abc.KeysView))
show('issubclass(list,collections.abc.Iterable)', lambda: issubclass(list,collections.abc.Iterable))
show('isinstance(iter([]),collections.abc.Iterator)', lambda: isinstance(iter([]),collections.abc.Iterator))
show('isinstance((x for x in []),collections.abc.Generator)', lambda: isinstance((x for x in []),collections.abc.Generator))
show('collections.abc.Sequence()', lambda: collections.abc.Sequence())
import abc
class A(abc.ABC):
    @abc.abstractmethod
    def f(self): pass
    @property
    @abc.abstractmethod
    def g(self): pass
show('A()', lambda: A())
show('sorted(A.__abstractmethods__)', lambda: sorted(A.__abstractmethods__))
class B(A):
    def f(self): pass
show('B()', lambda: B())
class C(B): g=1
show('type(C()).__name__', lambda: type(C()).__name__)
class V: pass
A.register(V)
show('issubclass(V,A), isinstance(V(),A)', lambda: (issubclass(V,A), isinstance(V(),A)))
show('A.register(5)', lambda: A.register(5))
class H(abc.ABC):
    @classmethod
    def __subclasshook__(cls,o): return hasattr(o,'foo') or NotImplemented
class F: foo=1
show('issubclass(F,H), issubclass(int,H)', lambda: (issubclass(F,H), issubclass(int,H)))
show('isinstance(F(),H)', lambda: isinstance(F(),H))
show('issubclass(5,H)', lambda: issubclass(5,H))
class MySeq(collections.abc.Sequence):
    def __len__(self): return 3
    def __getitem__(self,i):
        if i>=3: raise IndexError
        return i*2
m=MySeq(); print(list(m),m.index(4),m.count(2),4 in m,list(reversed(m)))
match m:
    case [a,b,c]: print('seq',a,b,c)
class MyMap(collections.abc.MutableMapping):
    def __init__(self): self.d={}
    def __getitem__(self,k): return self.d[k]
    def __setitem__(self,k,v): self.d[k]=v
    def __delitem__(self,k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m=MyMap(); m['a']=1; m.update(b=2); print(dict(m),m.pop('a'),m.get('z'),list(m.items()),m.setdefault('q',9),m.popitem(), 'b' in m, m=={'b':2})
match m:
    case {'b':v}: print('map',v)
class MySet(collections.abc.Set):
    def __init__(self,i): self.s=list(dict.fromkeys(i))
    def __contains__(self,x): return x in self.s
    def __iter__(self): return iter(self.s)
    def __len__(self): return len(self.s)
s=MySet([1,2])&MySet([2,3]); print(list(s), MySet([1])<=MySet([1,2]), list(MySet([1])|[5]), hash(MySet([1]).__len__()), MySet([1,2])=={1,2})
import weakref
class W:
    def __repr__(self): return 'W'
w=W(); r=weakref.ref(w); print(r() is w, weakref.ref(w) is r, r==weakref.ref(w), hash(r)==hash(w), weakref.getweakrefcount(w), r.__callback__)
p=weakref.proxy(w); p.x=5; print(w.x,p.x,p==w, type(p).__name__, repr(type(p)))
show('weakref.ref(5)', lambda: weakref.ref(5))
show('weakref.ref([])', lambda: weakref.ref([]))
wd=weakref.WeakValueDictionary(); wd['a']=w; print(wd['a'],len(wd),list(wd.items()))
wk=weakref.WeakKeyDictionary(); wk[w]=1; print(wk[w],len(wk))
ws=weakref.WeakSet([w]); print(w in ws,len(ws))
wm=weakref.WeakMethod(w.__repr__); print(wm()())
def f(): pass
show('weakref.ref(f)() is f', lambda: weakref.ref(f)() is f)
import types
show('list[int]', lambda: list[int])
show('dict[str,list[int]]', lambda: dict[str,list[int]])
show('list[int].__origin__, list[int].__args__, list[int].__parameters__', lambda: (list[int].__origin__, list[int].__args__, list[int].__parameters__))
show('list[int]==list[int]', lambda: list[int]==list[int])
show('list[int]==list[str]', lambda: list[int]==list[str])
show('hash(list[int])==hash(list[int])', lambda: hash(list[int])==hash(list[int]))
show('list[int]()', lambda: list[int]())
show('list[int]([1])', lambda: list[int]([1]))
show('isinstance([],list[int])', lambda: isinstance([],list[int]))
show('issubclass(list,list[int])', lambda: issubclass(list,list[int]))
show("list['x']", lambda: list['x'])
show('list[...]', lambda: list[...])
show('list[None]', lambda: list[None])
show('tuple[()]', lambda: tuple[()])
show('list[int]|None', lambda: list[int]|None)
show('type(list[int])', lambda: type(list[int]))
show('types.GenericAlias(list,(int,))', lambda: types.GenericAlias(list,(int,)))
class LL(list[int]): pass
show('LL.__mro__', lambda: LL.__mro__)
show('LL.__orig_bases__', lambda: LL.__orig_bases__)
show('list[int].append', lambda: list[int].append)
show('list[int].foo', lambda: list[int].foo)
show('[*list[int]] ', lambda: [*list[int]])
show('tuple[int,...][int]', lambda: tuple[int,...][int])
class TV:
    def __typing_subst__(self,x): return x
    def __repr__(self): return '~T'
T=TV()
show('list[T]', lambda: list[T])
show('list[T].__parameters__', lambda: list[T].__parameters__)
show('list[T][int]', lambda: list[T][int])
show('dict[T,list[T]][int]', lambda: dict[T,list[T]][int])
show('dict[str,T][int,str]', lambda: dict[str,T][int,str])
