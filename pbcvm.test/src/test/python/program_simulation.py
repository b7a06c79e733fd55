"""Object-oriented simulation: bank, events, observers, state machine, LRU cache, linked structures, plugins."""
import heapq


class InsufficientFunds(Exception):
    def __init__(self, needed, available):
        super().__init__(f"need {needed:.2f}, have {available:.2f}")
        self.needed, self.available = needed, available


class Account:
    _next = 1000

    def __init__(self, owner, balance=0.0):
        self.number = Account._next
        Account._next += 1
        self.owner, self._balance, self.history = owner, balance, []

    @property
    def balance(self):
        return self._balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._balance += amount
        self.history.append(("deposit", amount))

    def withdraw(self, amount):
        if amount > self._balance:
            raise InsufficientFunds(amount, self._balance)
        self._balance -= amount
        self.history.append(("withdraw", amount))

    def __str__(self):
        return f"{type(self).__name__} {self.number} ({self.owner}): {self._balance:,.2f}"


class Savings(Account):
    rate = 0.03

    def add_interest(self):
        self.deposit(round(self.balance * self.rate, 2))


class Checking(Account):
    limit = 100

    def withdraw(self, amount):
        if amount > self._balance + self.limit:
            raise InsufficientFunds(amount, self._balance + self.limit)
        self._balance -= amount
        self.history.append(("overdraft" if self._balance < 0 else "withdraw", amount))


class Bank:
    def __init__(self):
        self.accounts = {}

    def open(self, kind, owner, **options):
        account = kind(owner, **options)
        self.accounts[account.number] = account
        return account

    def transfer(self, source, target, amount):
        try:
            self.accounts[source].withdraw(amount)
            self.accounts[target].deposit(amount)
        except KeyError as e:
            raise LookupError(f"no account {e}") from e

    def __iter__(self):
        return iter(self.accounts.values())

    def __contains__(self, number):
        return number in self.accounts

    def total(self):
        return sum(a.balance for a in self)


bank = Bank()
ann = bank.open(Savings, "Ann", balance=1234.5)
bob = bank.open(Checking, "Bob")
bank.transfer(ann.number, bob.number, 200)
ann.add_interest()
bob.withdraw(250)
for attempt in (lambda: bob.withdraw(500), lambda: bank.transfer(ann.number, 5, 1), lambda: ann.deposit(-1), lambda: setattr(ann, "balance", 5)):
    try:
        attempt()
    except (InsufficientFunds, LookupError, ValueError, AttributeError) as e:
        print(type(e).__name__, e, repr(e.__cause__))
print(*bank, sep="\n")
print(f"{bank.total():.2f}", 1000 in bank, 1 in bank, ann.history, bob.history)


class Event:
    def __init__(self, time, name, action):
        self.time, self.name, self.action = time, name, action

    def __lt__(self, other):
        return (self.time, self.name) < (other.time, other.name)


class Simulator:
    def __init__(self):
        self.queue, self.now, self.log = [], 0, []

    def at(self, delay, name, action=None):
        heapq.heappush(self.queue, Event(self.now + delay, name, action))

    def run(self, until):
        while self.queue and self.queue[0].time <= until:
            event = heapq.heappop(self.queue)
            self.now = event.time
            self.log.append((self.now, event.name))
            if event.action:
                event.action(self)


def customer(name, delay):
    def arrive(sim):
        sim.at(3, name + " served", leave)

    def leave(sim):
        if sim.now < 15:
            sim.at(delay, name + " again", arrive)
    return arrive


sim = Simulator()
for i, name in enumerate("xyz"):
    sim.at(i, name + " arrives", customer(name, i + 2))
sim.run(20)
print(sim.log)


class Observable:
    def __init__(self):
        self.__dict__["watchers"] = {}

    def watch(self, name, f):
        self.watchers.setdefault(name, []).append(f)
        return lambda: self.watchers[name].remove(f)

    def __setattr__(self, name, value):
        old = self.__dict__.get(name)
        super().__setattr__(name, value)
        for f in self.watchers.get(name, ()):
            f(old, value)


o = Observable()
seen = []
stop = o.watch("x", lambda old, new: seen.append((old, new)))
o.x = 1
o.x = 2
stop()
o.x = 3
print(seen, o.x)


class Lru:
    def __init__(self, size):
        self.size, self.data, self.hits, self.misses = size, {}, 0, 0

    def __call__(self, f):
        def wrapper(*args):
            if args in self.data:
                self.hits += 1
                self.data[args] = self.data.pop(args)
            else:
                self.misses += 1
                self.data[args] = f(*args)
                if len(self.data) > self.size:
                    del self.data[next(iter(self.data))]
            return self.data[args]
        wrapper.cache = self
        return wrapper


@Lru(50)
def ways(n, k):
    return 1 if k == 0 or n == k else ways(n - 1, k - 1) + ways(n - 1, k)


print(ways(24, 11), ways.cache.hits, ways.cache.misses, list(ways.cache.data)[:3])


class Node:
    __slots__ = ("value", "next")

    def __init__(self, value, next=None):
        self.value, self.next = value, next


class LinkedList:
    def __init__(self, items=()):
        self.head, self.size = None, 0
        for item in items:
            self.append(item)

    def append(self, value):
        node = Node(value)
        if self.head is None:
            self.head = node
        else:
            last = self.head
            while last.next:
                last = last.next
            last.next = node
        self.size += 1

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def __reversed__(self):
        return LinkedList(list(self)[::-1])

    def __len__(self):
        return self.size

    def __getitem__(self, i):
        if isinstance(i, slice):
            return LinkedList(list(self)[i])
        if i < 0:
            i += self.size
        for k, v in enumerate(self):
            if k == i:
                return v
        raise IndexError("list index out of range")

    def __eq__(self, other):
        return len(self) == len(other) and all(a == b for a, b in zip(self, other))

    def __repr__(self):
        return " -> ".join(map(repr, self)) or "empty"


l = LinkedList("abc")
l.append(4)
print(l, len(l), l[1], l[-1], l[1:3], reversed(l), list(l), "b" in l, l == LinkedList(["a", "b", "c", 4]), bool(LinkedList()), LinkedList())
try:
    l[9]
except IndexError as e:
    print(e)


class Machine:
    states = {}

    def __init_subclass__(cls, state):
        Machine.states[state] = cls

    def __init__(self, context):
        self.context = context

    def handle(self, symbol):
        raise NotImplementedError


class Start(Machine, state="start"):
    def handle(self, symbol):
        return "number" if symbol.isdigit() else "word" if symbol.isalpha() else "start"


class Number(Machine, state="number"):
    def handle(self, symbol):
        if symbol.isdigit():
            self.context["digits"] = self.context.get("digits", 0) + 1
            return "number"
        return "start"


class Word(Machine, state="word"):
    def handle(self, symbol):
        return "word" if symbol.isalnum() else "start"


def run(text):
    context, state, trail = {}, "start", []
    for symbol in text:
        state = Machine.states[state](context).handle(symbol)
        trail.append(state[0])
    return "".join(trail), context


print(run("ab1 123x, 45"))


class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]

    def __matmul__(self, other):
        return Matrix([[sum(a * b for a, b in zip(row, column)) for column in zip(*other.rows)] for row in self.rows])

    def __pow__(self, n):
        result = Matrix([[int(i == j) for j in range(len(self.rows))] for i in range(len(self.rows))])
        base = self
        while n:
            if n & 1:
                result = result @ base
            base = base @ base
            n >>= 1
        return result

    def __getitem__(self, key):
        i, j = key
        return self.rows[i][j]

    def __repr__(self):
        return f"Matrix({self.rows})"


print(Matrix([[1, 1], [1, 0]]) ** 90, (Matrix([[1, 1], [1, 0]]) ** 300)[0, 1])


def tasks():
    """Cooperative tasks on generators."""
    def task(name, n):
        for i in range(n):
            got = yield f"{name}{i}"
            if got == "stop":
                return f"{name} stopped"
        return f"{name} done"
    ready = [task("a", 2), task("b", 4), task("c", 3)]
    out = []
    rounds = 0
    while ready:
        t = ready.pop(0)
        try:
            out.append(t.send("stop" if rounds > 6 and rounds % 2 else None))
            ready.append(t)
        except StopIteration as e:
            out.append(e.value)
        rounds += 1
    return out


print(tasks())


class Template:
    def __init__(self, text):
        self.parts = []
        while "{{" in text:
            before, _, rest = text.partition("{{")
            name, _, text = rest.partition("}}")
            self.parts += [before, name.strip().split("|")]
        self.parts.append(text)

    def render(self, **values):
        filters = {"upper": str.upper, "title": str.title, "money": "{:,.2f}".format, "join": ", ".join}
        out = []
        for part in self.parts:
            if isinstance(part, str):
                out.append(part)
            else:
                path, *pipes = [p.strip() for p in part]
                value = values
                for step in path.split("."):
                    value = value[step] if isinstance(value, dict) else getattr(value, step)
                for pipe in pipes:
                    value = filters[pipe](value)
                out.append(str(value))
        return "".join(out)


print(Template("Dear {{ user.owner | upper }}, you have {{ user.balance|money }} ({{tags|join}}).").render(user=ann, tags=["a", "b"]))
