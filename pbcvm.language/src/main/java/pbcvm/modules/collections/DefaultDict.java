package pbcvm.modules.collections;

import java.util.Arrays;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.types.classes.GenericAliases;
import pbcvm.types.dicts.DictType;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.sequences.ReprGuard;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.singletons.PyNotImplemented;
import pbcvm.types.tuples.PyTuple;

/** The class {@code defaultdict}; the dict's companion is the default factory. */
final class DefaultDict {
    static final PyType TYPE = PyType.builtin("defaultdict", DictType.TYPE, DefaultDict::table).ownLayout()
            .inModule("collections");

    private DefaultDict() {
    }

    private static Object factory(Object self) {
        Object factory = ((PyDict) self).companion();
        return factory == null ? PyNone.NONE : factory;
    }

    private static Object initialize(Object[] bound) {
        PyDict self = (PyDict) bound[0];
        Object[] given = ((PyTuple) bound[1]).items;
        if (given.length > 0 && given[0] != PyNone.NONE && !Py.isCallable(given[0])) {
            throw Raise.typeError("first argument must be callable or None");
        }
        self.setCompanion(given.length > 0 ? given[0] : PyNone.NONE);
        Object[] rest = given.length > 0 ? Arrays.copyOfRange(given, 1, given.length) : given;
        Object initialize = DictType.TYPE.lookup(pbcvm.object.Slot.INIT);
        Calls.callWithKeywords(initialize, Calls.prepend(self, rest), (PyDict) bound[2]);
        return PyNone.NONE;
    }

    private static Object missing(Object self, Object key) {
        Object factory = factory(self);
        if (factory == PyNone.NONE) {
            throw Raise.keyError(key);
        }
        Object value = Calls.call(factory);
        Py.setItem(self, key, value);
        return value;
    }

    private static Object repr(Object self) {
        Object factory = factory(self);
        String factoryText;
        if (!ReprGuard.enter(factory)) {
            factoryText = "...";
        } else {
            try {
                factoryText = Py.reprJava(factory);
            } finally {
                ReprGuard.leave();
            }
        }
        Object entries = Calls.callMethod(DictType.TYPE.lookup(pbcvm.object.Slot.REPR), self);
        return Str.of(CollectionsModule.name(self) + "(" + factoryText + ", " + Py.strJava(entries) + ")");
    }

    private static Object copy(Object self) {
        return Calls.call(((PyDict) self).type(), factory(self), self);
    }

    private static Object union(Object left, Object right, Object self) {
        if (!(left instanceof PyDict) || !(right instanceof PyDict)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        PyDict result = (PyDict) Calls.call(((PyDict) self).type(), factory(self), left);
        Py.callMethod(result, "update", right);
        return result;
    }

    private static void table(TypeTable t) {
        t.methodN("__init__(self, /, *args, **kwargs)", DefaultDict::initialize);
        t.method("__missing__(self, key, /)", DefaultDict::missing);
        t.method("__repr__(self, /)", DefaultDict::repr);
        t.method("copy(self, /)", DefaultDict::copy);
        t.method("__copy__(self, /)", DefaultDict::copy);
        t.method("__or__(self, value, /)", (self, value) -> union(self, value, self));
        t.method("__ror__(self, value, /)", (self, value) -> union(value, self, self));
        t.member("default_factory", DefaultDict::factory,
                (self, value) -> ((PyDict) self).setCompanion(value));
        t.method("__reduce__(self, /)", self -> PyTuple.of(((PyDict) self).type(),
                factory(self) == PyNone.NONE ? PyTuple.EMPTY : PyTuple.of(factory(self)), PyNone.NONE,
                PyNone.NONE, Py.iter(Py.callMethod(self, "items"))));
        t.classMethod("__class_getitem__(cls, item, /)", args -> GenericAliases.of(args[0], args[1]));
    }
}
