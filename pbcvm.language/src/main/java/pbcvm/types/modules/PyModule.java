package pbcvm.types.modules;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Shape;
import pbcvm.object.Str;
import pbcvm.operation.Attributes;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.types.dicts.PyDict;

/** A module; its namespace is its {@code __dict__}. */
public final class PyModule extends PyObject {
    private static final TruffleString GETATTR = Str.intern("__getattr__");

    public PyModule(PyType type) {
        super(type);
        Shape.setDict(this, new PyDict());
    }

    public PyModule(PyType type, PyDict namespace) {
        super(type);
        Shape.setDict(this, namespace);
    }

    public PyModule(String name) {
        this(ModuleType.TYPE);
        namespace().put("__name__", Str.intern(name));
    }

    /** The namespace. */
    public PyDict namespace() {
        return Shape.dictOf(this);
    }

    /** {@code module.name}; null when there is no such attribute. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object getAttribute(TruffleString name) {
        Object value = Attributes.getFromObject(this, type(), name);
        if (value == null) {
            Object hook = namespace().get(GETATTR);
            if (hook != null) {
                return Calls.call(hook, name);
            }
        }
        return value;
    }

    /** The message of the AttributeError for a missing attribute. */
    public String missingAttribute(TruffleString attribute) {
        Object name = namespace().get("__name__");
        TruffleString text = name == null ? null : Py.asString(name);
        return text == null ? "module has no attribute '" + Str.java(attribute) + "'"
                : "module '" + Str.java(text) + "' has no attribute '" + Str.java(attribute) + "'";
    }
}
