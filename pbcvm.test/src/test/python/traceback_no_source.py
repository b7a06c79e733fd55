# filename: no/such/folder/traceback_no_source.py
"""Without the source a traceback has no source lines."""


def f(x):
    return g(x) + 1


def g(x):
    return {"a": 1}[x]


f("missing")
