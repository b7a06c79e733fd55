"""Dicts, their views and iterators, mappingproxy."""


def show(text, function):
    try:
        print(text, "->", function())
    except Exception as error:
        print(text, type(error).__name__, error)


show('{}', lambda: {})
show('dict()', lambda: dict())
show('dict(a=1,b=2)', lambda: dict(a=1,b=2))
show('dict([(1,2),(3,4)])', lambda: dict([(1,2),(3,4)]))
show('dict({1:2}, b=3)', lambda: dict({1:2}, b=3))
show('dict([1])', lambda: dict([1]))
show('dict([(1,)])', lambda: dict([(1,)]))
show('dict([(1,2,3)])', lambda: dict([(1,2,3)]))
show("dict(['ab','cd'])", lambda: dict(['ab','cd']))
show('dict(5)', lambda: dict(5))
show('dict(1,2)', lambda: dict(1,2))
show('dict([[1,2]],x=3)', lambda: dict([[1,2]],x=3))
show("dict.fromkeys('abc')", lambda: dict.fromkeys('abc'))
show('dict.fromkeys([1,2],0)', lambda: dict.fromkeys([1,2],0))
show('dict.fromkeys(5)', lambda: dict.fromkeys(5))
show('dict.fromkeys()', lambda: dict.fromkeys())
show('{1:2}[1]', lambda: {1:2}[1])
show('{1:2}[3]', lambda: {1:2}[3])
show('{1:2}[(1,2)]', lambda: {1:2}[(1,2)])
show("{1:2}['x']", lambda: {1:2}['x'])
show('{1:2}.get(1)', lambda: {1:2}.get(1))
show('{1:2}.get(2)', lambda: {1:2}.get(2))
show("{1:2}.get(2,'d')", lambda: {1:2}.get(2,'d'))
show('{1:2}.get()', lambda: {1:2}.get())
show('{1:2}.get(1,2,3)', lambda: {1:2}.get(1,2,3))
show('{1:2}.get([])', lambda: {1:2}.get([]))
show('{1:2}.pop(1)', lambda: {1:2}.pop(1))
show('{1:2}.pop(2)', lambda: {1:2}.pop(2))
show('{1:2}.pop(2,None)', lambda: {1:2}.pop(2,None))
show('{1:2}.pop()', lambda: {1:2}.pop())
show('{}.popitem()', lambda: {}.popitem())
show('{1:2,3:4}.popitem()', lambda: {1:2,3:4}.popitem())
show('{1:2}.setdefault(1,5)', lambda: {1:2}.setdefault(1,5))
show('{1:2}.setdefault(2,5)', lambda: {1:2}.setdefault(2,5))
show('{1:2}.setdefault(2)', lambda: {1:2}.setdefault(2))
show('{1:2}.setdefault([])', lambda: {1:2}.setdefault([]))
show('{1:2}.copy()', lambda: {1:2}.copy())
show('{1:2}.clear()', lambda: {1:2}.clear())
show('{1:2}.keys()', lambda: {1:2}.keys())
show('{1:2}.values()', lambda: {1:2}.values())
show('{1:2}.items()', lambda: {1:2}.items())
show('{1:2}|{3:4}', lambda: {1:2}|{3:4})
show('{1:2}|[(3,4)]', lambda: {1:2}|[(3,4)])
show('{1:2}|5', lambda: {1:2}|5)
show('{1:2}=={1:2.0}', lambda: {1:2}=={1:2.0})
show('{1:2}!={1:3}', lambda: {1:2}!={1:3})
show('{1:2}<{1:3}', lambda: {1:2}<{1:3})
show('{1:2}=={1:2,3:4}', lambda: {1:2}=={1:2,3:4})
show("{'a':1,'b':2}=={'b':2,'a':1}", lambda: {'a':1,'b':2}=={'b':2,'a':1})
show('1 in {1:2}', lambda: 1 in {1:2})
show('[] in {1:2}', lambda: [] in {1:2})
show('hash({})', lambda: hash({}))
show('len({1:2})', lambda: len({1:2}))
show('list({1:2,3:4})', lambda: list({1:2,3:4}))
show('list(reversed({1:2,3:4}))', lambda: list(reversed({1:2,3:4})))
show('list(reversed({1:2,3:4}.items()))', lambda: list(reversed({1:2,3:4}.items())))
show('list(reversed({1:2,3:4}.values()))', lambda: list(reversed({1:2,3:4}.values())))
show('{1:2}.keys()&{1,5}', lambda: {1:2}.keys()&{1,5})
show('{1:2}.keys()|{5}', lambda: {1:2}.keys()|{5})
show('{1:2,3:4}.keys()-{1}', lambda: {1:2,3:4}.keys()-{1})
show('{1:2,3:4}.keys()^{1,7}', lambda: {1:2,3:4}.keys()^{1,7})
show('{1,2}&{1:2}.keys()', lambda: {1,2}&{1:2}.keys())
show('{1,2}|{1:2}.keys()', lambda: {1,2}|{1:2}.keys())
show('{1,2}-{1:2}.keys()', lambda: {1,2}-{1:2}.keys())
show('{1,2}^{1:2}.keys()', lambda: {1,2}^{1:2}.keys())
show('[1,5]&{1:2}.keys()', lambda: [1,5]&{1:2}.keys())
show('{1:2}.keys()&[1,5]', lambda: {1:2}.keys()&[1,5])
show('{1:2}.keys()&5', lambda: {1:2}.keys()&5)
show('{1:2}.keys()=={1}', lambda: {1:2}.keys()=={1})
show('{1:2}.keys()=={1:3}.keys()', lambda: {1:2}.keys()=={1:3}.keys())
show('{1:2}.keys()<={1,2}', lambda: {1:2}.keys()<={1,2})
show('{1:2}.keys()<[1]', lambda: {1:2}.keys()<[1])
show('{1:2}.items()&{(1,2)}', lambda: {1:2}.items()&{(1,2)})
show('{1:2}.items()|{5}', lambda: {1:2}.items()|{5})
show('{1:2}.items()-[(1,2)]', lambda: {1:2}.items()-[(1,2)])
show('{1:2}.items()^{(1,2),(3,4)}', lambda: {1:2}.items()^{(1,2),(3,4)})
show('(1,2) in {1:2}.items()', lambda: (1,2) in {1:2}.items())
show('(1,3) in {1:2}.items()', lambda: (1,3) in {1:2}.items())
show('5 in {1:2}.items()', lambda: 5 in {1:2}.items())
show('2 in {1:2}.values()', lambda: 2 in {1:2}.values())
show('{1:[]}.items()|{5}', lambda: {1:[]}.items()|{5})
show('{1:2}.keys().isdisjoint([2])', lambda: {1:2}.keys().isdisjoint([2]))
show('{1:2}.keys().isdisjoint({1})', lambda: {1:2}.keys().isdisjoint({1}))
show('{1:2}.keys().mapping', lambda: {1:2}.keys().mapping)
show('type({1:2}.keys().mapping)', lambda: type({1:2}.keys().mapping))
show('hash({1:2}.keys())', lambda: hash({1:2}.keys()))
show('hash({1:2}.values()) is not None', lambda: hash({1:2}.values()) is not None)
show('{1:2}.values()=={1:2}.values()', lambda: {1:2}.values()=={1:2}.values())
show('type(iter({})).__name__', lambda: type(iter({})).__name__)
show('type(iter({}.keys())).__name__', lambda: type(iter({}.keys())).__name__)
show('type(iter({}.values())).__name__', lambda: type(iter({}.values())).__name__)
show('type(iter({}.items())).__name__', lambda: type(iter({}.items())).__name__)
show('type(reversed({})).__name__', lambda: type(reversed({})).__name__)
show('type(reversed({}.values())).__name__', lambda: type(reversed({}.values())).__name__)
show('type(reversed({}.items())).__name__', lambda: type(reversed({}.items())).__name__)
show("repr({1:'a','b':(1,)})", lambda: repr({1:'a','b':(1,)}))
show('dict[int,str]', lambda: dict[int,str])
show('{}.update(1)', lambda: {}.update(1))
show('{}.update([1])', lambda: {}.update([1]))
show('{}.update(1,2)', lambda: {}.update(1,2))
d={}; d['x']=d; print(d)
d={1:2}; d[3]=d.values(); print(d)
d={1:1,2:2}
try:
    for k in d: d[k+10]=1
except RuntimeError as e: print(e)
d={1:1,2:2}
try:
    for k in d: del d[k]; d[k+10]=1
except RuntimeError as e: print(e)
print(d)
d={1:1,2:2}
try:
    for k,v in d.items(): d.clear()
except RuntimeError as e: print(e)
it=iter({1:2,3:4}); next(it); print(it.__length_hint__(), list(it), list(it), it.__length_hint__())
d={i:i for i in range(10)}
for i in range(0,10,2): del d[i]
print(d, list(d), d.popitem(), d); d[0]=5; print(d)
d.update({1:5},z=3); d.update([(9,9)]); print(d); d|={'q':1}; d|=[('r',2)]; print(d)
try:
    d|=5
except TypeError as e: print(e)
del d[1]
try:
    del d[1]
except KeyError as e: print(repr(e))
class D(dict):
    def __missing__(self,k): return k*2
show('D()[4]', lambda: D()[4])
show("D(a=1)['a']", lambda: D(a=1)['a'])
show('D().get(4)', lambda: D().get(4))
show('type(D().copy())', lambda: type(D().copy()))
show('type(D()|{})', lambda: type(D()|{}))
show('D.fromkeys([1,2])', lambda: D.fromkeys([1,2]))
show('type(D.fromkeys([1]))', lambda: type(D.fromkeys([1])))
show('repr(D(a=1))', lambda: repr(D(a=1)))
class K:
    def __init__(s,v): s.v=v
    def __hash__(s): return 1
    def __eq__(s,o): print('eq',s.v,o.v if isinstance(o,K) else o); return s.v==(o.v if isinstance(o,K) else o)
    def __repr__(s): return f'K{s.v}'
d={K(1):1,K(2):2,K(3):3}
print(d[K(2)], K(3) in d, d.get(K(5)), d)
print(d=={K(1):1,K(2):2,K(3):3})
class M:
    def keys(self): return ['a','b']
    def __getitem__(self,k): return k*2
show('dict(M())', lambda: dict(M()))
show('{**M()}', lambda: {**M()})
def f(**k): return k
show('f(**M())', lambda: f(**M()))
class B:
    def keys(self): return 5
show('dict(B())', lambda: dict(B()))
show('{**B()}', lambda: {**B()})
class types: MappingProxyType=type(type.__dict__)
show('types.MappingProxyType({1:2})', lambda: types.MappingProxyType({1:2}))
show('types.MappingProxyType({1:2})[1]', lambda: types.MappingProxyType({1:2})[1])
show('types.MappingProxyType({1:2})[2]', lambda: types.MappingProxyType({1:2})[2])
show('types.MappingProxyType({1:2})|{3:4}', lambda: types.MappingProxyType({1:2})|{3:4})
show('types.MappingProxyType([])', lambda: types.MappingProxyType([]))
show('types.MappingProxyType({1:2}).get(5,6)', lambda: types.MappingProxyType({1:2}).get(5,6))
show('types.MappingProxyType({1:2})=={1:2}', lambda: types.MappingProxyType({1:2})=={1:2})
show('len(types.MappingProxyType({1:2}))', lambda: len(types.MappingProxyType({1:2})))
show('list(types.MappingProxyType({1:2}).items())', lambda: list(types.MappingProxyType({1:2}).items()))
p=types.MappingProxyType({1:2})
try:
    p[1]=2
except TypeError as e: print(e)
try:
    p|={}
except TypeError as e: print(e)
try:
    del p[1]
except TypeError as e: print(e)
show("{float('nan'):1}", lambda: {float('nan'):1})
show("{1:'a',1.0:'b',True:'c'}", lambda: {1:'a',1.0:'b',True:'c'})
show('{2**70:1}[2**70]', lambda: {2**70:1}[2**70])
show('{-1:1}[-1.0]', lambda: {-1:1}[-1.0])
show('{1+0j:2}[1]', lambda: {1+0j:2}[1])
show("'%(a)s' % {'a':1}", lambda: '%(a)s' % {'a':1})
show("sorted({'b':1,'a':2}.items())", lambda: sorted({'b':1,'a':2}.items()))
show('max({1:2,5:0})', lambda: max({1:2,5:0}))
show('sum({1:2,5:0}.values())', lambda: sum({1:2,5:0}.values()))
