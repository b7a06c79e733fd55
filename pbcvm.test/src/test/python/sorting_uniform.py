"""Sorting of ints, floats and strings: order, stability, signed zeros, characters beyond 16 bits."""
x=12345
def rnd():
    global x
    x=(x*1103515245+12345)&0x7fffffff
    return x>>8
for n in (0,1,2,31,32,33,63,64,65,100,128,129,1000,4097):
    for mod in (3,50,10**9):
        l=[rnd()%mod for _ in range(n)]
        print(n,mod,hash(tuple(sorted(l))),hash(tuple(sorted(range(n),key=lambda i:l[i]))),hash(tuple(sorted(range(n),key=lambda i:l[i],reverse=True))),hash(tuple(sorted(range(n),key=lambda i:l[i]/7))),hash(tuple(sorted(range(n),key=lambda i:str(l[i])))), hash(tuple(sorted(range(n),key=lambda i:str(l[i])+'\U0001F600'))))
        s=[str(v) for v in l]; t=sorted(s); print(t[:3],t==sorted(t),all(t[i]<=t[i+1] for i in range(n-1)))
        s=[chr(0xe000+v%100) if v%2 else chr(0x10000+v%100) for v in l]; t=sorted(s); print([hex(ord(c)) for c in t[:3]+t[-3:]])
        f=[(-0.0 if v%2 else 0.0) if v%3 else v*1.5 for v in l]; print(hash(str(sorted(f)).count('-0.0')), sorted(f)[:5])
        m=[v if v%2 else v*1.0 for v in l]; print(sorted(m)[:5])
