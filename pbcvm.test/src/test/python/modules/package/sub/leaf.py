from .. import first
from ..first import deep
name = "leaf"


def climb():
    from ... import nothing
    return nothing


def climb():
    from .. import level
    return level
