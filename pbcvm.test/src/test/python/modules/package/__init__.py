print("package init", __name__, __package__, __path__ is not None)
level = "package"
from . import first
from .first import deep as from_first
