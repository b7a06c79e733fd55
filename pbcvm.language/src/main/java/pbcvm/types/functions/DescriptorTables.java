package pbcvm.types.functions;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Attributes;
import pbcvm.operation.Types;
import pbcvm.types.singletons.PyNone;

/** Namespaces of the descriptors found in builtin classes. */
final class DescriptorTables {
    private DescriptorTables() {
    }

    static void method(TypeTable t) {
        t.methodN("__call__(self, /, *args, **kwargs)", MethodTables::call);
        t.method("__get__(self, instance, owner=None, /)", DescriptorTables::bind);
        t.method("__repr__(self, /)", self -> {
            PyMethodDescriptor descriptor = (PyMethodDescriptor) self;
            String kind = descriptor.kind == PyMethodDescriptor.Kind.SLOT_WRAPPER ? "slot wrapper" : "method";
            return Str.of("<" + kind + " '" + descriptor.code.name + "' of '" + descriptor.owner.name()
                    + "' objects>");
        });
        t.getter("__name__", self -> Str.of(((PyMethodDescriptor) self).code.name));
        t.getter("__qualname__", self -> Str.of(((PyMethodDescriptor) self).owner.name() + "."
                + ((PyMethodDescriptor) self).code.name));
        t.member("__objclass__", self -> ((PyMethodDescriptor) self).owner);
        t.getter("__doc__", self -> PyNone.NONE);
        t.getter("__text_signature__", self -> Str.of(((PyMethodDescriptor) self).code.parameters));
    }

    private static Object bind(Object self, Object instance, Object owner) {
        PyMethodDescriptor descriptor = (PyMethodDescriptor) self;
        if (descriptor.kind == PyMethodDescriptor.Kind.CLASS_METHOD) {
            PyType type = owner instanceof PyType given ? given : Types.of(instance);
            return Attributes.bind(descriptor, instance, type);
        }
        return instance == PyNone.NONE ? self : Attributes.bind(descriptor, instance, Types.of(instance));
    }

    static void attribute(TypeTable t) {
        t.method("__get__(self, instance, owner=None, /)", (self, instance, owner) -> instance == PyNone.NONE ? self
                : Attributes.bind(self, instance, Types.of(instance)));
        t.method("__set__(self, instance, value, /)", (self, instance, value) -> {
            check(self, instance);
            Attributes.changeDescriptor(self, instance, name(self), value);
            return PyNone.NONE;
        });
        t.method("__delete__(self, instance, /)", (self, instance) -> {
            check(self, instance);
            Attributes.changeDescriptor(self, instance, name(self), null);
            return PyNone.NONE;
        });
        t.method("__repr__(self, /)", self -> Str.of("<" + (Types.of(self) == FunctionTypes.MEMBER_DESCRIPTOR
                ? "member" : "attribute") + " '" + Str.java(name(self)) + "' of '" + owner(self).name()
                + "' objects>"));
        t.getter("__name__", DescriptorTables::name);
        t.getter("__qualname__", self -> Str.of(owner(self).qualName() + "." + Str.java(name(self))));
        t.member("__objclass__", DescriptorTables::owner);
        t.getter("__doc__", self -> PyNone.NONE);
    }

    private static TruffleString name(Object self) {
        return Str.of(self instanceof PyGetSet getSet ? getSet.name : ((PySlotMember) self).name);
    }

    private static PyType owner(Object self) {
        return self instanceof PyGetSet getSet ? getSet.owner : ((PySlotMember) self).owner;
    }

    private static void check(Object self, Object instance) {
        if (!Types.isInstance(instance, owner(self))) {
            throw Raise.typeError("descriptor '%s' for '%s' objects doesn't apply to a '%s' object",
                    Str.java(name(self)), owner(self).name(), Raise.typeName(instance));
        }
    }
}
