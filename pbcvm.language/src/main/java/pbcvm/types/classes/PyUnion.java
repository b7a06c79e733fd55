package pbcvm.types.classes;

import java.util.ArrayList;
import java.util.List;
import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.sets.PyFrozenSet;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.singletons.PyNotImplemented;
import pbcvm.types.tuples.PyTuple;

/** A union of classes as {@code int | str} makes it (PEP 604). */
public final class PyUnion extends PyObject {
    public static final PyType TYPE = PyType.builtin("UnionType", PyUnion::table).inModule("types").notSubclassable();

    public final PyTuple args;

    public PyUnion(PyTuple args) {
        super(TYPE);
        this.args = args;
    }

    private static void table(TypeTable t) {
        t.method("__or__(self, value, /)", PyUnion::or);
        t.method("__ror__(self, value, /)", (self, other) -> or(other, self));
        t.method("__repr__(self, /)", self -> Str.of(text((PyUnion) self)));
        t.method("__hash__(self, /)", self -> Py.hash(PyFrozenSet.of(((PyUnion) self).args.items)));
        t.method("__eq__(self, value, /)", (self, other) -> other instanceof PyUnion union
                ? (Object) Py.equal(PyFrozenSet.of(((PyUnion) self).args.items),
                        PyFrozenSet.of(union.args.items))
                : PyNotImplemented.NOT_IMPLEMENTED);
        t.member("__args__", self -> ((PyUnion) self).args);
        t.getter("__parameters__", self -> GenericAliases.parameters(((PyUnion) self).args));
        t.method("__instancecheck__(self, instance, /)", (self, instance) -> anyInstance((PyUnion) self, instance));
        t.method("__subclasscheck__(self, cls, /)", (self, type) -> anySubclass((PyUnion) self, type));
    }

    /** {@code left | right} for classes; NotImplemented when one is nothing a union is made of. */
    static Object or(Object left, Object right) {
        if (!isMember(left) || !isMember(right)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        List<Object> members = new ArrayList<>();
        add(members, left);
        add(members, right);
        return members.size() == 1 ? members.get(0) : new PyUnion(PyTuple.of(members.toArray()));
    }

    private static boolean isMember(Object value) {
        return value == PyNone.NONE || value instanceof PyType || value instanceof PyUnion
                || value instanceof PyGenericAlias;
    }

    private static void add(List<Object> members, Object value) {
        if (value instanceof PyUnion union) {
            for (Object item : union.args.items) {
                add(members, item);
            }
            return;
        }
        Object member = value == PyNone.NONE ? PyNone.TYPE : value;
        for (Object known : members) {
            if (known == member || !(known instanceof PyType) && Py.equal(known, member)) {
                return;
            }
        }
        members.add(member);
    }

    private static String text(PyUnion union) {
        List<String> parts = new ArrayList<>();
        for (Object item : union.args.items) {
            parts.add(item == PyNone.TYPE ? "None"
                    : item instanceof PyType type ? Names.full(type) : Py.reprJava(item));
        }
        return String.join(" | ", parts);
    }

    private static Object anyInstance(PyUnion union, Object instance) {
        for (Object item : union.args.items) {
            if (item instanceof PyGenericAlias) {
                throw Raise.typeError("isinstance() argument 2 cannot be a parameterized generic");
            }
            if (Py.isInstance(instance, item)) {
                return true;
            }
        }
        return false;
    }

    private static Object anySubclass(PyUnion union, Object type) {
        if (!(type instanceof PyType)) {
            throw Raise.typeError("issubclass() arg 1 must be a class");
        }
        for (Object item : union.args.items) {
            if (item instanceof PyGenericAlias) {
                throw Raise.typeError("issubclass() argument 2 cannot be a parameterized generic");
            }
            if (Py.isSubclass(type, item)) {
                return true;
            }
        }
        return false;
    }
}
