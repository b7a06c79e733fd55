package pbcvm.operation;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Str;

/** Changes of class attributes. */
final class ClassAttributes {
    private ClassAttributes() {
    }

    static void change(PyType type, TruffleString name, Object attribute) {
        if (!type.isHeapType()) {
            throw Raise.typeError("cannot set '%s' attribute of immutable type '%s'", Str.java(name), type.name());
        }
        Object inMeta = type.type().lookup(name);
        if (inMeta != null && Attributes.changeDescriptor(inMeta, type, name, attribute)) {
            return;
        }
        if (!type.setAttribute(Str.intern(name), attribute)) {
            throw Attributes.missing(type, name);
        }
    }
}
