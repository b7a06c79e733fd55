"""Nested finally blocks with return, break, continue and exceptions in every position."""


def return_overrides():
    try:
        return "try"
    finally:
        return "finally"


def return_swallows():
    try:
        raise ValueError("lost")
    finally:
        return "finally"


def break_swallows():
    for i in range(3):
        try:
            raise ValueError(i)
        finally:
            break
    return i


def continue_swallows():
    seen = []
    for i in range(3):
        try:
            raise ValueError(i)
        finally:
            seen.append(i)
            continue
    return seen


def break_through_two():
    steps = []
    for i in range(5):
        try:
            try:
                if i == 2:
                    break
                if i == 1:
                    continue
                steps.append(("body", i))
            finally:
                steps.append(("inner", i))
        finally:
            steps.append(("outer", i))
    else:
        steps.append("else")
    return steps


def return_through_three():
    steps = []

    def run():
        try:
            try:
                try:
                    return "value"
                finally:
                    steps.append(1)
            finally:
                steps.append(2)
        finally:
            steps.append(3)
    return run(), steps


def value_is_fixed_before_finally():
    x = 1
    try:
        return x
    finally:
        x = 2


def mutable_changes():
    x = [1]
    try:
        return x
    finally:
        x.append(2)


def exception_replaced():
    try:
        try:
            raise ValueError("first")
        finally:
            raise KeyError("second")
    except KeyError as e:
        return repr(e), repr(e.__context__)


def while_loops():
    steps = []
    i = 0
    while i < 4:
        i += 1
        try:
            if i == 2:
                continue
            try:
                if i == 3:
                    break
            finally:
                steps.append(("a", i))
        except ValueError:
            pass
        else:
            steps.append(("else", i))
        finally:
            steps.append(("b", i))
    else:
        steps.append("loop else")
    return steps


def except_with_finally_and_return():
    steps = []

    def run(kind):
        try:
            steps.append("try")
            if kind:
                raise kind("x")
            return "no exception"
        except ValueError:
            steps.append("except")
            return "caught"
        else:
            steps.append("else")
        finally:
            steps.append("finally")
    results = [run(None), run(ValueError)]
    try:
        run(KeyError)
    except KeyError as e:
        results.append(repr(e))
    return results, steps


def else_block():
    steps = []
    for kind in (None, ValueError):
        try:
            if kind:
                raise kind
        except ValueError:
            steps.append("except")
        else:
            steps.append("else")
        finally:
            steps.append("finally")
    return steps


def loop_in_finally():
    total = 0
    try:
        raise ValueError("v")
    except ValueError:
        pass
    finally:
        for i in range(5):
            if i == 1:
                continue
            if i == 4:
                break
            total += i
    return total


def generator_finally():
    steps = []

    def g():
        try:
            try:
                yield 1
                yield 2
            finally:
                steps.append("inner")
                yield 3
        finally:
            steps.append("outer")
    values = []
    for v in g():
        values.append(v)
    return values, steps


def with_and_finally():
    steps = []

    class M:
        def __enter__(self):
            steps.append("enter")

        def __exit__(self, kind, value, tb):
            steps.append(("exit", kind and kind.__name__))
            return kind is ValueError

    for i in range(4):
        try:
            with M():
                if i == 0:
                    continue
                if i == 1:
                    raise ValueError
                if i == 2:
                    break
        finally:
            steps.append(("finally", i))
    return steps


def return_in_nested_loops():
    steps = []

    def run():
        for i in range(3):
            for j in range(3):
                try:
                    if (i, j) == (1, 1):
                        return i, j
                    if j == 2:
                        continue
                finally:
                    steps.append((i, j))
        return None
    return run(), steps


def deep_context_chain():
    try:
        try:
            try:
                1 / 0
            finally:
                {}["a"]
        finally:
            [].pop()
    except IndexError as e:
        chain = []
        while e is not None:
            chain.append(type(e).__name__)
            e = e.__context__
        return chain


def except_name_is_deleted():
    e = "before"
    try:
        raise ValueError
    except ValueError as e:
        pass
    try:
        return e
    except UnboundLocalError as error:
        return str(error)


def bare_raise_in_finally_context():
    try:
        try:
            raise ValueError("kept")
        except ValueError:
            try:
                raise
            finally:
                pass
    except ValueError as e:
        return str(e)


def many_levels(n):
    steps = []

    def recurse(k):
        try:
            if k == 0:
                raise ValueError("bottom")
            recurse(k - 1)
        finally:
            steps.append(k)
    try:
        recurse(n)
    except ValueError as e:
        return str(e), steps


for function in (return_overrides, return_swallows, break_swallows, continue_swallows, break_through_two,
                 return_through_three, value_is_fixed_before_finally, mutable_changes, exception_replaced,
                 while_loops, except_with_finally_and_return, else_block, loop_in_finally, generator_finally,
                 with_and_finally, return_in_nested_loops, deep_context_chain, except_name_is_deleted,
                 bare_raise_in_finally_context):
    print(function.__name__, function())
print(many_levels(4))
