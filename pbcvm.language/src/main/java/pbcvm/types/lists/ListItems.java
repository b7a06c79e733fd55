package pbcvm.types.lists;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.error.Raise;
import pbcvm.operation.Py;
import pbcvm.types.sequences.Indexes;
import pbcvm.types.slices.PySlice;
import pbcvm.types.slices.SliceBounds;
import pbcvm.types.tuples.PyTuple;

/** Subscripts of lists: indexes and slices, read, replaced and deleted. */
public final class ListItems {
    private ListItems() {
    }

    static Object get(PyList list, Object key) {
        if (key instanceof PySlice slice) {
            return getSlice(list, slice);
        }
        long index = Indexes.number(key, "list");
        int position = Indexes.within(index, list.size);
        if (position < 0) {
            throw Raise.indexError("list index out of range");
        }
        return list.get(position);
    }

    private static PyList getSlice(PyList list, PySlice slice) {
        return elements(list, SliceBounds.parts(slice).fit(list.size));
    }

    /** {@code list[start:stop:step]}, the parts as {@link SliceBounds#fit} wants them. */
    @TruffleBoundary
    public static PyList getSlice(PyList list, long start, long stop, long step) {
        return elements(list, SliceBounds.fit(start, stop, step, list.size));
    }

    private static PyList elements(PyList list, SliceBounds bounds) {
        int length = (int) bounds.length;
        if (length == 0) {
            return new PyList();
        }
        int start = (int) bounds.start;
        if (bounds.step == 1) {
            return list.copyRange(start, start + length);
        }
        int step = (int) bounds.step;
        if (list.store instanceof long[] longs) {
            long[] result = new long[length];
            for (int i = 0, at = start; i < length; i++, at += step) {
                result[i] = longs[at];
            }
            return new PyList(result, length);
        }
        if (list.store instanceof double[] doubles) {
            double[] result = new double[length];
            for (int i = 0, at = start; i < length; i++, at += step) {
                result[i] = doubles[at];
            }
            return new PyList(result, length);
        }
        Object[] objects = (Object[]) list.store;
        Object[] result = new Object[length];
        for (int i = 0, at = start; i < length; i++, at += step) {
            result[i] = objects[at];
        }
        return new PyList(result);
    }

    static void set(PyList list, Object key, Object value) {
        if (key instanceof PySlice slice) {
            setSlice(list, slice, value);
            return;
        }
        long index = Indexes.number(key, "list");
        int position = Indexes.within(index, list.size);
        if (position < 0) {
            throw Raise.indexError("list assignment index out of range");
        }
        list.set(position, value);
    }

    static void delete(PyList list, Object key) {
        if (key instanceof PySlice slice) {
            deleteSlice(list, SliceBounds.of(slice, list.size));
            return;
        }
        long index = Indexes.number(key, "list");
        int position = Indexes.within(index, list.size);
        if (position < 0) {
            throw Raise.indexError("list assignment index out of range");
        }
        list.removeAt(position);
    }

    /**
     * {@code list[start:stop] = other} for another list; false when the elements are not stored alike: then nothing was
     * done.
     */
    @TruffleBoundary
    public static boolean setSlice(PyList list, long start, long stop, PyList other) {
        if (list == other || list.store.getClass() != other.store.getClass()) {
            return false;
        }
        SliceBounds bounds = SliceBounds.fit(start, stop, 1, list.size);
        if (bounds.length != other.size || bounds.length == 0) {
            return false;
        }
        int from = (int) bounds.start;
        int count = other.size;
        if (list.store instanceof long[] target && other.store instanceof long[] source) {
            System.arraycopy(source, 0, target, from, count);
        } else if (list.store instanceof double[] target && other.store instanceof double[] source) {
            System.arraycopy(source, 0, target, from, count);
        } else {
            System.arraycopy(other.store, 0, list.store, from, count);
        }
        return true;
    }

    private static void setSlice(PyList list, PySlice slice, Object value) {
        SliceBounds.Parts parts = SliceBounds.parts(slice);
        SliceBounds bounds = parts.fit(list.size);
        if (bounds.step == 1) {
            Object[] items = elements(value, "can only assign an iterable");
            bounds = parts.fit(list.size);
            int start = (int) bounds.start;
            list.replace(start, Math.max(start, (int) bounds.stop), items);
            return;
        }
        Object[] items = elements(value, "must assign iterable to extended slice");
        bounds = parts.fit(list.size);
        if (items.length != bounds.length) {
            throw Raise.valueError("attempt to assign sequence of size %d to extended slice of size %d", items.length,
                    bounds.length);
        }
        for (int i = 0; i < items.length; i++) {
            list.set((int) (bounds.start + i * bounds.step), items[i]);
        }
    }

    private static Object[] elements(Object value, String message) {
        if (!(value instanceof PyList) && !(value instanceof PyTuple)
                && !pbcvm.operation.Iteration.mentionsIteration(value)) {
            throw Raise.typeError(message);
        }
        return Py.toArray(value);
    }

    private static void deleteSlice(PyList list, SliceBounds bounds) {
        if (bounds.length == 0) {
            return;
        }
        if (bounds.step == 1) {
            list.replace((int) bounds.start, (int) bounds.stop, PyTuple.EMPTY.items);
            return;
        }
        long step = Math.abs(bounds.step);
        int first = (int) (bounds.step > 0 ? bounds.start : bounds.start + (bounds.length - 1) * bounds.step);
        long last = first + (bounds.length - 1) * step;
        int target = first;
        for (int i = first; i < list.size; i++) {
            if (i <= last && (i - first) % step == 0) {
                continue;
            }
            list.moveElement(i, target++);
        }
        list.truncate(target);
    }
}
