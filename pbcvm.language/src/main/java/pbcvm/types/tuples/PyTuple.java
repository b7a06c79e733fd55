package pbcvm.types.tuples;

import pbcvm.object.PyObject;
import pbcvm.object.PyType;

/** A {@code tuple} (or an instance of a subclass). Invariant: nobody writes into {@link #items}. */
public final class PyTuple extends PyObject {
    public static final PyTuple EMPTY = new PyTuple(new Object[0]);

    public final Object[] items;

    private PyTuple(Object[] items) {
        this(TupleType.TYPE, items);
    }

    public PyTuple(PyType type, Object[] items) {
        super(type);
        this.items = items;
    }

    /** The tuple of these items; the array is taken over without copying it. */
    public static PyTuple of(Object... items) {
        return items.length == 0 ? EMPTY : new PyTuple(items);
    }

    public int size() {
        return items.length;
    }
}
