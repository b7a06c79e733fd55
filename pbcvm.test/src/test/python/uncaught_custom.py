"""An uncaught exception with a local class, after output without a newline."""
print("no newline", end="")


class Deep:
    class Error(Exception):
        def __str__(self):
            return "str of %s" % self.args


def run():
    raise Deep.Error("arg")


run()
