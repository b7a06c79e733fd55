package pbcvm.types.functions;

import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.TypeTable;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.types.classes.Names;
import pbcvm.types.singletons.PyNone;

/** Namespace of the class {@code property}. */
final class PropertyTable {
    private PropertyTable() {
    }

    static void table(TypeTable t) {
        t.newMethod("__new__(type, /, *args, **kwargs)", args -> new PyProperty((PyType) args[0]));
        t.methodN("__init__(self, fget=None, fset=None, fdel=None, doc=None)", PropertyTable::initialize);
        t.method("__get__(self, instance, owner=None, /)", PropertyTable::get);
        t.method("__set__(self, instance, value, /)", (self, instance, value) -> {
            PyProperty property = (PyProperty) self;
            if (property.setter == null) {
                throw missing(property, instance, "setter");
            }
            Calls.call(property.setter, instance, value);
            return PyNone.NONE;
        });
        t.method("__delete__(self, instance, /)", (self, instance) -> {
            PyProperty property = (PyProperty) self;
            if (property.deleter == null) {
                throw missing(property, instance, "deleter");
            }
            Calls.call(property.deleter, instance);
            return PyNone.NONE;
        });
        t.method("__set_name__(self, owner, name, /)", (self, owner, name) -> {
            ((PyProperty) self).name = name;
            return PyNone.NONE;
        });
        t.method("getter(self, function, /)", (self, function) -> copy(self, function, null, null));
        t.method("setter(self, function, /)", (self, function) -> copy(self, null, function, null));
        t.method("deleter(self, function, /)", (self, function) -> copy(self, null, null, function));
        t.member("fget", self -> Names.orNone(((PyProperty) self).getter));
        t.member("fset", self -> Names.orNone(((PyProperty) self).setter));
        t.member("fdel", self -> Names.orNone(((PyProperty) self).deleter));
        t.member("__doc__", self -> Names.orNone(((PyProperty) self).doc),
                (self, value) -> ((PyProperty) self).doc = value);
        t.getter("__isabstractmethod__", self -> Py.isTrue(Wrapping.isAbstract(((PyProperty) self).getter))
                || Py.isTrue(Wrapping.isAbstract(((PyProperty) self).setter))
                || Py.isTrue(Wrapping.isAbstract(((PyProperty) self).deleter)));
    }

    private static Object initialize(Object[] args) {
        PyProperty property = (PyProperty) args[0];
        property.getter = given(args[1]);
        property.setter = given(args[2]);
        property.deleter = given(args[3]);
        property.doc = given(args[4]);
        if (property.doc == null && property.getter != null) {
            property.doc = Py.getAttrOrNull(property.getter, "__doc__");
        }
        return PyNone.NONE;
    }

    private static Object given(Object value) {
        return value == PyNone.NONE ? null : value;
    }

    private static Object get(Object self, Object instance, Object owner) {
        if (instance == PyNone.NONE) {
            return self;
        }
        PyProperty property = (PyProperty) self;
        if (property.getter == null) {
            throw missing(property, instance, "getter");
        }
        return Calls.call(property.getter, instance);
    }

    private static PythonException missing(PyProperty property, Object instance, String what) {
        String type = pbcvm.operation.Types.of(instance).qualName();
        return property.name == null ? Raise.attributeError("property of '%s' object has no %s", type, what)
                : Raise.attributeError("property %s of '%s' object has no %s", Py.reprJava(property.name),
                        type, what);
    }

    private static Object copy(Object self, Object getter, Object setter, Object deleter) {
        PyProperty property = (PyProperty) self;
        Object result = Calls.call(property.type(), Names.orNone(getter != null ? getter : property.getter),
                Names.orNone(setter != null ? setter : property.setter),
                Names.orNone(deleter != null ? deleter : property.deleter),
                getter == null && property.doc != null ? property.doc : PyNone.NONE);
        if (result instanceof PyProperty made) {
            made.name = property.name;
        }
        return result;
    }
}
