from .. import package
