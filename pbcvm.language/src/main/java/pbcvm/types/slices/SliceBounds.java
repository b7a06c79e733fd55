package pbcvm.types.slices;

import pbcvm.error.Raise;
import pbcvm.operation.Py;
import pbcvm.types.singletons.PyNone;

/**
 * A slice applied to a sequence of known length: {@code length} positions from {@code start} in steps of {@code step}.
 *
 * <p>Invariants: when {@code length > 0}, every position is within the sequence; {@code step != 0}.
 */
public final class SliceBounds {
    public final long start;
    public final long stop;
    public final long step;
    public final long length;

    private SliceBounds(long start, long stop, long step, long length) {
        this.start = start;
        this.stop = stop;
        this.step = step;
        this.length = length;
    }

    /** The parts of a slice as numbers, not yet fitted to a length. May run {@code __index__} methods. */
    public static final class Parts {
        final long start;
        final long stop;
        final long step;

        private Parts(long start, long stop, long step) {
            this.start = start;
            this.stop = stop;
            this.step = step;
        }

        /** Fits the slice to a sequence of {@code size} elements. */
        public SliceBounds fit(long size) {
            long from = adjust(start, size, step < 0);
            long to = adjust(stop, size, step < 0);
            return new SliceBounds(from, to, step, count(from, to, step));
        }
    }

    /** Whether every part is None or an int of 64 bits, so that the methods that follow apply. */
    public static boolean isPlain(PySlice slice) {
        return isPlain(slice.start) && isPlain(slice.stop)
                && (slice.step == PyNone.NONE || slice.step instanceof Long step && step != 0);
    }

    private static boolean isPlain(Object part) {
        return part == PyNone.NONE || part instanceof Long;
    }

    /** The step of a plain slice. */
    public static long plainStep(PySlice slice) {
        return slice.step instanceof Long step ? Math.max(step, -Long.MAX_VALUE) : 1;
    }

    /** The start of a plain slice, as {@link Parts} has it. */
    public static long plainStart(PySlice slice, long step) {
        return slice.start instanceof Long start ? start : step < 0 ? Long.MAX_VALUE : 0;
    }

    /** The stop of a plain slice, as {@link Parts} has it. */
    public static long plainStop(PySlice slice, long step) {
        return slice.stop instanceof Long stop ? stop : step < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    /** Parts given as numbers, fitted to a sequence of {@code size} elements. */
    public static SliceBounds fit(long start, long stop, long step, long size) {
        return new Parts(start, stop, step).fit(size);
    }

    /** Converts the parts of a slice. */
    public static Parts parts(PySlice slice) {
        long step = 1;
        if (slice.step != PyNone.NONE) {
            step = index(slice.step);
            if (step == 0) {
                throw Raise.valueError("slice step cannot be zero");
            }
            step = Math.max(step, -Long.MAX_VALUE);
        }
        long start = slice.start == PyNone.NONE ? step < 0 ? Long.MAX_VALUE : 0 : index(slice.start);
        long stop = slice.stop == PyNone.NONE ? step < 0 ? Long.MIN_VALUE : Long.MAX_VALUE : index(slice.stop);
        return new Parts(start, stop, step);
    }

    /** A slice applied to a sequence of {@code size} elements. */
    public static SliceBounds of(PySlice slice, long size) {
        return parts(slice).fit(size);
    }

    private static long index(Object value) {
        if (value instanceof Long number) {
            return number;
        }
        if (!Py.hasIndex(value)) {
            throw Raise.typeError("slice indices must be integers or None or have an __index__ method");
        }
        return Py.indexClamped(value);
    }

    private static long adjust(long index, long size, boolean backwards) {
        if (index < 0) {
            long shifted = index + size;
            return shifted < 0 ? backwards ? -1 : 0 : shifted;
        }
        return index >= size ? backwards ? size - 1 : size : index;
    }

    private static long count(long from, long to, long step) {
        if (step == 1) {
            return Math.max(0, to - from);
        }
        if (step == -1) {
            return Math.max(0, from - to);
        }
        if (step < 0) {
            return to < from ? (from - to - 1) / -step + 1 : 0;
        }
        return from < to ? (to - from - 1) / step + 1 : 0;
    }
}
