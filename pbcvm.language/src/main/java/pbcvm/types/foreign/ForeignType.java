package pbcvm.types.foreign;

import pbcvm.interop.ForeignContainers;
import pbcvm.interop.ForeignMembers;
import pbcvm.object.PyType;
import pbcvm.object.TypeTable;

/** The class of values that belong to the host or to other languages. */
public final class ForeignType {
    public static final PyType TYPE = PyType.builtin("foreign", ForeignType::table).notSubclassable();

    private ForeignType() {
    }

    private static void table(TypeTable t) {
        t.method("__getattr__(self, name, /)", ForeignMembers::get);
        t.method("__setattr__(self, name, value, /)", ForeignMembers::set);
        t.method("__delattr__(self, name, /)", ForeignMembers::delete);
        t.method("__dir__(self, /)", ForeignMembers::directory);
        t.methodN("__call__(self, /, *args, **kwargs)", ForeignMembers::call);
        t.method("__repr__(self, /)", ForeignMembers::text);
        t.method("__eq__(self, value, /)", ForeignMembers::equal);
        t.method("__hash__(self, /)", ForeignMembers::hash);
        t.method("__instancecheck__(self, instance, /)", ForeignMembers::isInstance);
        t.method("__bool__(self, /)", ForeignContainers::truth);
        t.method("__len__(self, /)", ForeignContainers::length);
        t.method("__iter__(self, /)", ForeignContainers::iterator);
        t.method("__contains__(self, key, /)", ForeignContainers::contains);
        t.method("__getitem__(self, key, /)", ForeignContainers::get);
        t.method("__setitem__(self, key, value, /)", ForeignContainers::set);
        t.method("__delitem__(self, key, /)", ForeignContainers::delete);
    }
}
