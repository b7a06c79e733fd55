package pbcvm.types.classes;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.singletons.PyNone;

/** How messages and representations name things. */
public final class Names {
    private static final TruffleString MODULE = Str.intern("__module__");

    private Names() {
    }

    /** The text of an attribute name; TypeError when it is no string. */
    public static TruffleString attribute(Object name) {
        TruffleString text = Py.asString(name);
        if (text == null) {
            throw Raise.typeError("attribute name must be string, not '%s'", Raise.typeName(name));
        }
        return text;
    }

    /** Module and qualified name, without the module when it is {@code builtins}. */
    public static String full(PyType type) {
        Object module = module(type);
        TruffleString text = module == null ? null : Py.asString(module);
        String name = type.isHeapType() ? type.qualName() : type.name();
        if (text == null || Str.java(text).equals("builtins")) {
            return name;
        }
        return Str.java(text) + "." + name;
    }

    /** {@code __module__} of a class; null when a heap class has none. */
    public static Object module(PyType type) {
        return type.isHeapType() ? type.dict().get(MODULE) : Str.intern(type.builtinModule());
    }

    /** The address part of a default repr. */
    public static String address(Object value) {
        return String.format("0x%012x", System.identityHashCode(value));
    }

    /** None for Java null. */
    public static Object orNone(Object value) {
        return value == null ? PyNone.NONE : value;
    }
}
