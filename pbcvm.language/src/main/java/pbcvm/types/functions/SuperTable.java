package pbcvm.types.functions;

import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Attributes;
import pbcvm.runtime.Callers;
import pbcvm.types.classes.Names;
import pbcvm.types.singletons.PyNone;

/** Namespace of the class {@code super}. */
final class SuperTable {
    private SuperTable() {
    }

    static void table(TypeTable t) {
        t.newMethod("__new__(type, /, *args, **kwargs)", args -> new PySuper((PyType) args[0]));
        t.methodN("__init__(self, type=?, object_or_type=?, /)", SuperTable::initialize,
                "super() expected at most 2 arguments, got %d");
        t.method("__getattribute__(self, name, /)", (self, name) -> {
            Object value = ((PySuper) self).getAttribute(Names.attribute(name));
            if (value == null) {
                throw Attributes.missing(self, Names.attribute(name));
            }
            return value;
        });
        t.method("__get__(self, instance, owner=None, /)", (self, instance, owner) -> {
            PySuper proxy = (PySuper) self;
            return instance == PyNone.NONE || proxy.object != null ? self : PySuper.check(proxy.start, instance);
        });
        t.method("__repr__(self, /)", self -> {
            PySuper proxy = (PySuper) self;
            String start = proxy.start == null ? "NULL" : proxy.start.name();
            return Str.of(proxy.objectType == null ? "<super: <class '" + start + "'>, NULL>"
                    : "<super: <class '" + start + "'>, <" + proxy.objectType.name() + " object>>");
        });
        t.member("__thisclass__", self -> Names.orNone(((PySuper) self).start));
        t.member("__self__", self -> Names.orNone(((PySuper) self).object));
        t.member("__self_class__", self -> Names.orNone(((PySuper) self).objectType));
    }

    private static Object initialize(Object[] args) {
        PySuper proxy = (PySuper) args[0];
        if (args[1] == null) {
            Callers.Active caller = Callers.frame(0);
            throw Raise.runtimeError(caller == null || caller.root().code().code.argCount() == 0
                    ? "super(): no arguments"
                    : "super(): __class__ cell not found");
        }
        if (!(args[1] instanceof PyType type)) {
            throw Raise.typeError("super() argument 1 must be a type, not %s", Raise.typeName(args[1]));
        }
        proxy.start = type;
        if (args[2] != null && args[2] != PyNone.NONE) {
            PySuper bound = PySuper.check(type, args[2]);
            proxy.object = bound.object;
            proxy.objectType = bound.objectType;
        }
        return PyNone.NONE;
    }
}
