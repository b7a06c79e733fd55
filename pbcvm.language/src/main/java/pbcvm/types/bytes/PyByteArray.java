package pbcvm.types.bytes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.types.exceptions.ExceptionTypes;

/** A {@code bytearray}. Invariant: {@code 0 <= size <= value.length}. */
public final class PyByteArray extends PyObject {
    private static final int MAX_COLLECTIONS = 10;
    private static int collections;

    public byte[] value;
    public int size;
    /** Number of users in Java that forbid resizing. */
    public int exports;
    /** Views of the memory that were not released; null when there were none. */
    private List<WeakReference<PyObject>> views;

    /** Takes the array over without copying it. */
    public PyByteArray(byte[] value) {
        this(ByteArrayType.TYPE, value);
    }

    public PyByteArray(PyType type, byte[] value) {
        super(type);
        this.value = value;
        this.size = value.length;
    }

    /** Notes that a view sees the memory; it is forgotten when the view is garbage. */
    public void addView(PyObject view) {
        if (views == null) {
            views = new ArrayList<>();
        }
        views.add(new WeakReference<>(view));
    }

    /** Notes that a view was released. */
    public void removeView(PyObject view) {
        if (views != null) {
            views.removeIf(reference -> reference.get() == null || reference.get() == view);
        }
    }

    private boolean isViewed() {
        if (views != null) {
            views.removeIf(reference -> reference.get() == null);
        }
        return views != null && !views.isEmpty();
    }

    /**
     * Prepares a change of the size: BufferError when somebody sees the memory. Views that nobody refers to any more do
     * not count; finding out takes a garbage collection, so after some of them the views are left with the old memory.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    void beforeResize() {
        boolean seen = exports > 0;
        if (!seen && isViewed()) {
            if (collections < MAX_COLLECTIONS) {
                collections++;
                System.gc();
                seen = isViewed();
            }
            if (!seen) {
                views = null;
                value = value.clone();
            }
        }
        if (seen) {
            throw Raise.error(ExceptionTypes.BUFFER_ERROR, "Existing exports of data: object cannot be re-sized");
        }
    }

    /** A copy of the bytes in use. */
    public byte[] toArray() {
        return Arrays.copyOf(value, size);
    }
}
