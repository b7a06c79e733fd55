package pbcvm.types.memoryviews;

import pbcvm.types.bytes.PyByteArray;
import pbcvm.types.bytes.PyBytes;

/** The memory behind a view: single bytes by position. */
public interface BufferStorage {
    byte get(int position);

    void set(int position, byte value);

    int length();

    boolean isReadOnly();

    /** Begins to keep the owner from resizing its memory. */
    void acquire();

    /** Ends it. */
    void release();

    /** The memory of bytes. */
    static BufferStorage of(PyBytes bytes) {
        return new BufferStorage() {
            @Override
            public byte get(int position) {
                return bytes.value[position];
            }

            @Override
            public void set(int position, byte value) {
                throw new IllegalStateException("read-only");
            }

            @Override
            public int length() {
                return bytes.value.length;
            }

            @Override
            public boolean isReadOnly() {
                return true;
            }

            @Override
            public void acquire() {
                // bytes cannot be resized
            }

            @Override
            public void release() {
                // bytes cannot be resized
            }
        };
    }

    /** The memory of a bytearray. */
    static BufferStorage of(PyByteArray array) {
        return new BufferStorage() {
            @Override
            public byte get(int position) {
                return array.value[position];
            }

            @Override
            public void set(int position, byte value) {
                array.value[position] = value;
            }

            @Override
            public int length() {
                return array.size;
            }

            @Override
            public boolean isReadOnly() {
                return false;
            }

            @Override
            public void acquire() {
                array.exports++;
            }

            @Override
            public void release() {
                array.exports--;
            }
        };
    }
}
