package pbcvm.interop;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.PbcvmContext;
import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.Str;
import pbcvm.operation.Attributes;
import pbcvm.operation.Py;
import pbcvm.types.classes.Names;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.lists.PyList;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.singletons.PyNotImplemented;
import pbcvm.types.tuples.PyTuple;

/** Attributes, calls, identity and texts of foreign values. */
public final class ForeignMembers {
    private ForeignMembers() {
    }

    /** Reads a member; a function that is a member of another language's object remembers the object. */
    public static Object get(Object self, Object name) {
        TruffleString attribute = Names.attribute(name);
        String member = Str.java(attribute);
        Object method = Foreign.library().hasHashEntries(self) ? ForeignHashes.method(self, member) : null;
        if (method != null) {
            return method;
        }
        if (!Foreign.library().isMemberReadable(self, member)) {
            throw Attributes.missing(self, attribute);
        }
        Object value = Foreign.run("reading of attributes", library -> library.readMember(self, member));
        if (!(value instanceof PyObject) && Foreign.library().isExecutable(value)
                && !PbcvmContext.get().env().isHostObject(self)
                && Foreign.library().isMemberInvocable(self, member)) {
            return new ForeignMethod(self, member, value);
        }
        return value;
    }

    /** Writes a member. */
    public static Object set(Object self, Object name, Object value) {
        TruffleString attribute = Names.attribute(name);
        return Foreign.run("writing of attribute '" + Str.java(attribute) + "'", library -> {
            library.writeMember(self, Str.java(attribute), ToForeign.convert(value));
            return PyNone.NONE;
        });
    }

    /** Removes a member. */
    public static Object delete(Object self, Object name) {
        TruffleString attribute = Names.attribute(name);
        return Foreign.run("removal of attribute '" + Str.java(attribute) + "'", library -> {
            library.removeMember(self, Str.java(attribute));
            return PyNone.NONE;
        });
    }

    /** The names of the members. */
    public static Object directory(Object self) {
        if (!Foreign.library().hasMembers(self)) {
            return new PyList();
        }
        Object names = Foreign.run("listing of attributes", library -> library.getMembers(self));
        return names instanceof PyList ? names : new PyList(Py.toArray(names));
    }

    /** Executes or instantiates; {@code args} holds the value, a tuple and a dict. */
    public static Object call(Object[] args) {
        if (((PyDict) args[2]).size() > 0) {
            throw Raise.typeError("foreign functions take no keyword arguments");
        }
        return call(args[0], ((PyTuple) args[1]).items);
    }

    /** Executes what can be executed and makes an instance of anything else. */
    static Object call(Object self, Object[] arguments) {
        InteropLibrary library = Foreign.library();
        if (library.isExecutable(self)) {
            return Foreign.run("calls", l -> l.execute(self, ToForeign.all(arguments)));
        }
        if (library.isInstantiable(self)) {
            return Foreign.run("calls", l -> l.instantiate(self, ToForeign.all(arguments)));
        }
        throw Raise.typeError("'%s' object is not callable", Raise.typeName(self));
    }

    /** Makes an instance of a class of another language, where calling it might mean something else. */
    public static Object instantiate(Object self, Object[] arguments) {
        Object target = self instanceof ForeignMethod method ? method.function() : self;
        if (target instanceof PyObject || !Foreign.library().isInstantiable(target)) {
            throw Raise.typeError("'%s' object is no foreign class", Raise.typeName(self));
        }
        return Foreign.run("instantiation", library -> library.instantiate(target, ToForeign.all(arguments)));
    }

    /** What the value's own language shows. */
    public static TruffleString text(Object self) {
        Object text = Foreign.run("conversion to text", library -> library.toDisplayString(self));
        return text instanceof TruffleString string ? string : Str.of(text.toString());
    }

    /** Equality is identity. */
    public static Object equal(Object self, Object other) {
        if (self == other) {
            return true;
        }
        InteropLibrary library = Foreign.library();
        return library.hasIdentity(self) && library.isIdentical(self, other, library) ? (Object) true
                : PyNotImplemented.NOT_IMPLEMENTED;
    }

    /** The hash of the identity. */
    public static Object hash(Object self) {
        try {
            return Foreign.library().hasIdentity(self) ? (long) Foreign.library().identityHashCode(self)
                    : (long) System.identityHashCode(self);
        } catch (UnsupportedMessageException e) {
            throw Raise.typeError("unhashable type: '%s'", Raise.typeName(self));
        }
    }

    /** Whether a value is an instance of a foreign class. */
    public static Object isInstance(Object self, Object instance) {
        if (!Foreign.library().isMetaObject(self)) {
            throw Raise.typeError("isinstance() arg 2 must be a type, a tuple of types, or a union");
        }
        return Foreign.run("instance tests", library -> library.isMetaInstance(self, instance));
    }
}
