def __getattr__(name):
    if name.startswith("dyn"):
        return name.upper()
    raise AttributeError("module has no " + name)


def __dir__():
    return ["dyn_b", "dyn_a"]
