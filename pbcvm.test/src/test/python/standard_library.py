"""Pure Python modules of the standard library, imported from their pycs."""
import os
import heapq
import bisect
import copy
import operator
import keyword
import types
import abc
import colorsys
import stat
import graphlib
import genericpath
import posixpath


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


h = [5, 2, 8, 1]
heapq.heapify(h)
heapq.heappush(h, 0)
print([heapq.heappop(h) for _ in range(5)], heapq.nlargest(2, [1, 5, 3]), heapq.nsmallest(2, [4, 1, 3], key=lambda x: -x), list(heapq.merge([1, 4], [2, 3])), attempt(heapq.heappop, []))
print(bisect.bisect([1, 3, 5], 3), bisect.bisect_left([1, 3, 5], 3), bisect.insort([1, 2], 3), bisect.bisect([1, 3], 2, key=lambda x: x))
nested = [1, [2, {"k": (3, [4])}]]
deep = copy.deepcopy(nested)
shallow = copy.copy(nested)
nested[1][1]["k"][1].append(5)
print(deep, shallow, copy.copy({1: 2}), copy.deepcopy((1, 2)))


class Node:
    def __init__(self, v):
        self.v = v
        self.next = self


n = copy.deepcopy(Node([1]))
print(n.next is n, n.v, copy.copy(n).v is n.v)
print(operator.add(1, 2), operator.itemgetter(1)("ab"), operator.attrgetter("v")(n), keyword.iskeyword("for"), keyword.iskeyword("foo"), len(keyword.kwlist))
print(types.FunctionType is type(lambda: 0), types.SimpleNamespace(a=1, b=2), types.MappingProxyType({"a": 1})["a"], types.new_class("N", (), {}).__name__, types.GeneratorType.__name__, types.ModuleType("m").__name__)


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self):
        ...

    @property
    @abc.abstractmethod
    def name(self):
        ...


class Square(Shape):
    def area(self):
        return 4

    name = "square"


@Shape.register
class Virtual:
    pass


print(attempt(Shape), Square().area(), issubclass(Virtual, Shape), isinstance(Virtual(), Shape), isinstance(5, Shape), Shape.__abstractmethods__ == {"area", "name"})
print(colorsys.rgb_to_hsv(0.2, 0.4, 0.4), colorsys.hsv_to_rgb(0.5, 0.5, 0.4), stat.S_ISDIR(0o040755), stat.filemode(0o100644))
t = graphlib.TopologicalSorter({"D": {"B", "C"}, "B": {"A"}, "C": {"A"}})
order = list(t.static_order())
print(order[0], order[-1], sorted(order), attempt(lambda: list(graphlib.TopologicalSorter({1: [2], 2: [1]}).static_order())))
print(posixpath.join("a", "b", "../c"), posixpath.normpath("a/./b//../c"), posixpath.split("/x/y.txt"), posixpath.splitext("a.tar.gz"), posixpath.basename("/a/b"), posixpath.isabs("/a"), posixpath.commonpath(["/a/b", "/a/c"]), genericpath.commonprefix(["abc", "abd"]))
import _collections_abc as cabc
print(isinstance([], cabc.Sequence), isinstance({}, cabc.Mapping), isinstance(5, cabc.Hashable), issubclass(dict, cabc.MutableMapping), isinstance(iter([]), cabc.Iterator), isinstance((x for x in ()), cabc.Generator), isinstance(len, cabc.Callable))


class MySeq(cabc.Sequence):
    def __len__(self):
        return 3

    def __getitem__(self, i):
        if i >= 3:
            raise IndexError
        return i * 10


print(list(reversed(MySeq())), MySeq().index(20), 10 in MySeq(), MySeq().count(0), attempt(cabc.Sequence))


class MyMap(cabc.MutableMapping):
    def __init__(self):
        self.d = {}

    def __getitem__(self, k):
        return self.d[k]

    def __setitem__(self, k, v):
        self.d[k] = v

    def __delitem__(self, k):
        del self.d[k]

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)


m = MyMap()
m.update(a=1, b=2)
m.setdefault("c", 3)
print(dict(m), m.pop("a"), m.get("z"), list(m.items()), "b" in m, m == {"b": 2, "c": 3}, sorted(m.keys() | {"x"}))
import os
print(os.path.basename("a/b"), os.sep, os.linesep == "\n", os.getcwd() != "", os.environ.get("NO_SUCH_VARIABLE", "unset"), os.path.exists("no/such"), os.fspath("x"), attempt(os.listdir, "no/such/folder"))
import time
a = time.perf_counter()
time.sleep(0.001)
print(time.perf_counter() > a, time.time() > 1.6e9, type(time.monotonic_ns()).__name__, time.gmtime(0)[:6], time.strftime("%Y-%m-%d", time.gmtime(86400)))
