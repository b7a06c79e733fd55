"""A small language: tokenizer, parser, tree of nodes, evaluator with closures and exceptions."""


class Token:
    __slots__ = ("kind", "text", "line")

    def __init__(self, kind, text, line):
        self.kind, self.text, self.line = kind, text, line

    def __repr__(self):
        return f"{self.kind}:{self.text!r}"


class LangError(Exception):
    def __init__(self, message, line=None):
        super().__init__(f"line {line}: {message}" if line else message)


KEYWORDS = {"let", "fn", "if", "else", "while", "return", "print", "true", "false", "nil"}
TWO = {"==", "!=", "<=", ">=", "&&", "||"}


def tokens(source):
    i, line, n = 0, 1, len(source)
    while i < n:
        c = source[i]
        if c == "\n":
            line += 1
            i += 1
        elif c.isspace():
            i += 1
        elif c == "#":
            while i < n and source[i] != "\n":
                i += 1
        elif c.isdigit():
            j = i
            while j < n and (source[j].isdigit() or source[j] == "."):
                j += 1
            yield Token("number", source[i:j], line)
            i = j
        elif c.isalpha() or c == "_":
            j = i
            while j < n and (source[j].isalnum() or source[j] == "_"):
                j += 1
            word = source[i:j]
            yield Token(word if word in KEYWORDS else "name", word, line)
            i = j
        elif c == '"':
            j = source.find('"', i + 1)
            if j < 0:
                raise LangError("unterminated string", line)
            yield Token("string", source[i + 1:j], line)
            i = j + 1
        elif source[i:i + 2] in TWO:
            yield Token(source[i:i + 2], source[i:i + 2], line)
            i += 2
        elif c in "+-*/%<>=!(){}[],;":
            yield Token(c, c, line)
            i += 1
        else:
            raise LangError(f"unexpected {c!r}", line)
    yield Token("end", "", line)


PRECEDENCE = [["||"], ["&&"], ["==", "!="], ["<", ">", "<=", ">="], ["+", "-"], ["*", "/", "%"]]


class Parser:
    def __init__(self, source):
        self.tokens = list(tokens(source))
        self.at = 0

    @property
    def current(self):
        return self.tokens[self.at]

    def accept(self, *kinds):
        if self.current.kind in kinds:
            self.at += 1
            return self.tokens[self.at - 1]
        return None

    def expect(self, kind):
        token = self.accept(kind)
        if token is None:
            raise LangError(f"expected {kind!r}, found {self.current.text!r}", self.current.line)
        return token

    def program(self):
        body = []
        while self.current.kind != "end":
            body.append(self.statement())
        return ("block", body)

    def block(self):
        self.expect("{")
        body = []
        while not self.accept("}"):
            body.append(self.statement())
        return ("block", body)

    def statement(self):
        match self.current.kind:
            case "let":
                self.at += 1
                name = self.expect("name").text
                self.expect("=")
                node = ("let", name, self.expression())
            case "if":
                self.at += 1
                test = self.expression()
                then = self.block()
                other = (self.statement() if self.current.kind == "if" else self.block()) if self.accept("else") else None
                return ("if", test, then, other)
            case "while":
                self.at += 1
                return ("while", self.expression(), self.block())
            case "return":
                self.at += 1
                node = ("return", None if self.current.kind == ";" else self.expression())
            case "print":
                self.at += 1
                items = [self.expression()]
                while self.accept(","):
                    items.append(self.expression())
                node = ("print", items)
            case _:
                left = self.expression()
                if self.accept("="):
                    node = ("assign", left, self.expression())
                else:
                    node = ("expr", left)
        self.expect(";")
        return node

    def expression(self, level=0):
        if level == len(PRECEDENCE):
            return self.unary()
        left = self.expression(level + 1)
        while (op := self.accept(*PRECEDENCE[level])) is not None:
            left = ("binary", op.text, left, self.expression(level + 1), op.line)
        return left

    def unary(self):
        if op := self.accept("-", "!"):
            return ("unary", op.text, self.unary())
        node = self.primary()
        while True:
            if self.accept("("):
                arguments = []
                while not self.accept(")"):
                    arguments.append(self.expression())
                    if self.current.kind != ")":
                        self.expect(",")
                node = ("call", node, arguments)
            elif self.accept("["):
                node = ("index", node, self.expression())
                self.expect("]")
            else:
                return node

    def primary(self):
        token = self.current
        self.at += 1
        match token:
            case Token(kind="number", text=t):
                return ("const", float(t) if "." in t else int(t))
            case Token(kind="string", text=t):
                return ("const", t)
            case Token(kind="name", text=t):
                return ("name", t, token.line)
            case Token(kind="true" | "false" | "nil" as k):
                return ("const", {"true": True, "false": False, "nil": None}[k])
            case Token(kind="("):
                node = self.expression()
                self.expect(")")
                return node
            case Token(kind="["):
                items = []
                while not self.accept("]"):
                    items.append(self.expression())
                    if self.current.kind != "]":
                        self.expect(",")
                return ("list", items)
            case Token(kind="fn"):
                self.expect("(")
                names = []
                while not self.accept(")"):
                    names.append(self.expect("name").text)
                    self.accept(",")
                return ("fn", names, self.block())
        raise LangError(f"unexpected {token.text!r}", token.line)


class Return(Exception):
    def __init__(self, value):
        self.value = value


class Scope:
    def __init__(self, parent=None, **names):
        self.names = names
        self.parent = parent

    def find(self, name, line):
        scope = self
        while scope is not None:
            if name in scope.names:
                return scope
            scope = scope.parent
        raise LangError(f"unknown name {name}", line)


OPERATORS = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a // b if isinstance(a, int) and isinstance(b, int) else a / b, "%": lambda a, b: a % b, "==": lambda a, b: a == b, "!=": lambda a, b: a != b, "<": lambda a, b: a < b, ">": lambda a, b: a > b, "<=": lambda a, b: a <= b, ">=": lambda a, b: a >= b}


class Evaluator:
    def run(self, node, scope):
        return getattr(self, "do_" + node[0])(scope, *node[1:])

    def do_block(self, scope, body):
        for statement in body:
            self.run(statement, scope)

    def do_let(self, scope, name, value):
        scope.names[name] = self.run(value, scope)

    def do_assign(self, scope, target, value):
        value = self.run(value, scope)
        if target[0] == "name":
            scope.find(target[1], target[2]).names[target[1]] = value
        elif target[0] == "index":
            self.run(target[1], scope)[self.run(target[2], scope)] = value
        else:
            raise LangError("bad target")

    def do_expr(self, scope, node):
        self.run(node, scope)

    def do_if(self, scope, test, then, other):
        if self.run(test, scope):
            self.run(then, Scope(scope))
        elif other is not None:
            self.run(other, Scope(scope))

    def do_while(self, scope, test, body):
        while self.run(test, scope):
            self.run(body, Scope(scope))

    def do_return(self, scope, value):
        raise Return(None if value is None else self.run(value, scope))

    def do_print(self, scope, items):
        print(*[self.run(i, scope) for i in items])

    def do_const(self, scope, value):
        return value

    def do_name(self, scope, name, line):
        return scope.find(name, line).names[name]

    def do_list(self, scope, items):
        return [self.run(i, scope) for i in items]

    def do_unary(self, scope, op, node):
        value = self.run(node, scope)
        return -value if op == "-" else not value

    def do_binary(self, scope, op, left, right, line):
        a = self.run(left, scope)
        if op == "&&":
            return a and self.run(right, scope)
        if op == "||":
            return a or self.run(right, scope)
        try:
            return OPERATORS[op](a, self.run(right, scope))
        except (TypeError, ZeroDivisionError) as e:
            raise LangError(str(e), line) from e

    def do_index(self, scope, node, key):
        return self.run(node, scope)[self.run(key, scope)]

    def do_fn(self, scope, names, body):
        def function(*args):
            if len(args) != len(names):
                raise LangError(f"expected {len(names)} arguments, got {len(args)}")
            try:
                self.run(body, Scope(scope, **dict(zip(names, args))))
            except Return as r:
                return r.value
        return function

    def do_call(self, scope, node, arguments):
        return self.run(node, scope)(*[self.run(a, scope) for a in arguments])


def execute(source):
    try:
        tree = Parser(source).program()
        Evaluator().run(tree, Scope(len=len, push=list.append, str=str))
    except LangError as e:
        print("error:", e, "| cause:", repr(e.__cause__))


execute("""
let fib = fn(n) { if n < 2 { return n; } return fib(n - 1) + fib(n - 2); };
print fib(15), "fib";
let i = 0;
let squares = [];
while i < 10 { push(squares, i * i); i = i + 1; }
print squares, len(squares), squares[3];
let counter = fn() { let n = 0; return fn() { n = n + 1; return n; }; };
let a = counter(); let b = counter();
a(); a();
print a(), b();
if i == 10 && !false { print "ten"; } else if i > 3 { print "big"; } else { print "small"; }
squares[0] = "changed";
print squares[0] + "!", -3 + 2 * (4 - 1), 7 / 2, 7.0 / 2, 7 % 3, nil, true || false;
let sieve = fn(n) {
  let flags = []; let k = 0;
  while k <= n { push(flags, true); k = k + 1; }
  k = 2;
  while k * k <= n {
    if flags[k] { let j = k * k; while j <= n { flags[j] = false; j = j + k; } }
    k = k + 1;
  }
  let out = []; k = 2;
  while k <= n { if flags[k] { push(out, k); } k = k + 1; }
  return out;
};
print sieve(60);
print (fn(x) { return x * 2; })(21);
""")
for source in ('print 1 / 0;', 'print x;', 'let = 5;', 'print "abc', 'print 1 + "a";', 'let f = fn(a) { return a; }; f(1, 2);', 'print 1 @ 2;', 'print (1;', "\n\nprint [1, 2;", '1 = 2;'):
    execute(source)
print(list(tokens('let x = "s" >= 2.5; # comment')))
