from . import first, level
from .sub import leaf
from .sub.leaf import climb
both = first.deep + "/" + leaf.name + "/" + climb() + "/" + level
