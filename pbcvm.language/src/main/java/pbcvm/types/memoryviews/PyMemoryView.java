package pbcvm.types.memoryviews;

import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.types.bytes.Buffers;

/**
 * A {@code memoryview}. Invariant: as long as it is not released, it holds its storage, so the owner keeps its size.
 */
public final class PyMemoryView extends PyObject implements Buffers.ByteBuffer, BufferExporter {
    /** The object whose memory is seen. */
    final Object owner;
    final BufferStorage storage;
    final int start;
    final String format;
    final int itemSize;
    final int[] shape;
    final int[] strides;
    final boolean readOnly;
    private boolean released;

    PyMemoryView(Object owner, BufferStorage storage, int start, String format, int itemSize, int[] shape,
            int[] strides, boolean readOnly) {
        super(MemoryViewType.TYPE);
        this.owner = owner;
        this.storage = storage;
        this.start = start;
        this.format = format;
        this.itemSize = itemSize;
        this.shape = shape;
        this.strides = strides;
        this.readOnly = readOnly;
        storage.acquire(this);
    }

    /** Strides of consecutive items. */
    static int[] contiguous(int[] shape, int itemSize) {
        int[] strides = new int[shape.length];
        int stride = itemSize;
        for (int i = shape.length - 1; i >= 0; i--) {
            strides[i] = stride;
            stride *= shape[i];
        }
        return strides;
    }

    /** Another view of the same memory. */
    PyMemoryView derive(int newStart, String newFormat, int newItemSize, int[] newShape, int[] newStrides,
            boolean newReadOnly) {
        return new PyMemoryView(owner, storage, newStart, newFormat, newItemSize, newShape, newStrides, newReadOnly);
    }

    /** Raises ValueError when the view was released. */
    PyMemoryView check() {
        if (released) {
            throw Raise.valueError("operation forbidden on released memoryview object");
        }
        return this;
    }

    boolean isReleased() {
        return released;
    }

    void release() {
        if (!released) {
            released = true;
            storage.release(this);
        }
    }

    /** Number of items. */
    int count() {
        int count = 1;
        for (int extent : shape) {
            count *= extent;
        }
        return count;
    }

    boolean isContiguous(boolean byRows) {
        int expected = itemSize;
        for (int i = 0; i < shape.length; i++) {
            int dimension = byRows ? shape.length - 1 - i : i;
            if (shape[dimension] > 1 && strides[dimension] != expected) {
                return count() == 0;
            }
            expected *= shape[dimension];
        }
        return true;
    }

    /** The bytes of the item at a position, little-endian. */
    long bitsAt(int position) {
        long bits = 0;
        for (int i = itemSize - 1; i >= 0; i--) {
            bits = bits << 8 | storage.get(position + i) & 0xff;
        }
        return bits;
    }

    void putBits(int position, long bits) {
        for (int i = 0; i < itemSize; i++) {
            storage.set(position + i, (byte) (bits >> 8 * i));
        }
    }

    /** The positions of all items, rows first. */
    int[] positions() {
        int[] result = new int[count()];
        if (result.length > 0) {
            fill(result, 0, start, 0);
        }
        return result;
    }

    private int fill(int[] result, int filled, int position, int dimension) {
        if (dimension == shape.length) {
            result[filled] = position;
            return filled + 1;
        }
        int next = filled;
        for (int i = 0; i < shape[dimension]; i++) {
            next = fill(result, next, position + i * strides[dimension], dimension + 1);
        }
        return next;
    }

    @Override
    public byte[] bytes() {
        check();
        byte[] result = new byte[count() * itemSize];
        int at = 0;
        for (int position : positions()) {
            for (int i = 0; i < itemSize; i++) {
                result[at++] = storage.get(position + i);
            }
        }
        return result;
    }

    @Override
    public int itemSize() {
        return itemSize;
    }

    @Override
    public BufferStorage storage() {
        return storage;
    }

    @Override
    public String format() {
        return format;
    }
}
