package pbcvm.object;

import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.DynamicDispatchLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import pbcvm.interop.ObjectMessages;

/**
 * A guest value with a class and possibly attributes. Everything in Python is one of these, except {@code bool}
 * ({@link Boolean}), {@code int} within 64 bits ({@link Long}), {@code float} ({@link Double}) and exact {@code str}
 * ({@link com.oracle.truffle.api.strings.TruffleString}).
 *
 * <p>Invariants: {@link #shape} is never null; what {@link #attributes} holds is described by the shape.
 */
@ExportLibrary(DynamicDispatchLibrary.class)
public abstract class PyObject implements TruffleObject {
    /** Class and attribute layout. */
    Shape shape;
    /**
     * Attributes that have no inline field; null when there are none. In dict mode element 0 is the {@code __dict__}.
     */
    Object[] attributes;

    protected PyObject(Shape shape) {
        this.shape = shape;
    }

    protected PyObject(PyType type) {
        this.shape = type.rootShape();
    }

    /** The class of this object. */
    public final PyType type() {
        return shape.type;
    }

    /** Class and layout, the key of inline caches. */
    public final Shape shape() {
        return shape;
    }

    /**
     * Whether this is an instance of a class itself, not of a subclass. For classes whose instances have no
     * attributes.
     */
    public final boolean isExactly(PyType type) {
        return shape == type.rootShape();
    }

    /** Moves to a shape that extends the current one by an attribute; the caller stores the attribute next. */
    public final void moveTo(Shape extended) {
        shape = extended;
    }

    /** Gives the object another class, keeping its attributes. */
    public final void setType(PyType type) {
        Shape.changeType(this, type);
    }

    /** The class with the answers that other languages and the host get. */
    @ExportMessage
    final Class<?> dispatch() {
        return ObjectMessages.class;
    }
}
