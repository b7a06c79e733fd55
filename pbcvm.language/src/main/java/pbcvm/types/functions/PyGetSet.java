package pbcvm.types.functions;

import pbcvm.object.Fn;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;

/**
 * A computed attribute of a builtin class: {@code getset_descriptor} or, when it is a plain field, {@code
 * member_descriptor}.
 */
public final class PyGetSet extends PyObject {
    public final String name;
    public final PyType owner;
    public final Fn.F1 getter;
    /** Null when read-only; gets null as value for a deletion. */
    public final Fn.Setter setter;

    public PyGetSet(String name, PyType owner, Fn.F1 getter, Fn.Setter setter, boolean isMember) {
        super(isMember ? FunctionTypes.MEMBER_DESCRIPTOR : FunctionTypes.GETSET_DESCRIPTOR);
        this.name = name;
        this.owner = owner;
        this.getter = getter;
        this.setter = setter;
    }
}
