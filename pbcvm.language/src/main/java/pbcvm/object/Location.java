package pbcvm.object;

import com.oracle.truffle.api.CompilerDirectives;

/**
 * Where an attribute of a shape is kept, and as what. Locations are immutable, so a cached one folds away in compiled
 * code.
 */
public final class Location {
    /** How the value is stored. */
    public enum Kind {
        /** A long in an inline primitive field. */
        LONG,
        /** A double in an inline primitive field. */
        DOUBLE,
        /** Any object in an inline field. */
        OBJECT,
        /** Any object in the attribute array. */
        ARRAY
    }

    /** Inline object fields an instance has. */
    static final int INLINE_OBJECTS = 4;
    /** Inline primitive fields an instance has. */
    static final int INLINE_PRIMITIVES = 3;

    final Object key;
    final Kind kind;
    final int index;

    Location(Object key, Kind kind, int index) {
        this.key = key;
        this.kind = kind;
        this.index = index;
    }

    /** Storage kind. */
    public Kind kind() {
        return kind;
    }

    /** Whether {@code value} can be stored here without changing the shape. */
    public boolean accepts(Object value) {
        return switch (kind) {
            case LONG -> value instanceof Long;
            case DOUBLE -> value instanceof Double;
            default -> true;
        };
    }

    /** Reads the value, boxing it when it is primitive; null when the attribute is unset (an empty slot). */
    public Object get(PyObject object) {
        return switch (kind) {
            case LONG -> getLong(object);
            case DOUBLE -> getDouble(object);
            case OBJECT -> getInline((PyInstance) object);
            case ARRAY -> getArray(object);
        };
    }

    private Object getArray(PyObject object) {
        Object[] array = object.attributes;
        return array == null || array.length <= index ? null : array[index];
    }

    private Object getInline(PyInstance object) {
        return switch (index) {
            case 0 -> object.o0;
            case 1 -> object.o1;
            case 2 -> object.o2;
            default -> object.o3;
        };
    }

    /** Reads a location of kind LONG. */
    public long getLong(PyObject object) {
        PyInstance instance = (PyInstance) object;
        return switch (index) {
            case 0 -> instance.p0;
            case 1 -> instance.p1;
            default -> instance.p2;
        };
    }

    /** Reads a location of kind DOUBLE. */
    public double getDouble(PyObject object) {
        return Double.longBitsToDouble(getLong(object));
    }

    /** Stores a value that this location {@link #accepts}. */
    public void set(PyObject object, Object value) {
        switch (kind) {
            case LONG -> setLong(object, (Long) value);
            case DOUBLE -> setDouble(object, (Double) value);
            case OBJECT -> setInline((PyInstance) object, value);
            case ARRAY -> setArray(object, value);
            default -> throw CompilerDirectives.shouldNotReachHere();
        }
    }

    private void setInline(PyInstance object, Object value) {
        switch (index) {
            case 0 -> object.o0 = value;
            case 1 -> object.o1 = value;
            case 2 -> object.o2 = value;
            default -> object.o3 = value;
        }
    }

    private void setArray(PyObject object, Object value) {
        Object[] array = object.attributes;
        if (array == null || array.length <= index) {
            Object[] larger = new Object[Math.max(4, index * 2)];
            if (array != null) {
                System.arraycopy(array, 0, larger, 0, array.length);
            }
            object.attributes = larger;
            array = larger;
        }
        array[index] = value;
    }

    /** Stores into a location of kind LONG. */
    public void setLong(PyObject object, long value) {
        PyInstance instance = (PyInstance) object;
        switch (index) {
            case 0 -> instance.p0 = value;
            case 1 -> instance.p1 = value;
            default -> instance.p2 = value;
        }
    }

    /** Stores into a location of kind DOUBLE. */
    public void setDouble(PyObject object, double value) {
        setLong(object, Double.doubleToRawLongBits(value));
    }
}
