"""Containers that change while they are compared, indexed, sorted or iterated over; subclasses that override."""
class Evil:
    def __init__(s,l): s.l=l
    def __eq__(s,o): s.l.clear(); return False
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
l=[]; l.extend([Evil(l),1,2]); t(lambda: 5 in l); print(l)
l=[]; l.extend([Evil(l),1,2]); t(lambda: l.index(5)); print(l)
l=[]; l.extend([Evil(l),1,2]); t(lambda: l.count(5)); print(l)
l=[]; l.extend([Evil(l),1,2]); t(lambda: l.remove(5)); print(l)
l=[]; l.extend([Evil(l),1,2]); t(lambda: l==[1,2,3]); print(l)
class EvilIdx:
    def __index__(s): L.clear(); return 0
L=[1,2,3]; t(lambda: L[EvilIdx()])
L=[1,2,3]; t(lambda: L[EvilIdx():])
L=[1,2,3]
def si(): L[EvilIdx():2]=[9]
t(si); print(L)
L=[1,2,3]; t(lambda: L.pop(EvilIdx()))
L=[1,2,3]; t(lambda: L.insert(EvilIdx(),5)); print(L)
class It:
    def __init__(s): s.n=0
    def __iter__(s): return s
    def __next__(s):
        s.n+=1
        if s.n>3: raise StopIteration
        L.append('it'); return s.n
L=[1]; L.extend(It()); print(L)
L=[1]; L+=It(); print(L)
L=[1,2,3]; L[1:2]=It(); print(L)
class HashEvil:
    def __init__(s,v): s.v=v
    def __hash__(s): return 5
    def __eq__(s,o):
        D.pop('x',None); return s.v==getattr(o,'v',None)
D={}; D['x']=1; D[HashEvil(1)]='a'; D[HashEvil(2)]='b'
t(lambda: D[HashEvil(2)]); print(len(D))
S={HashEvil(1),HashEvil(2),HashEvil(1)}; print(len(S))
class SE:
    def __hash__(s): return 1
    def __eq__(s,o): S2.clear(); return False
S2=set(); S2.add(SE()); 
t(lambda: S2.add(SE())); print(len(S2))
t(lambda: SE() in S2)
d={1:1,2:2,3:3}
for k in list(d):
    if k==2: del d[k]
print(d)
it=iter(d); d[5]=5
t(lambda: next(it)); t(lambda: next(it))
it=iter(d); next(it); d.clear(); t(lambda: next(it))
it=reversed(d); t(lambda: next(it))
s={1,2,3}; it=iter(s); s.discard(1); t(lambda: next(it)); s.add(1); t(lambda: next(it))
l=[3,1,2]
def cmpkey(x):
    print('len during sort', len(l)); return x
l.sort(key=cmpkey); print(l)
class X:
    def __init__(s,v): s.v=v
    def __lt__(s,o):
        if s.v==2: raise ValueError('boom')
        return s.v<o.v
    def __repr__(s): return str(s.v)
l=[X(3),X(1),X(2),X(0)]
t(lambda: l.sort()); print(len(l))
def bad(x): raise KeyError('key')
l=[3,1,2]; t(lambda: l.sort(key=bad)); print(l)
a=[1,2,3]
for x in a:
    a.remove(x)
print(a)
a=[1,2,3,4]
for i,x in enumerate(a):
    if i<2: a.pop()
    print(i,x)
a=[1]
for x in a:
    if x<5: a.append(x+1)
print(a)
g=(i for i in range(3)); print(list(zip(g,g)))
m=map(lambda x: 1//x,[1,0,2]); print(next(m)); t(lambda: next(m)); print(next(m)); t(lambda: next(m))
z=zip([1,2],iter([1])); print(list(z))
it=iter([1,2,3]); print(list(zip(it,[1])), list(it))
it=iter([1,2,3]); print(list(zip([1],it)), list(it))
print([*range(3),*{1:2},*{3},*'a',*(x for x in [9])])
class L2(list):
    def __iter__(self): return iter(['over'])
    def __len__(self): return 10
    def __getitem__(self,i): return 'item'
    def __contains__(self,x): return True
l2=L2([1,2]); print(list(l2), [*l2], tuple(l2), len(l2), l2[0], 5 in l2, l2, sorted(l2), set(l2), bool(L2()), l2==[1,2], l2+[3])
x,=l2; print(x)
for y in l2: print(y)
class D2(dict):
    def __getitem__(self,k): return 'gi'
    def __iter__(self): return iter(['k'])
    def keys(self): return ['kk']
    def items(self): return [('a','b')]
d2=D2(x=1); print(dict(d2), {**d2}, list(d2), d2['zz'], d2.get('x'), d2, d2=={'x':1}, len(d2))
def kw(**k): return k
print(kw(**d2))
class T2(tuple):
    def __iter__(self): return iter('ab')
    def __len__(self): return 7
a,b=T2((1,2,3)); print(a,b,list(T2((1,))),tuple(T2((1,))),T2((1,2)))
print((lambda *a:a)(*T2((1,2,3))))
class S2_(set):
    def __contains__(self,x): return True
    def __iter__(self): return iter('q')
s2=S2_([1]); print(5 in s2, list(s2), s2, s2|{2}, len(s2), set(s2), sorted(s2))
class I2(int):
    def __eq__(s,o): return False
    __hash__=int.__hash__
print(I2(1) in [1], 1 in [I2(1)], {I2(1):1}.get(1), [I2(1)].index(1) if False else 'n')
print(min([1,2],key=lambda x:-x), max({'a':1},key=lambda k:k), sum([[1],[2]],start=[]))
