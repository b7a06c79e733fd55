package pbcvm.types.bytes;

import pbcvm.object.PyObject;
import pbcvm.object.PyType;

/** A {@code bytes} object (or an instance of a subclass). Invariant: nobody writes into {@link #value}. */
public final class PyBytes extends PyObject {
    public final byte[] value;

    /** Takes the array over without copying it. */
    public PyBytes(byte[] value) {
        this(BytesType.TYPE, value);
    }

    public PyBytes(PyType type, byte[] value) {
        super(type);
        this.value = value;
    }
}
