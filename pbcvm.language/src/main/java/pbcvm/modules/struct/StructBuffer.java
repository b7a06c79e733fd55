package pbcvm.modules.struct;

import pbcvm.error.Raise;
import pbcvm.types.bytes.Buffers;
import pbcvm.types.bytes.PyByteArray;

/** The bytes of a writable bytes-like object. */
final class StructBuffer {
    private final PyByteArray array;

    private StructBuffer(PyByteArray array) {
        this.array = array;
    }

    static StructBuffer writable(Object value) {
        if (value instanceof PyByteArray array) {
            return new StructBuffer(array);
        }
        throw Raise.typeError("argument must be read-write bytes-like object, not %s", Raise.typeName(value));
    }

    /** The bytes of any bytes-like object; nobody writes into them. */
    static byte[] readable(Object value) {
        return Buffers.bytes(value);
    }

    int size() {
        return array.size;
    }

    void put(int offset, byte[] bytes) {
        System.arraycopy(bytes, 0, array.value, offset, bytes.length);
    }
}
