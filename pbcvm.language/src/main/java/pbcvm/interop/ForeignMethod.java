package pbcvm.interop;

import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Attributes;
import pbcvm.types.classes.Names;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.tuples.PyTuple;

/** A function read from an object of another language: a call reaches the function with that object as receiver. */
final class ForeignMethod extends PyObject {
    static final PyType TYPE = PyType.builtin("foreign_method", ForeignMethod::table).notSubclassable();

    private final Object receiver;
    private final String name;
    private final Object function;

    ForeignMethod(Object receiver, String name, Object function) {
        super(TYPE);
        this.receiver = receiver;
        this.name = name;
        this.function = function;
    }

    private static void table(TypeTable t) {
        t.methodN("__call__(self, /, *args, **kwargs)", args -> ((ForeignMethod) args[0]).call(args));
        t.method("__getattr__(self, name, /)",
                (self, key) -> Attributes.get(((ForeignMethod) self).function, Names.attribute(key)));
        t.method("__repr__(self, /)",
                self -> Str.of("<foreign method " + ((ForeignMethod) self).name + ">"));
        t.method("__instancecheck__(self, instance, /)",
                (self, instance) -> ForeignMembers.isInstance(((ForeignMethod) self).function, instance));
    }

    /** The function without its receiver. */
    Object function() {
        return function;
    }

    private Object call(Object[] args) {
        if (((PyDict) args[2]).size() > 0) {
            throw Raise.typeError("foreign functions take no keyword arguments");
        }
        Object[] arguments = ToForeign.all(((PyTuple) args[1]).items);
        return Foreign.run("calls", library -> library.invokeMember(receiver, name, arguments));
    }
}
