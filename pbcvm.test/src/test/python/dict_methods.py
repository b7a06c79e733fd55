"""Dicts: methods, order, views, equality of keys, changes while iterating."""


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


d = {"b": 1, "a": 2}
d["c"] = 3
d["b"] = 10
del d["a"]
d["a"] = 4
print(d, list(d), len(d), d["a"], d.get("z"), d.get("z", 0), "b" in d, "z" not in d, d.pop("c"), d.pop("c", None), d.setdefault("n", 5), d.setdefault("n", 6), d)
print(list(d.keys()), list(d.values()), list(d.items()), d.keys(), d.values(), d.items(), d.popitem(), d)
d.update({"x": 1}, y=2)
d.update([("p", 1), ["q", 2]])
d.update(k=1)
d.update()
print(d, d.copy() == d, d.copy() is d)
print(dict(), dict(a=1), dict({"a": 1}, b=2), dict([(1, 2)]), dict(zip("ab", [1, 2])), dict.fromkeys("abc"), dict.fromkeys([1, 2], 0), dict(["ab", "cd"]), {**d, "z": 0} | {"z": 1})
e = {"a": 1} | {"b": 2, "a": 3}
e |= {"c": 4}
e |= [("d", 5)]
print(e, {"a": 1} == {"a": 1.0}, {"a": 1, "b": 2} == {"b": 2, "a": 1}, {} != {"a": 1}, {1: "a"} == {True: "a"}, not {}, bool({0: 0}))
n = {1: "int", 1.0: "float", True: "bool", 2**70: "big", "1": "str", None: "none", (1, 2): "tuple", frozenset([1]): "fs", 0.5: "half", -0.0: "zero", 0: "int zero", b"1": "bytes"}
print(n, n[1], n[True], n[2**70], n[(1, 2)], n[frozenset([1])], n[0.0], n[False])
for f in (lambda: {}["a"], lambda: {}[1], lambda: {}[(1, 2)], lambda: {}[None], lambda: {[]: 1}, lambda: {}[[]], lambda: {{}: 1}, lambda: {}.pop("a"), lambda: {}.popitem(), lambda: {1: 2}.__delitem__(5), lambda: dict(1), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: dict(["abc"]), lambda: dict([(1, 2)], [(3, 4)]), lambda: dict([([], 1)]), lambda: {}.update(5), lambda: {}.update([5]), lambda: {}.get(), lambda: {}.get([]), lambda: {} < {}, lambda: {} + {}, lambda: {} | [], lambda: [] | {}, lambda: {}.foo, lambda: {}.keys()[0], lambda: hash({}), lambda: {}.setdefault(), lambda: {}.pop(), lambda: {}.fromkeys(5), lambda: {}(), lambda: {}.items(1), lambda: {}.update(1, 2), lambda: {"a": 1}["b"], lambda: [] in {}, lambda: {}.clear(1), lambda: {}.__ior__(5), lambda: setattr({}, "x", 1), lambda: dict(**{1: 2})):
    print(attempt(f))


def change_while_iterating(action):
    d = {i: i for i in range(5)}
    for k in d:
        action(d, k)
    return d


print(attempt(change_while_iterating, lambda d, k: d.pop(k)), attempt(change_while_iterating, lambda d, k: d.update({k + 10: 0})), attempt(change_while_iterating, lambda d, k: d.update({k: -1})))


def replace_while_iterating():
    d = {i: i for i in range(5)}
    for k in d.items():
        d.pop(k[0])
        d["new"] = 1


print(attempt(replace_while_iterating))
a, b = {"a": 1, "b": 2, "c": 3}, {"b": 2, "c": 4, "d": 5}
print(sorted(a.keys() & b.keys()), sorted(a.keys() | b), sorted(a.keys() - b.keys()), sorted(a.keys() ^ b.keys()), sorted(a.items() & b.items()), a.keys() == {"a", "b", "c"}, a.keys() < {"a", "b", "c", "d"}, a.keys().isdisjoint("xyz"), "a" in a.keys(), ("a", 1) in a.items(), 1 in a.values(), ("a", 2) in a.items(), len(a.items()), sorted(["a"] | a.keys()), attempt(lambda: a.keys() + b.keys()), attempt(lambda: a.values() & b.values()), attempt(lambda: {"x": []}.items() & {1}))
print(list(reversed(a)), list(reversed(a.items())), list(reversed(a.values())), list(reversed({})))
view = a.keys()
a["new"] = 0
print(view, len(view), view.mapping["new"], attempt(lambda: view.mapping.__setitem__("q", 1)))


class Key:
    def __init__(self, v):
        self.v = v

    def __hash__(self):
        return self.v % 2

    def __eq__(self, other):
        return isinstance(other, Key) and self.v == other.v

    def __repr__(self):
        return "K%d" % self.v


k = {Key(i): i for i in range(8)}
del k[Key(2)], k[Key(5)]
k[Key(4)] = "four"
print(k, Key(2) in k, k[Key(7)], attempt(lambda: k[Key(2)]))


class BadEq:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        raise ValueError("eq")


class BadHash:
    def __hash__(self):
        raise KeyError("hash")


class StrHash:
    def __hash__(self):
        return "x"


class EqOnly:
    def __eq__(self, other):
        return True


print(attempt(lambda: {1: 0}[BadEq()]), attempt(lambda: {BadHash(): 0}), attempt(lambda: {StrHash(): 0}), attempt(lambda: {EqOnly(): 0}))


class Defaults(dict):
    def __missing__(self, key):
        self[key] = len(key)
        return self[key]


m = Defaults()
print(m["hello"], m, m.get("zzz"), "zzz" in m)


class Mapping:
    def keys(self):
        return iter("ab")

    def __getitem__(self, key):
        return key * 2


print(dict(Mapping()), {**Mapping()}, attempt(lambda: {**5}))
r = {}
r["self"] = r
print(r, repr({"list": [r]}))
it = iter({"a": 1, "b": 2})
print(next(it), it.__length_hint__(), list(it), next(it, None))
big = {i: i * i for i in range(10000)}
for i in range(0, 10000, 3):
    del big[i]
print(len(big), sum(big), list(big)[:5], big[9998], 9999 in big)
for i in range(100):
    big.pop(next(iter(big)))
print(next(iter(big)), len(big), big.popitem())
order = {}
for i in range(50):
    order[i * 37 % 50] = i
    if i % 3 == 0:
        del order[i * 37 % 50]
print(list(order))
print({}.keys().__class__.__name__, type({}.items()).__name__, type(iter({})).__name__, type(iter({}.values())).__name__, dict.__name__, dict.__class_getitem__(int))
print({1: {2: {3: 4}}}[1][2][3], {"a": [1]}["a"].append(2), [*{"x": 1, "y": 2}], max({"a": 1, "c": 0}), sorted({"b": 1, "a": 2}.items(), key=lambda i: i[1]), sum({1: 2, 3: 4}.values()))
