package pbcvm.types.functions;

import pbcvm.object.PyObject;
import pbcvm.object.PyType;

/**
 * The descriptor of a name in {@code __slots__}. The descriptor itself is the key of the attribute in the shapes of the
 * instances.
 */
public final class PySlotMember extends PyObject {
    public final String name;
    public final PyType owner;

    public PySlotMember(String name, PyType owner) {
        super(FunctionTypes.MEMBER_DESCRIPTOR);
        this.name = name;
        this.owner = owner;
    }
}
