package pbcvm.types.bytes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.Raise;
import pbcvm.operation.Py;

/** Reads the bytes of objects that offer them: bytes, bytearray, memoryview and others with {@link ByteBuffer}. */
public final class Buffers {
    private Buffers() {
    }

    /** Bytes of another class: memoryview, array and the like. */
    public interface ByteBuffer {
        /** A copy of the bytes in logical order. */
        byte[] bytes();

        /** Size of an item, for consumers that count items. */
        int itemSize();
    }

    /** The bytes of an object, not to be written into; null when it has none. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] bytesOrNull(Object value) {
        if (value instanceof PyBytes bytes) {
            return bytes.value;
        }
        if (value instanceof PyByteArray array) {
            return array.size == array.value.length ? array.value : array.toArray();
        }
        return value instanceof ByteBuffer buffer ? buffer.bytes() : null;
    }

    /** The bytes of an object, not to be written into; TypeError when it has none. */
    public static byte[] bytes(Object value) {
        byte[] bytes = bytesOrNull(value);
        if (bytes == null) {
            throw Raise.typeError("a bytes-like object is required, not '%s'", Raise.typeName(value));
        }
        return bytes;
    }

    /** The bytes of an object, or of a string within ASCII, as some modules accept them. */
    public static byte[] bytesOrAscii(Object value) {
        TruffleString text = Py.asString(value);
        return text == null ? bytes(value) : pbcvm.types.codecs.Codecs.encode(text, "ascii", null);
    }

    /** Whether an object offers its bytes. */
    public static boolean isBuffer(Object value) {
        return value instanceof PyBytes || value instanceof PyByteArray || value instanceof ByteBuffer;
    }
}
