"""Context variables, contexts and tokens; each thread has its own context."""
import contextvars
import threading


def attempt(f, *args):
    try:
        return f(*args)
    except BaseException as e:
        return type(e).__name__ + ": " + str(e).split(" at 0x")[0]


v = contextvars.ContextVar("v", default=3)
w = contextvars.ContextVar("w")
print(v.get(), v.get(7), v.name, attempt(w.get), w.get("other"), repr(v).split(" at ")[0], repr(w).split(" at ")[0])
t = v.set(5)
print(v.get(), t.old_value, t.var is v, t.old_value is contextvars.Token.MISSING, repr(t).split(" at ")[0])
u = v.set(6)
print(u.old_value, v.reset(u), v.get(), v.reset(t), v.get(), attempt(v.reset, t), attempt(v.reset, 1), attempt(w.reset, v.set(1)))
c = contextvars.copy_context()
print(len(c), v in c, w in c, c[v], c.get(w), c.get(w, 0), list(c) == [v], list(c.items()) == [(v, 1)], list(c.values()), c == c.copy(), c == contextvars.Context())


def inside(x):
    w.set(x)
    v.set("inside")
    return v.get(), w.get(), attempt(c.run, print)


print(c.run(inside, 10), v.get(), attempt(w.get), c[w], c[v])
token = c.run(v.set, "again")
print(attempt(v.reset, token), attempt(contextvars.Context().run), attempt(contextvars.ContextVar, 1), attempt(lambda: c[1]), attempt(lambda: 1 in c), attempt(contextvars.Token), attempt(lambda: contextvars.Context()[v]))
seen = []
thread = threading.Thread(target=lambda: seen.append((v.get(), w.get("none"), v.set("thread") is None, v.get())))
thread.start()
thread.join()
print(seen, v.get())
