package pbcvm.types.slices;

import pbcvm.object.PyObject;

/** A {@code slice}. Parts that are not given are None. */
public final class PySlice extends PyObject {
    public final Object start;
    public final Object stop;
    public final Object step;

    public PySlice(Object start, Object stop, Object step) {
        super(SliceType.TYPE);
        this.start = start;
        this.stop = stop;
        this.step = step;
    }
}
