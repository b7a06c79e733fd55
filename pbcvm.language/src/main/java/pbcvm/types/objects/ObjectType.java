package pbcvm.types.objects;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Slot;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Attributes;
import pbcvm.operation.Calls;
import pbcvm.operation.Compare;
import pbcvm.operation.Hashes;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.classes.ClassChange;
import pbcvm.types.classes.Names;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.singletons.PyNotImplemented;
import pbcvm.types.tuples.PyTuple;

/** The class {@code object}. */
public final class ObjectType {
    private ObjectType() {
    }

    /** Fills the namespace. */
    public static void table(TypeTable t) {
        t.newMethod("__new__(type, /, *args, **kwargs)", args -> make((PyType) check(args[0]), args));
        t.methodN("__init__(self, /, *args, **kwargs)", ObjectType::initialize);
        t.method("__getattribute__(self, name, /)", ObjectType::getAttribute);
        t.method("__setattr__(self, name, value, /)", (self, name, value) -> {
            Attributes.change(self, Types.of(self), Names.attribute(name), value);
            return PyNone.NONE;
        });
        t.method("__delattr__(self, name, /)", (self, name) -> {
            Attributes.change(self, Types.of(self), Names.attribute(name), null);
            return PyNone.NONE;
        });
        t.method("__repr__(self, /)", self -> Str.of("<" + Names.full(Types.of(self)) + " object at "
                + Names.address(self) + ">"));
        t.method("__str__(self, /)", self -> Py.repr(self));
        t.method("__format__(self, format_spec, /)", ObjectType::format);
        t.method("__hash__(self, /)", self -> Hashes.ofIdentity(self));
        t.method("__eq__(self, value, /)",
                (self, other) -> Compare.same(self, other) ? Boolean.TRUE : PyNotImplemented.NOT_IMPLEMENTED);
        t.method("__ne__(self, value, /)", ObjectType::notEqual);
        t.method("__lt__(self, value, /)", (self, other) -> PyNotImplemented.NOT_IMPLEMENTED);
        t.method("__le__(self, value, /)", (self, other) -> PyNotImplemented.NOT_IMPLEMENTED);
        t.method("__gt__(self, value, /)", (self, other) -> PyNotImplemented.NOT_IMPLEMENTED);
        t.method("__ge__(self, value, /)", (self, other) -> PyNotImplemented.NOT_IMPLEMENTED);
        t.property("__class__", Types::of, ClassChange::set);
        t.method("__dir__(self, /)", self -> Directory.ofObject(self));
        t.method("__sizeof__(self, /)", self -> 16L);
        t.method("__reduce__(self, /)", self -> Reduction.reduce(self, 0));
        t.method("__reduce_ex__(self, protocol, /)", (self, protocol) -> Reduction.reduceEx(self, protocol));
        t.method("__getstate__(self, /)", self -> Reduction.state(self));
        t.classMethod("__init_subclass__(type, /, *args, **kwargs)", ObjectType::initializeSubclass);
        t.classMethod("__subclasshook__(type, object, /)", args -> PyNotImplemented.NOT_IMPLEMENTED);
        t.doc("The base class of the class hierarchy.\n\nWhen called, it accepts no arguments and returns a new "
                + "featureless\ninstance that has no instance attributes and cannot be given any.\n");
    }

    private static Object check(Object type) {
        if (!(type instanceof PyType)) {
            throw Raise.typeError("object.__new__(X): X is not a type object (%s)", Raise.typeName(type));
        }
        return type;
    }

    private static Object initializeSubclass(Object[] args) {
        String name = ((PyType) args[0]).name();
        if (((PyDict) args[2]).size() > 0) {
            throw Raise.typeError("%s.__init_subclass__() takes no keyword arguments", name);
        }
        if (((PyTuple) args[1]).size() > 0) {
            throw Raise.typeError("%s.__init_subclass__() takes no arguments (%d given)", name,
                    ((PyTuple) args[1]).size());
        }
        return PyNone.NONE;
    }

    private static Object make(PyType type, Object[] args) {
        if (!type.isHeapType() && type.layoutOwner() != PyType.OBJECT
                && type.lookup(Slot.NEW) == PyType.OBJECT.lookup(Slot.NEW)) {
            throw Raise.typeError("cannot create '%s' instances", type.messageName());
        }
        boolean surplus = ((PyTuple) args[1]).size() > 0 || ((pbcvm.types.dicts.PyDict) args[2]).size() > 0;
        if (surplus) {
            if (type.lookup(Slot.NEW) != PyType.OBJECT.lookup(Slot.NEW)) {
                throw Raise.typeError("object.__new__() takes exactly one argument (the type to instantiate)");
            }
            if (type.lookup(Slot.INIT) == PyType.OBJECT.lookup(Slot.INIT)) {
                throw Raise.typeError("%s() takes no arguments", type.name());
            }
        }
        if (type.isAbstract()) {
            throw abstractError(type);
        }
        if (type.layoutOwner() != PyType.OBJECT) {
            throw Raise.typeError("object.__new__(%s) is not safe, use %s.__new__()", type.name(),
                    type.layoutOwner().name());
        }
        return type.allocator().allocate(type);
    }

    private static RuntimeException abstractError(PyType type) {
        List<String> names = new ArrayList<>();
        for (Object item : Py.toArray(Py.getAttr(type, "__abstractmethods__"))) {
            names.add(Py.strJava(item));
        }
        names.sort(null);
        return Raise.typeError("Can't instantiate abstract class %s with abstract method%s %s", type.name(),
                names.size() == 1 ? "" : "s", String.join(", ", names));
    }

    private static Object initialize(Object[] args) {
        PyType type = Types.of(args[0]);
        if (((PyTuple) args[1]).size() > 0 || ((pbcvm.types.dicts.PyDict) args[2]).size() > 0) {
            if (type.lookup(Slot.INIT) != PyType.OBJECT.lookup(Slot.INIT)) {
                throw Raise.typeError("object.__init__() takes exactly one argument (the instance to initialize)");
            }
            if (type.lookup(Slot.NEW) == PyType.OBJECT.lookup(Slot.NEW)) {
                throw Raise.typeError("%s.__init__() takes exactly one argument (the instance to initialize)",
                        type.name());
            }
        }
        return PyNone.NONE;
    }

    private static Object getAttribute(Object self, Object name) {
        TruffleString text = Names.attribute(name);
        PyType type = Types.of(self);
        Object value = Attributes.getFromObject(self, type, text);
        if (value == null) {
            throw Attributes.missing(self, text);
        }
        return value;
    }

    private static Object format(Object self, Object spec) {
        TruffleString text = Py.asString(spec);
        if (text == null) {
            throw Raise.typeError("__format__() argument must be str, not %s", Raise.typeName(spec));
        }
        if (!text.isEmpty()) {
            throw Raise.typeError("unsupported format string passed to %s.__format__", Raise.typeName(self));
        }
        return Py.strObject(self);
    }

    private static Object notEqual(Object self, Object other) {
        Object result = Calls.callMethod(Types.of(self).lookup(Slot.EQ), self, other);
        return result == PyNotImplemented.NOT_IMPLEMENTED ? result : (Object) !Py.isTrue(result);
    }
}
