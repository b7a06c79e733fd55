"""The order in which operands, targets and arguments are evaluated."""

log = []


def say(name, value=None):
    log.append(name)
    return value


def flush(title):
    print(title, " ".join(log))
    log.clear()


class Box:
    def __init__(self, name):
        object.__setattr__(self, "name", name)

    def __getattr__(self, attr):
        say(self.name + ".get." + attr)
        return Box(attr)

    def __setattr__(self, attr, value):
        say(self.name + ".set." + attr)

    def __getitem__(self, key):
        say(self.name + "[get]")
        return 1

    def __setitem__(self, key, value):
        say(self.name + "[set]")

    def __delitem__(self, key):
        say(self.name + "[del]")

    def __iadd__(self, other):
        say(self.name + ".iadd")
        return self

    def __call__(self, *args, **kwargs):
        say(self.name + "(call)")
        return self


say("a", 1) + say("b", 2) * say("c", 3)
flush("arithmetic")
say("a", 1) < say("b", 2) < say("c", 3)
flush("chain")
say("a", 3) < say("b", 2) < say("c", 3)
flush("chain cut short")
say("a", 0) or say("b", 1) or say("c", 2)
flush("or")
say("a", 1) and say("b", 0) and say("c", 2)
flush("and")
say("yes", 1) if say("test", True) else say("no", 2)
flush("conditional")
say("box", Box("box"))[say("key", 1)] = say("value", 2)
flush("item store")
say("box", Box("box")).attr = say("value", 2)
flush("attribute store")
say("f", Box("f"))(say("x"), *say("star", (1, 2)), say("y"), k=say("k"), **say("kw", {"z": 3}))
flush("call")
{say("k1", 1): say("v1"), **say("more", {}), say("k2", 2): say("v2")}
flush("dict display")
[say("e1"), *say("e2", [1]), say("e3")]
flush("list display")
{say("e1"), *say("e2", [1]), say("e3")}
flush("set display")
f"{say('x', 1):{say('width', 3)}}{say('y', 2)!r}"
flush("f-string")
a, Box("t").b, Box("u")[say("key")] = say("r1"), say("r2"), say("r3")
flush("tuple assignment")
x = Box("p").q = Box("r")[say("key")] = say("value")
flush("chained assignment")
box = Box("box")
box.attr += say("value", 1)
flush("augmented attribute")


class Numbers(dict):
    def __getitem__(self, key):
        say("get")
        return dict.__getitem__(self, key)

    def __setitem__(self, key, value):
        say("set")
        dict.__setitem__(self, key, value)


numbers = Numbers(a=1)
say("target", numbers)[say("key", "a")] += say("value", 2)
flush("augmented item")
print(dict(numbers))
del Box("m")[say("k1")], Box("n")[say("k2")]
flush("delete")
lambda_default = lambda p=say("default1"), *, q=say("default2"): None
flush("lambda defaults")


def decorate(name):
    say("make " + name)

    def apply(f):
        say("apply " + name)
        return f
    return apply


@decorate("outer")
@decorate("inner")
def decorated(p: say("annotation p") = say("default p"), *, q: say("annotation q") = say("default q")) -> say("returns"):
    pass


flush("function definition")


class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kwargs):
        say("prepare")
        return {}

    def __new__(mcs, name, bases, namespace, **kwargs):
        say("new")
        return super().__new__(mcs, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **kwargs):
        say("init")
        super().__init__(name, bases, namespace)


@decorate("class")
class Made(say("base", object), metaclass=say("meta", Meta), option=say("option")):
    say("body")


flush("class definition")
[(say("i%d" % i), say("j%d" % j)) for i in say("outer", range(2)) for j in say("inner", range(2)) if say("if", True)]
flush("comprehension")
{say("key%d" % i): say("value%d" % i) for i in range(2)}
flush("dict comprehension")
generator = (say("element%d" % i) for i in say("first iterable", range(2)))
flush("generator made")
list(generator)
flush("generator run")


def give(value):
    say("return value")
    return value


def with_finally():
    try:
        return give(1)
    finally:
        say("finally")


with_finally()
flush("return and finally")


class Manager:
    def __init__(self, name):
        self.name = name
        say("make " + name)

    def __enter__(self):
        say("enter " + self.name)
        return Box(self.name)

    def __exit__(self, *exc):
        say("exit " + self.name)


with Manager("a") as Box("t").x, Manager("b") as y:
    say("with body")
flush("with")
assert say("condition", True), say("message")
flush("assert")
say("slice", [1, 2, 3])[say("start", 0):say("stop", 2):say("step", 1)]
flush("slice")
(walrus := say("w", 1)) + say("after", walrus)
flush("walrus")
