package pbcvm.types.bytes;

import java.util.Arrays;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;

/** A {@code bytearray}. Invariant: {@code 0 <= size <= value.length}. */
public final class PyByteArray extends PyObject {
    public byte[] value;
    public int size;
    /** Number of memoryviews that forbid resizing. */
    public int exports;

    /** Takes the array over without copying it. */
    public PyByteArray(byte[] value) {
        this(ByteArrayType.TYPE, value);
    }

    public PyByteArray(PyType type, byte[] value) {
        super(type);
        this.value = value;
        this.size = value.length;
    }

    /** A copy of the bytes in use. */
    public byte[] toArray() {
        return Arrays.copyOf(value, size);
    }
}
