"""An uncaught exception group is printed as a tree."""


def fail(kind, message):
    raise kind(message)


errors = []
for kind, message in ((ValueError, "one"), (KeyError, "two")):
    try:
        fail(kind, message)
    except Exception as e:
        errors.append(e)
try:
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise TypeError("inner") from e
except TypeError as e:
    errors.append(ExceptionGroup("nested", [e, OSError("no traceback")]))
errors[0].add_note("noted")
raise ExceptionGroup("several problems", errors)
