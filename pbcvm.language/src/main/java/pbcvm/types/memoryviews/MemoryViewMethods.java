package pbcvm.types.memoryviews;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.Str;
import pbcvm.operation.Compare;
import pbcvm.operation.Py;
import pbcvm.types.bytes.PyByteArray;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.lists.PyList;
import pbcvm.types.singletons.PyEllipsis;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.singletons.PyNotImplemented;
import pbcvm.types.slices.PySlice;
import pbcvm.types.slices.SliceBounds;
import pbcvm.types.tuples.PyTuple;

/** Methods of {@code memoryview}. */
public final class MemoryViewMethods {
    private static final String BYTE = "B";
    private static final int MAX_DIMENSIONS = 64;

    private MemoryViewMethods() {
    }

    static PyMemoryView self(Object self) {
        return ((PyMemoryView) self).check();
    }

    /** A view of an object's memory; null when it offers none. */
    public static PyMemoryView viewOrNull(Object value) {
        if (value instanceof PyMemoryView view) {
            view.check();
            return view.derive(view.start, view.format, view.itemSize, view.shape, view.strides, view.readOnly);
        }
        if (value instanceof PyBytes bytes) {
            return of(value, BufferStorage.of(bytes), BYTE, 1);
        }
        if (value instanceof PyByteArray array) {
            return of(value, BufferStorage.of(array), BYTE, 1);
        }
        return value instanceof BufferExporter exporter
                ? of(value, exporter.storage(), exporter.format(), exporter.itemSize())
                : null;
    }

    private static PyMemoryView of(Object owner, BufferStorage storage, String format, int itemSize) {
        int[] shape = {storage.length() / itemSize};
        return new PyMemoryView(owner, storage, 0, format, itemSize, shape, new int[]{itemSize}, storage.isReadOnly());
    }

    static Object make(Object value) {
        PyMemoryView view = viewOrNull(value);
        if (view == null) {
            throw Raise.typeError("memoryview: a bytes-like object is required, not '%s'", Raise.typeName(value));
        }
        return view;
    }

    private static PythonException notImplemented(String text) {
        return Raise.error(ExceptionTypes.NOT_IMPLEMENTED_ERROR, text);
    }

    // -- Items
    // ----------------------------------------------------------------------------------------------------------

    static Object getItem(Object self, Object key) {
        PyMemoryView view = self(self);
        if (view.shape.length == 0) {
            if (key instanceof PyTuple tuple && tuple.size() == 0) {
                return MemoryItems.unpack(view.format, view.bitsAt(view.start));
            }
            if (key == PyEllipsis.ELLIPSIS) {
                return view;
            }
            throw Raise.typeError("invalid indexing of 0-dim memory");
        }
        if (key instanceof PySlice slice) {
            return slice(view, slice);
        }
        return MemoryItems.unpack(view.format, view.bitsAt(position(view, key)));
    }

    private static int position(PyMemoryView view, Object key) {
        if (key instanceof PyTuple tuple) {
            return position(view, tuple.items);
        }
        if (!Py.hasIndex(key)) {
            throw Raise.typeError("memoryview: invalid slice key");
        }
        if (view.shape.length > 1) {
            throw notImplemented("multi-dimensional sub-views are not implemented");
        }
        return step(view, view.start, 0, key);
    }

    private static int position(PyMemoryView view, Object[] keys) {
        boolean numbers = true;
        boolean slices = true;
        for (Object key : keys) {
            numbers &= Py.hasIndex(key);
            slices &= key instanceof PySlice;
        }
        if (!numbers) {
            throw slices ? notImplemented("multi-dimensional slicing is not implemented")
                    : Raise.typeError("memoryview: invalid slice key");
        }
        if (keys.length < view.shape.length) {
            throw notImplemented("sub-views are not implemented");
        }
        if (keys.length > view.shape.length) {
            throw Raise.typeError("cannot index %d-dimension view with %d-element tuple", view.shape.length,
                    keys.length);
        }
        int position = view.start;
        for (int i = 0; i < keys.length; i++) {
            position = step(view, position, i, keys[i]);
        }
        return position;
    }

    private static int step(PyMemoryView view, int from, int dimension, Object key) {
        if (!(Py.index(key) instanceof Long index)) {
            throw Raise.indexError("cannot fit '%s' into an index-sized integer", Raise.typeName(key));
        }
        long position = index < 0 ? index + view.shape[dimension] : index;
        if (position < 0 || position >= view.shape[dimension]) {
            throw Raise.indexError("index out of bounds on dimension %d", dimension + 1);
        }
        return from + (int) position * view.strides[dimension];
    }

    private static PyMemoryView slice(PyMemoryView view, PySlice slice) {
        SliceBounds bounds = SliceBounds.of(slice, view.shape[0]);
        int[] shape = view.shape.clone();
        int[] strides = view.strides.clone();
        shape[0] = (int) bounds.length;
        strides[0] = (int) (view.strides[0] * bounds.step);
        int start = view.start + (bounds.length == 0 ? 0 : (int) bounds.start * view.strides[0]);
        return view.derive(start, view.format, view.itemSize, shape, strides, view.readOnly);
    }

    static Object setItem(Object self, Object key, Object value) {
        PyMemoryView view = self(self);
        if (view.readOnly) {
            throw Raise.typeError("cannot modify read-only memory");
        }
        if (view.shape.length == 0) {
            if (key == PyEllipsis.ELLIPSIS || key instanceof PyTuple tuple && tuple.size() == 0) {
                view.putBits(view.start, MemoryItems.pack(view.format, value));
                return PyNone.NONE;
            }
            throw Raise.typeError("invalid indexing of 0-dim memory");
        }
        if (!(key instanceof PySlice slice)) {
            int position = position(view, key);
            long bits = MemoryItems.pack(view.format, value);
            view.check().putBits(position, bits);
            return PyNone.NONE;
        }
        if (view.shape.length > 1) {
            throw notImplemented("memoryview slice assignments are currently restricted to ndim = 1");
        }
        PyMemoryView source = (PyMemoryView) viewForAssignment(value);
        PyMemoryView target = slice(view, slice);
        try {
            assign(target, source);
        } finally {
            target.release();
            source.release();
        }
        return PyNone.NONE;
    }

    private static Object viewForAssignment(Object value) {
        PyMemoryView view = viewOrNull(value);
        if (view == null) {
            throw Raise.typeError("a bytes-like object is required, not '%s'", Raise.typeName(value));
        }
        return view;
    }

    private static void assign(PyMemoryView target, PyMemoryView source) {
        if (source.shape.length != 1 || !plain(source.format).equals(plain(target.format))
                || source.shape[0] != target.shape[0]) {
            throw Raise.valueError("memoryview assignment: lvalue and rvalue have different structures");
        }
        byte[] bytes = source.bytes();
        int at = 0;
        for (int position : target.positions()) {
            for (int i = 0; i < target.itemSize; i++) {
                target.storage.set(position + i, bytes[at++]);
            }
        }
    }

    private static String plain(String format) {
        return format.startsWith("@") ? format.substring(1) : format;
    }

    // -- Conversions
    // ----------------------------------------------------------------------------------------------------

    static Object toList(Object self) {
        PyMemoryView view = self(self);
        return view.shape.length == 0 ? MemoryItems.unpack(view.format, view.bitsAt(view.start))
                : list(view, view.start, 0);
    }

    private static PyList list(PyMemoryView view, int position, int dimension) {
        Object[] items = new Object[view.shape[dimension]];
        for (int i = 0; i < items.length; i++) {
            int at = position + i * view.strides[dimension];
            items[i] = dimension == view.shape.length - 1 ? MemoryItems.unpack(view.format, view.bitsAt(at))
                    : list(view, at, dimension + 1);
        }
        return new PyList(items);
    }

    static Object toBytes(Object self, Object order) {
        PyMemoryView view = self(self);
        String name = order == PyNone.NONE ? "C" : Py.asString(order) == null ? "" : Py.strJava(order);
        if (!name.equals("C") && !name.equals("F") && !name.equals("A")) {
            throw Raise.valueError("order must be 'C', 'F' or 'A'");
        }
        boolean columns = name.equals("F") || name.equals("A") && view.isContiguous(false) && !view.isContiguous(true);
        if (columns && view.shape.length > 1) {
            return new PyBytes(reversed(view).bytes());
        }
        return new PyBytes(view.bytes());
    }

    /** The view with its dimensions in the opposite order. */
    private static PyMemoryView reversed(PyMemoryView view) {
        int count = view.shape.length;
        int[] shape = new int[count];
        int[] strides = new int[count];
        for (int i = 0; i < count; i++) {
            shape[i] = view.shape[count - 1 - i];
            strides[i] = view.strides[count - 1 - i];
        }
        return view.derive(view.start, view.format, view.itemSize, shape, strides, true);
    }

    static Object cast(Object self, Object formatValue, Object shapeValue) {
        PyMemoryView view = self(self);
        TruffleString formatText = Py.asString(formatValue);
        if (formatText == null) {
            throw Raise.typeError("cast() argument 'format' must be str, not %s", Raise.argumentName(formatValue));
        }
        String format = Str.java(formatText);
        if (!view.isContiguous(true)) {
            throw Raise.typeError("memoryview: casts are restricted to C-contiguous views");
        }
        if (view.shape.length != 1 && dimensions(shapeValue) > 1) {
            throw Raise.typeError("memoryview: cast must be 1D -> ND or ND -> 1D");
        }
        char from = MemoryItems.character(view.format);
        char to = MemoryItems.character(format);
        if (from == 0 || to == 0) {
            throw Raise.valueError("memoryview: %s format must be a native single character format prefixed with an"
                    + " optional '@'", from == 0 ? "source" : "destination");
        }
        if (!MemoryItems.isByte(from) && !MemoryItems.isByte(to)) {
            throw Raise.typeError("memoryview: cannot cast between two non-byte formats");
        }
        int size = MemoryItems.size(to);
        int length = view.count() * view.itemSize;
        if (length % size != 0) {
            throw Raise.typeError("memoryview: length is not a multiple of itemsize");
        }
        int[] shape = shapeValue == null ? new int[]{length / size} : shape(shapeValue, length, size);
        return view.derive(view.start, format, size, shape, PyMemoryView.contiguous(shape, size), view.readOnly);
    }

    private static int dimensions(Object shape) {
        return shape instanceof PyList list ? list.size : shape instanceof PyTuple tuple ? tuple.size() : 0;
    }

    private static int[] shape(Object value, int length, int itemSize) {
        if (!(value instanceof PyList) && !(value instanceof PyTuple)) {
            throw Raise.typeError("shape must be a list or a tuple");
        }
        Object[] items = Py.toArray(value);
        if (items.length > MAX_DIMENSIONS) {
            throw Raise.valueError("memoryview: number of dimensions must not exceed %d", MAX_DIMENSIONS);
        }
        int[] shape = new int[items.length];
        long product = itemSize;
        for (int i = 0; i < shape.length; i++) {
            if (!pbcvm.types.ints.Ints.isInt(items[i])) {
                throw Raise.typeError("memoryview.cast(): elements of shape must be integers");
            }
            long extent = Py.indexAsLong(items[i]);
            if (extent <= 0) {
                throw Raise.valueError("memoryview.cast(): elements of shape must be integers > 0");
            }
            product *= extent;
            if (product > length) {
                break;
            }
            shape[i] = (int) extent;
        }
        if (product != length) {
            throw Raise.typeError("memoryview: product(shape) * itemsize != buffer size");
        }
        return shape;
    }

    // -- Comparison
    // -----------------------------------------------------------------------------------------------------

    static Object equal(Object self, Object other) {
        PyMemoryView view = (PyMemoryView) self;
        if (self == other) {
            return true;
        }
        if (view.isReleased() || other instanceof PyMemoryView second && second.isReleased()) {
            return false;
        }
        PyMemoryView right = viewOrNull(other);
        if (right == null) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        try {
            return sameItems(view, right);
        } finally {
            right.release();
        }
    }

    private static boolean sameItems(PyMemoryView a, PyMemoryView b) {
        if (!Arrays.equals(a.shape, b.shape)) {
            return false;
        }
        if (MemoryItems.character(a.format) == 0 || MemoryItems.character(b.format) == 0) {
            return a.format.equals(b.format) && Arrays.equals(a.bytes(), b.bytes());
        }
        int[] left = a.positions();
        int[] right = b.positions();
        for (int i = 0; i < left.length; i++) {
            if (!Compare.test(pbcvm.operation.CompareOperator.EQ, MemoryItems.unpack(a.format, a.bitsAt(left[i])),
                    MemoryItems.unpack(b.format, b.bitsAt(right[i])))) {
                return false;
            }
        }
        return true;
    }

    static Object notEqual(Object self, Object other) {
        Object result = equal(self, other);
        return result instanceof Boolean same ? (Object) !same : result;
    }

    static Object hash(Object self) {
        PyMemoryView view = self(self);
        if (!view.readOnly) {
            throw Raise.valueError("cannot hash writable memoryview object");
        }
        if (!MemoryItems.isByte(MemoryItems.character(view.format))) {
            throw Raise.valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
        }
        return Py.hash(new PyBytes(view.bytes()));
    }
}
