"""The order of dicts through every change; sets by content."""

d = {}
for k in "delta alpha charlie bravo".split():
    d[k] = len(d)
print(list(d), list(d.values()))
d["alpha"] = 99
print(list(d.items()))
del d["delta"]
d["delta"] = 0
print(list(d), d.popitem(), list(d))
d.update(zulu=1, alpha=5, **{"echo": 2})
print(list(d))
print(list({**d, "alpha": 0, "new": 1}), list(d | {"x": 1, "bravo": 2}), list({"x": 1} | d), list(dict(d, y=1)), list(dict.fromkeys("hello")), list({c: i for i, c in enumerate("mississippi")}.items()))
print(list(reversed(d)), next(iter(d)), list(d)[-1], sorted(d), min(d), max(d, key=d.get), list(map(str.upper, d)), list(zip(d, d.values())))
e = {3: "c", 1: "a", 2: "b"}
print(e, sorted(e.items()), dict(sorted(e.items())), dict(sorted(e.items(), key=lambda p: p[1], reverse=True)), {v: k for k, v in e.items()})
e[1.0] = "float key"
e[True] = "bool key"
print(e)
c = d.copy()
c.pop("charlie")
c["charlie"] = 1
print(list(c), list(d), c == d)
for i in range(200):
    c[i] = i
for i in range(0, 200, 2):
    del c[i]
for i in range(0, 20, 4):
    c[i] = -i
print(list(c)[-10:], list(c)[:6], len(c))


class Ordered:
    z = 1
    a = 2

    def m(self):
        pass

    b = 3


print([k for k in Ordered.__dict__ if not k.startswith("__")])
o = Ordered()
o.second = 1
o.first = 2
o.__dict__["third"] = 3
del o.second
o.second = 9
print(o.__dict__, list(vars(o)))


def kwargs(**kw):
    return list(kw)


print(kwargs(z=1, a=2, **{"m": 3, "b": 4}, c=5), kwargs(**{"q": 1}, p=2))
g = {}
g.setdefault("b", []).append(1)
g.setdefault("a", []).append(2)
g.setdefault("b", []).append(3)
print(g, g.get("a"), list(g.keys() | {"c"}).__len__())
words = "the quick brown fox jumps over the lazy dog the fox".split()
counts = {}
for w in words:
    counts[w] = counts.get(w, 0) + 1
print(counts, sorted(counts, key=lambda w: (-counts[w], w))[:3])
groups = {}
for w in words:
    groups.setdefault(len(w), []).append(w)
print(groups)
s = set()
for n in (5, 3, 9, 3, 5, 1):
    s.add(n)
print(sorted(s), len(s), sum(s))
f = {"nested": {"b": {"y": 1, "x": 2}, "a": 0}}
f["nested"]["c"] = f["nested"].pop("b")
print(f)
h = dict([("one", 1), ("two", 2), ("one", 3)])
print(h, dict(one=1, two=2), dict({"k": 0}, k=1, j=2), {"a": 1, "b": 2, "a": 3})
seen = []
for k in list(h):
    seen.append((k, h.pop(k)))
    h[k + "!"] = 0
print(seen, h)
big = {str(i): i for i in range(5000)}
keys = list(big)
print(keys[:3], keys[-3:], all(int(k) == i for i, k in enumerate(big)))
while len(big) > 4:
    big.popitem()
print(big)
big.clear()
big["fresh"] = 1
print(big)
