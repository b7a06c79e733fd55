package pbcvm.types.bytes;

import java.util.Arrays;
import pbcvm.error.Raise;
import pbcvm.operation.Py;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.slices.PySlice;
import pbcvm.types.slices.SliceBounds;

/** The methods that change a {@code bytearray}. */
final class ByteArrayMethods {
    private static final String RANGE = "byte must be in range(0, 256)";
    private static final String NAME = "bytearray";

    private ByteArrayMethods() {
    }

    /** Replaces the bytes from {@code start} to {@code stop} by others. */
    static void splice(PyByteArray array, int start, int stop, byte[] insert) {
        int change = insert.length - (stop - start);
        if (change != 0) {
            array.beforeResize();
            BytesTables.checkLength((long) array.size + change);
            byte[] target = array.value;
            if (array.size + change > target.length) {
                target = Arrays.copyOf(target, Math.max(array.size + change, array.size + (array.size >> 1) + 16));
            }
            System.arraycopy(array.value, stop, target, start + insert.length, array.size - stop);
            array.value = target;
            array.size += change;
        }
        System.arraycopy(insert, 0, array.value, start, insert.length);
    }

    static Object initialize(Object self, Object source, Object encoding, Object errors) {
        PyByteArray array = (PyByteArray) self;
        byte[] content = BytesConstructor.content(source, encoding, errors, true);
        splice(array, 0, array.size, content);
        return PyNone.NONE;
    }

    static Object getItem(Object self, Object key) {
        PyByteArray array = (PyByteArray) self;
        if (key instanceof PySlice slice) {
            return new PyByteArray(BytesTables.slice(BytesSearch.self(self), slice));
        }
        return (long) array.value[BytesTables.position(key, array.size, NAME, "bytearray index out of range")] & 0xff;
    }

    static Object setItem(Object self, Object key, Object value) {
        PyByteArray array = (PyByteArray) self;
        if (!(key instanceof PySlice slice)) {
            int position = BytesTables.position(key, array.size, NAME, "bytearray index out of range");
            byte item = BytesSearch.byteValue(value, RANGE);
            if (position >= array.size) {
                throw Raise.indexError("bytearray index out of range");
            }
            array.value[position] = item;
            return PyNone.NONE;
        }
        SliceBounds.Parts parts = SliceBounds.parts(slice);
        byte[] items = assigned(value);
        SliceBounds bounds = parts.fit(array.size);
        if (bounds.step == 1) {
            splice(array, (int) bounds.start, (int) (bounds.start + bounds.length), items.clone());
            return PyNone.NONE;
        }
        if (items.length != bounds.length) {
            if (items.length == 0) {
                deleteSlice(array, bounds);
                return PyNone.NONE;
            }
            throw Raise.valueError("attempt to assign bytes of size %d to extended slice of size %d", items.length,
                    bounds.length);
        }
        long at = bounds.start;
        for (byte item : items.clone()) {
            array.value[(int) at] = item;
            at += bounds.step;
        }
        return PyNone.NONE;
    }

    private static byte[] assigned(Object value) {
        if (Py.asString(value) != null || Py.hasIndex(value) && !Buffers.isBuffer(value)) {
            throw Raise.typeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)");
        }
        byte[] bytes = Buffers.bytesOrNull(value);
        return bytes != null ? bytes : BytesConstructor.content(value, null, null, true);
    }

    static Object deleteItem(Object self, Object key) {
        PyByteArray array = (PyByteArray) self;
        if (key instanceof PySlice slice) {
            deleteSlice(array, SliceBounds.of(slice, array.size));
        } else {
            int position = BytesTables.position(key, array.size, NAME, "bytearray index out of range");
            splice(array, position, position + 1, new byte[0]);
        }
        return PyNone.NONE;
    }

    private static void deleteSlice(PyByteArray array, SliceBounds bounds) {
        if (bounds.length == 0) {
            return;
        }
        array.beforeResize();
        boolean[] dropped = new boolean[array.size];
        long at = bounds.start;
        for (long i = 0; i < bounds.length; i++) {
            dropped[(int) at] = true;
            at += bounds.step;
        }
        int count = 0;
        for (int i = 0; i < array.size; i++) {
            if (!dropped[i]) {
                array.value[count++] = array.value[i];
            }
        }
        array.size = count;
    }

    static Object addInPlace(Object self, Object value) {
        PyByteArray array = (PyByteArray) self;
        byte[] more = Buffers.bytesOrNull(value);
        if (more == null) {
            throw Raise.typeError("can't concat %s to %s", Raise.typeName(value), Raise.typeName(self));
        }
        splice(array, array.size, array.size, more.clone());
        return self;
    }

    static Object multiplyInPlace(Object self, Object count) {
        PyByteArray array = (PyByteArray) self;
        byte[] result = BytesTables.repeat(array.toArray(), Py.indexAsLong(count));
        splice(array, 0, array.size, result);
        return self;
    }

    static Object append(Object self, Object item) {
        PyByteArray array = (PyByteArray) self;
        byte value = BytesSearch.byteValue(item, RANGE);
        array.beforeResize();
        if (array.size == array.value.length) {
            array.value = Arrays.copyOf(array.value, array.size + (array.size >> 1) + 16);
        }
        array.value[array.size++] = value;
        return PyNone.NONE;
    }

    static Object extend(Object self, Object items) {
        PyByteArray array = (PyByteArray) self;
        byte[] more = Buffers.bytesOrNull(items);
        if (more == null) {
            if (!isIterable(items)) {
                throw Raise.typeError("can't extend bytearray with %s", Raise.typeName(items));
            }
            more = BytesConstructor.items(items, RANGE);
        }
        splice(array, array.size, array.size, more.clone());
        return PyNone.NONE;
    }

    private static boolean isIterable(Object value) {
        var type = pbcvm.operation.Types.of(value);
        return type.lookup(pbcvm.object.Slot.ITER) != null || type.lookup(pbcvm.object.Slot.GETITEM) != null;
    }

    static Object insert(Object self, Object index, Object item) {
        PyByteArray array = (PyByteArray) self;
        long position = Py.indexAsLong(index);
        byte value = BytesSearch.byteValue(item, RANGE);
        if (position < 0) {
            position = Math.max(0, position + array.size);
        }
        int at = (int) Math.min(position, array.size);
        splice(array, at, at, new byte[]{value});
        return PyNone.NONE;
    }

    static Object pop(Object self, Object index) {
        PyByteArray array = (PyByteArray) self;
        long position = Py.indexAsLong(index);
        if (array.size == 0) {
            throw Raise.indexError("pop from empty bytearray");
        }
        if (position < 0) {
            position += array.size;
        }
        if (position < 0 || position >= array.size) {
            throw Raise.indexError("pop index out of range");
        }
        long value = array.value[(int) position] & 0xff;
        splice(array, (int) position, (int) position + 1, new byte[0]);
        return value;
    }

    static Object remove(Object self, Object item) {
        PyByteArray array = (PyByteArray) self;
        byte value = BytesSearch.byteValue(item, RANGE);
        for (int i = 0; i < array.size; i++) {
            if (array.value[i] == value) {
                splice(array, i, i + 1, new byte[0]);
                return PyNone.NONE;
            }
        }
        throw Raise.valueError("value not found in bytearray");
    }

    static Object reverse(Object self) {
        PyByteArray array = (PyByteArray) self;
        for (int i = 0, j = array.size - 1; i < j; i++, j--) {
            byte swapped = array.value[i];
            array.value[i] = array.value[j];
            array.value[j] = swapped;
        }
        return PyNone.NONE;
    }

    static Object clear(Object self) {
        splice((PyByteArray) self, 0, ((PyByteArray) self).size, new byte[0]);
        return PyNone.NONE;
    }
}
