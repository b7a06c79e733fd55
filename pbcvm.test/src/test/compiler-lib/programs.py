"""Writes random programs and the marshalled code that CPython makes of them, in the form of codes.py.

Arguments: the seed, and how many programs. Most of them are accepted; a few of those that are refused are kept.
"""
import marshal
import random
import sys
import warnings

warnings.simplefilter("ignore")
chance = random.Random(int(sys.argv[1]))
NAMES = list("abcxyz")
ATOMS = NAMES + ["1", "2.5", "'s'", "b'q'", "None", "True", "()", "-1", "1j", "[]", "0", "''", "__debug__", "..."]
TARGETS = ["a", "b", "x.q", "y[0]", "(a, b)", "[c, *x]", "a, (b, c)", "z"]
PLAIN, ASYNC = 1, 2
EXPRESSIONS = [
    "({e} and {e} or {e})", "({e} or {e} and {e})", "(not {e})", "({e} {c} {e})", "({e} < {e} {c} {e})",
    "({e} if {e} else {e})", "({e} {o} {e})", "{n}({e}, {e})", "{n}.m({e}, k={e})", "{n}(*{e}, **{e}, q={e})",
    "[{e} for {n} in {e} if {e}]", "{{{e}: {e} for x, y in {e} for z in [{e}]}}", "(lambda: {e})",
    "(lambda x, /, y=2, *z, w, **v: {e})", "[{e}, *{e}, {e}]", "{{{e}: {e}, **{e}, 'k': {e}}}", "{{{e}, {e}, 3}}",
    "({e}, {e})", "{n}[{e}:{e}]", "{n}[{e}]", "{n}.attr", "(f'{{a!r:>{{b}}}}x{{c}}' + {e})", "(z := {e})",
    "('%s-%5r' % ({e}, {e}))", "({e} in [{e}, 1])", "({e} in {{1, 'a', {e}}})", "(x for x in {e} if {e} and {e})",
    "({e},)", "(1, 'a', (2, 3.0))[-1]", "{n}", "{n}", "{n}", "{n}"]
COMPARISONS = ["<", "==", "is", "is not", "in", "not in", "!="]
OPERATORS = ["+", "-", "*", "/", "//", "%", "**", "<<", "&", "|", "^", "@"]


def expression(depth, function):
    if depth <= 0:
        return chance.choice(ATOMS)
    choices = EXPRESSIONS
    if function:
        choices = choices + ["(yield {e})", "(await a)" if function == ASYNC else "(yield from {e})"]

    class Holes(dict):
        def __missing__(self, key):
            return {"e": lambda: expression(depth - 1, function), "n": lambda: chance.choice(NAMES),
                    "c": lambda: chance.choice(COMPARISONS), "o": lambda: chance.choice(OPERATORS)}[key]()

    return chance.choice(choices).format_map(Holes())


def pattern(depth):
    if depth <= 0 or chance.random() < .2:
        return chance.choice(["1", "'s'", "_", "None", "x.y", "-1", "True", "[]", f"v{chance.randrange(99)}"])
    inner = [pattern(depth - 1) for _ in range(2)]
    return chance.choice(["[{0}, *_]", "[{0}, *rest, {1}]", "{{'k': {0}, **kw}}", "C({0}, k={1})", "({0} | {1})",
                          "({0}) as q", "({0}, {1})"]).format(*inner)


class Block:
    """Generates the statements of one block."""

    def __init__(self, depth, function, loop, indent, star=False):
        self.depth = depth
        self.function = function
        self.loop = loop
        self.indent = indent
        self.star = star

    def inner(self, **changes):
        """A block inside this one."""
        fields = dict(vars(self), depth=self.depth - 1, indent=self.indent + 1)
        return Block(**(fields | changes)).text()

    def expr(self, depth=2):
        return expression(chance.randrange(depth + 1), self.function)

    def text(self):
        count = chance.randrange(1, 3 if self.depth > 1 else 2)
        return "".join(self.statement() for _ in range(count))

    def statement(self):
        makers = [self.simple] * 3
        if self.depth > 0:
            makers += [self.branch, self.branch, self.loops, self.loops, self.attempt, self.attempt, self.attempt,
                       self.manager, self.match, self.definition]
        return chance.choice(makers)()

    def line(self, text, body=""):
        return "    " * self.indent + text + "\n" + body

    def simple(self):
        lines = [f"{chance.choice(TARGETS)} = {self.expr()}", f"{chance.choice(['a', 'x.q', 'y[1]'])} += {self.expr()}",
                 self.expr(), "pass", f"assert {self.expr()}, {self.expr()}", "del x.q", "del (b, c)",
                 "import a.b as c", "raise", f"raise {self.expr()}", "a: int", "x.q: str = 3", "(c): int = 5"]
        if self.function and not self.star:
            lines += ["return", "return 1"] + ([f"return {self.expr()}"] if self.function == PLAIN else [])
        if self.loop and not self.star:
            lines += ["break", "continue"] * 2
        return self.line(chance.choice(lines))

    def branch(self):
        text = self.line(f"if {self.expr()}:", self.inner())
        if chance.random() < .4:
            text += self.line(f"elif {self.expr()}:", self.inner())
        return text + self.otherwise(.5)

    def otherwise(self, likely):
        return self.line("else:", self.inner()) if chance.random() < likely else ""

    def loops(self):
        body = self.inner(loop=True, star=False)
        heads = [f"for {chance.choice(TARGETS)} in {self.expr()}:", f"while {self.expr()}:", "while True:"]
        if self.function == ASYNC:
            heads.append(f"async for {chance.choice(TARGETS)} in {self.expr()}:")
        return self.line(chance.choice(heads), body) + self.otherwise(.3)

    def attempt(self):
        text = self.line("try:", self.inner())
        star = chance.random() < .2
        handlers = chance.randrange(3)
        for _ in range(handlers):
            head = f"except{'*' if star else ''} {self.expr()}{chance.choice(['', ' as ex'])}:"
            text += self.line(head, self.inner(star=self.star or star, loop=self.loop and not star))
        if handlers:
            text += self.otherwise(.4)
        if not handlers or chance.random() < .4:
            text += self.line("finally:", self.inner())
        return text

    def manager(self):
        kind = "async with" if self.function == ASYNC and chance.random() < .5 else "with"
        rest = chance.choice(["", " as q"]) + chance.choice(["", ", b as x.q"])
        return self.line(f"{kind} {self.expr()}{rest}:", self.inner())

    def match(self):
        text = self.line(f"match {self.expr()}:")
        for _ in range(chance.randrange(1, 4)):
            guard = chance.choice(["", f" if {self.expr()}"])
            text += self.line(f"    case {pattern(2)}{guard}:", self.inner(indent=self.indent + 2))
        return text

    def definition(self):
        decorator = self.line(f"@{chance.choice(NAMES)}") if chance.random() < .3 else ""
        if chance.random() < .3:
            bases = chance.choice(["", "a", "a, m=b", "*a"])
            return decorator + self.line(f"class K({bases}):", self.inner(function=0, loop=False, star=False))
        kind = chance.choice([PLAIN, PLAIN, ASYNC])
        head = f"{'async ' if kind == ASYNC else ''}def f(a, b=1, *c, d: int = 2, **x){chance.choice(['', ' -> str'])}:"
        return decorator + self.line(head, self.inner(function=kind, loop=False, star=False))


def program():
    text = Block(4, 0, False, 0).text()
    if chance.random() < .6:
        kind = chance.choice([PLAIN, ASYNC])
        text += f"{'async ' if kind == ASYNC else ''}def g(a):\n" + Block(4, kind, False, 1).text()
    return text


written = 0
while written < int(sys.argv[2]):
    source = program().encode()
    level = chance.randrange(3)
    try:
        code = marshal.dumps(compile(source, "random", "exec", dont_inherit=True, optimize=level))
    except (SyntaxError, ValueError):
        if chance.random() < .9:
            continue
        code = b""
    written += 1
    sys.stdout.buffer.write(f"random\t{level}\t{len(source)}\t{len(code)}\t0\n".encode() + source + code)
