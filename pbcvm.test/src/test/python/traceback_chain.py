"""Chained exceptions: cause, context, suppressed context, notes."""


def first():
    raise ValueError("first problem")


def second():
    try:
        first()
    except ValueError as e:
        raise KeyError("second problem") from e


def third():
    try:
        second()
    except KeyError:
        [].pop()


def fourth():
    try:
        third()
    except IndexError as e:
        error = RuntimeError("fourth problem")
        error.add_note("a note")
        error.add_note("another note\nof two lines")
        raise error


def fifth():
    try:
        fourth()
    except RuntimeError:
        try:
            1 / 0
        except ZeroDivisionError:
            raise OSError(2, "fifth", "file") from None


try:
    fifth()
except OSError as e:
    saved = e
try:
    fourth()
except RuntimeError as e:
    raise LookupError("last") from e
