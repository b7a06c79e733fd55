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
    void acquire(PyMemoryView view);

    /** Ends it. */
    void release(PyMemoryView view);

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
            public void acquire(PyMemoryView view) {
                // bytes cannot be resized
            }

            @Override
            public void release(PyMemoryView view) {
                // bytes cannot be resized
            }
        };
    }

    /** The memory of a bytearray. */
    static BufferStorage of(PyByteArray array) {
        byte[] memory = array.value;
        int size = array.size;
        return new BufferStorage() {
            @Override
            public byte get(int position) {
                return memory[position];
            }

            @Override
            public void set(int position, byte value) {
                memory[position] = value;
            }

            @Override
            public int length() {
                return size;
            }

            @Override
            public boolean isReadOnly() {
                return false;
            }

            @Override
            public void acquire(PyMemoryView view) {
                array.addView(view);
            }

            @Override
            public void release(PyMemoryView view) {
                array.removeView(view);
            }
        };
    }
}
