"""Code that Python 3.11 and later compile."""


def groups(action):
    try:
        action()
    except* ValueError as errors:
        print(errors)
    except* (TypeError, KeyError):
        raise
    else:
        return [*action]
    finally:
        action = None


def spread(*args: *tuple[int]):
    return args[*args, 1]
