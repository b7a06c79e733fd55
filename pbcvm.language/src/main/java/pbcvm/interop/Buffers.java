package pbcvm.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InvalidBufferOffsetException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import pbcvm.object.PyObject;
import pbcvm.types.bytes.PyBytes;

/** The content of {@code bytes}. */
final class Buffers {
    private Buffers() {
    }

    static byte[] bytes(PyObject self) throws UnsupportedMessageException {
        if (self instanceof PyBytes bytes) {
            return bytes.value;
        }
        throw UnsupportedMessageException.create();
    }

    /** The bytes, positioned at an offset from where {@code length} bytes can be read. */
    @TruffleBoundary
    static ByteBuffer at(PyObject self, long offset, int length, ByteOrder order)
            throws UnsupportedMessageException, InvalidBufferOffsetException {
        byte[] bytes = bytes(self);
        if (offset < 0 || length < 0 || offset > bytes.length - length) {
            throw InvalidBufferOffsetException.create(offset, length);
        }
        return ByteBuffer.wrap(bytes).order(order).position((int) offset);
    }
}
