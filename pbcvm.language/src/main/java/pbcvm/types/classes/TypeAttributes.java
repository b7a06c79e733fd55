package pbcvm.types.classes;

import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Shape;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.functions.PyGetSet;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** The computed attributes of classes, and {@code __dict__} of their instances. */
public final class TypeAttributes {
    private TypeAttributes() {
    }

    /** Gives a class the descriptor through which its instances show their {@code __dict__}. */
    static void addDictDescriptor(PyType type) {
        type.dict().put("__dict__", dictDescriptor(type));
        addWeakReferenceDescriptor(type);
    }

    /** Marks a class whose instances can be referred to weakly. */
    static void addWeakReferenceDescriptor(PyType type) {
        if (type.dict().get("__weakref__") == null) {
            type.dict().put("__weakref__", new PyGetSet("__weakref__", type, self -> PyNone.NONE, null, false));
        }
    }

    /** The descriptor through which instances of a class show their {@code __dict__}. */
    public static PyGetSet dictDescriptor(PyType type) {
        return new PyGetSet("__dict__", type, self -> Shape.dictOf((PyObject) self), TypeAttributes::setDict, false);
    }

    static void setDict(Object self, Object value) {
        if (value == null) {
            Shape.setDict((PyObject) self, new PyDict());
        } else if (value instanceof PyDict dict) {
            Shape.setDict((PyObject) self, dict);
        } else {
            throw Raise.typeError("__dict__ must be set to a dictionary, not a '%s'", Raise.typeName(value));
        }
    }

    static void setName(Object self, Object value) {
        PyType type = checkMutable(self, "__name__", value);
        if (Py.asString(value) == null) {
            throw Raise.typeError("can only assign string to %s.__name__, not '%s'", type.name(),
                    Raise.typeName(value));
        }
        type.setName(Str.java(Py.asString(value)));
    }

    static void setQualName(Object self, Object value) {
        PyType type = checkMutable(self, "__qualname__", value);
        if (Py.asString(value) == null) {
            throw Raise.typeError("can only assign string to %s.__qualname__, not '%s'", type.name(),
                    Raise.typeName(value));
        }
        type.setQualName(Str.java(Py.asString(value)));
    }

    private static PyType checkMutable(Object self, String name, Object value) {
        PyType type = (PyType) self;
        if (!type.isHeapType()) {
            throw Raise.typeError("cannot set '%s' attribute of immutable type '%s'", name, type.name());
        }
        if (value == null) {
            throw Raise.typeError("cannot delete '%s' attribute of immutable type '%s'", name, type.name());
        }
        return type;
    }

    static Object module(Object self) {
        Object module = Names.module((PyType) self);
        if (module == null) {
            throw Raise.attributeError("__module__");
        }
        return module;
    }

    static void setInDict(Object self, String name, Object value) {
        PyType type = checkMutable(self, name, value);
        type.setAttribute(Str.intern(name), value);
    }

    static Object doc(Object self) {
        PyType type = (PyType) self;
        Object value = type.dict().get("__doc__");
        if (value == null) {
            return PyNone.NONE;
        }
        Object get = pbcvm.operation.Types.of(value).lookup(pbcvm.object.Slot.GET);
        return get == null || value instanceof pbcvm.types.functions.PyFunction ? value
                : pbcvm.operation.Attributes.bindToClass(value, type);
    }

    static Object annotations(Object self) {
        PyType type = (PyType) self;
        if (!type.isHeapType()) {
            throw Raise.attributeError("type object '%s' has no attribute '__annotations__'", type.name());
        }
        Object value = type.dict().get("__annotations__");
        if (value == null) {
            value = new PyDict();
            type.setAttribute(Str.intern("__annotations__"), value);
        }
        return value;
    }

    static Object abstractMethods(Object self) {
        Object value = self == PyType.TYPE ? null : ((PyType) self).dict().get("__abstractmethods__");
        if (value == null) {
            throw Raise.attributeError("__abstractmethods__");
        }
        return value;
    }

    static void setAbstractMethods(Object self, Object value) {
        PyType type = (PyType) self;
        if (!type.setAttribute(Str.intern("__abstractmethods__"), value)) {
            throw Raise.attributeError("__abstractmethods__");
        }
        type.setAbstract(value != null && Py.isTrue(value));
    }

    static Object bases(Object self) {
        return PyTuple.of((Object[]) ((PyType) self).bases().clone());
    }

    static Object mro(Object self) {
        return PyTuple.of((Object[]) ((PyType) self).mro().clone());
    }

    static void setBases(Object self, Object value) {
        PyType type = checkMutable(self, "__bases__", value);
        if (!(value instanceof PyTuple tuple)) {
            throw Raise.typeError("can only assign tuple to %s.__bases__, not %s", type.name(),
                    Raise.typeName(value));
        }
        if (tuple.size() == 0) {
            throw Raise.typeError("can only assign non-empty tuple to %s.__bases__, not ()", type.name());
        }
        PyType[] bases = new PyType[tuple.size()];
        for (int i = 0; i < bases.length; i++) {
            if (!(tuple.items[i] instanceof PyType base)) {
                throw Raise.typeError("%s.__bases__ must be tuple of classes, not '%s'", type.name(),
                        Raise.typeName(tuple.items[i]));
            }
            if (base.isSubtypeOf(type)) {
                throw Raise.typeError("a __bases__ item causes an inheritance cycle");
            }
            bases[i] = base;
        }
        PyType best = ClassLayout.bestBase(bases);
        if (best.layoutOwner() != type.layoutOwner()) {
            throw Raise.typeError("__bases__ assignment: '%s' object layout differs from '%s'", best.name(),
                    type.base().name());
        }
        PyType[] order = Mro.compute(type, bases);
        type.setBases(best, bases);
        type.setMro(order);
        refresh(type);
    }

    private static void refresh(PyType type) {
        for (PyType subclass : type.subclasses()) {
            TypeCreation.computeMro(subclass, subclass.type(), subclass.bases());
            refresh(subclass);
        }
    }
}
