package pbcvm.types.classes;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Attributes;
import pbcvm.operation.Calls;
import pbcvm.operation.Classes;
import pbcvm.operation.Py;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.dicts.PyMappingProxy;
import pbcvm.types.lists.PyList;
import pbcvm.types.objects.Directory;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** The class {@code type}. */
public final class TypeType {
    private TypeType() {
    }

    /** Fills the namespace. */
    public static void table(TypeTable t) {
        t.newMethod("__new__(metatype, /, *args, **kwargs)", TypeType::make);
        t.methodN("__init__(self, /, *args, **kwargs)", TypeType::initialize);
        t.methodN("__call__(self, /, *args, **kwargs)", TypeType::call);
        t.method("__getattribute__(self, name, /)", TypeType::getAttribute);
        t.method("__setattr__(self, name, value, /)", (self, name, value) -> {
            Attributes.change(self, ((PyType) self).type(), Names.attribute(name), value);
            return PyNone.NONE;
        });
        t.method("__delattr__(self, name, /)", (self, name) -> {
            Attributes.change(self, ((PyType) self).type(), Names.attribute(name), null);
            return PyNone.NONE;
        });
        t.method("__repr__(self, /)", self -> Str.of("<class '" + Names.full((PyType) self) + "'>"));
        t.method("mro(self, /)", self -> new PyList((Object[]) Mro.compute((PyType) self, ((PyType) self).bases())));
        t.method("__subclasses__(self, /)", self -> new PyList(((PyType) self).subclasses().toArray()));
        t.method("__instancecheck__(self, instance, /)",
                (self, instance) -> Classes.isInstanceDefault(instance, self));
        t.method("__subclasscheck__(self, subclass, /)", (self, other) -> Classes.isSubclassDefault(other, self));
        t.method("__dir__(self, /)", self -> Directory.ofClass((PyType) self));
        t.method("__sizeof__(self, /)", self -> 1064L);
        t.classMethod("__prepare__(metatype, /, *args, **kwargs)", args -> new PyDict());
        t.method("__or__(self, value, /)", PyUnion::or);
        t.method("__ror__(self, value, /)", (self, other) -> PyUnion.or(other, self));
        attributes(t);
    }

    private static void attributes(TypeTable t) {
        t.property("__name__", self -> Str.of(((PyType) self).name()), TypeAttributes::setName);
        t.property("__qualname__", self -> Str.of(((PyType) self).qualName()), TypeAttributes::setQualName);
        t.property("__module__", TypeAttributes::module,
                (self, value) -> TypeAttributes.setInDict(self, "__module__", value));
        t.property("__bases__", TypeAttributes::bases, TypeAttributes::setBases);
        t.member("__base__", self -> Names.orNone(((PyType) self).base()));
        t.member("__mro__", TypeAttributes::mro);
        t.getter("__dict__", self -> new PyMappingProxy(((PyType) self).dict()));
        t.property("__doc__", TypeAttributes::doc,
                (self, value) -> TypeAttributes.setInDict(self, "__doc__", value));
        t.property("__annotations__", TypeAttributes::annotations, (self, value) -> ((PyType) self)
                .setAttribute(Str.intern("__annotations__"), value));
        t.property("__abstractmethods__", TypeAttributes::abstractMethods, TypeAttributes::setAbstractMethods);
        t.getter("__text_signature__", self -> PyNone.NONE);
        t.member("__flags__", TypeFlags::of);
        t.member("__basicsize__", self -> 16L);
        t.member("__itemsize__", self -> 0L);
        t.member("__dictoffset__", self -> ((PyType) self).instancesHaveDict() ? 16L : 0L);
        t.member("__weakrefoffset__", self -> ((PyType) self).isHeapType() ? 24L : 0L);
    }

    private static Object make(Object[] args) {
        Object[] given = ((PyTuple) args[1]).items;
        if (given.length != 3) {
            throw Raise.typeError("type.__new__() takes exactly 3 arguments (%d given)", given.length);
        }
        if (!(args[0] instanceof PyType metaclass)) {
            throw Raise.typeError("type.__new__(X): X is not a type object (%s)", Raise.typeName(args[0]));
        }
        TruffleString name = Py.asString(given[0]);
        checkArgument(name != null, 1, "str", given[0]);
        checkArgument(given[1] instanceof PyTuple, 2, "tuple", given[1]);
        checkArgument(given[2] instanceof PyDict, 3, "dict", given[2]);
        return TypeCreation.create(metaclass, name, (PyTuple) given[1], (PyDict) given[2], (PyDict) args[2]);
    }

    private static void checkArgument(boolean ok, int position, String expected, Object given) {
        if (!ok) {
            throw Raise.typeError("type.__new__() argument %d must be %s, not %s", position, expected,
                    Raise.typeName(given));
        }
    }

    private static Object initialize(Object[] args) {
        int given = ((PyTuple) args[1]).size();
        if (given != 1 && given != 3) {
            throw Raise.typeError("type.__init__() takes 1 or 3 arguments");
        }
        if (given == 1 && ((PyDict) args[2]).size() > 0) {
            throw Raise.typeError("type.__init__() takes no keyword arguments");
        }
        return PyNone.NONE;
    }

    private static Object call(Object[] args) {
        PyType type = (PyType) args[0];
        Object[] positional = ((PyTuple) args[1]).items;
        PyDict keywords = (PyDict) args[2];
        Object[] all = Arrays.copyOf(positional, positional.length + keywords.size());
        TruffleString[] names = new TruffleString[keywords.size()];
        int count = 0;
        for (int i = 0; i < keywords.entries(); i++) {
            if (keywords.keyAt(i) != null) {
                names[count] = Py.asString(keywords.keyAt(i));
                all[positional.length + count++] = keywords.valueAt(i);
            }
        }
        if (type == PyType.TYPE && positional.length != 1 && positional.length != 3) {
            throw Raise.typeError("type() takes 1 or 3 arguments");
        }
        return TypeCalls.construct(type, all, names.length == 0 ? Calls.NO_NAMES : names);
    }

    private static Object getAttribute(Object self, Object name) {
        TruffleString text = Names.attribute(name);
        Object value = Attributes.getGeneric(self, ((PyType) self).type(), text);
        if (value == null) {
            throw Attributes.missing(self, text);
        }
        return value;
    }
}
