package pbcvm.types.exceptions;

import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** An exception object. Fields beyond those of BaseException (such as {@code errno}) are in {@link #fields}. */
public final class PyBaseException extends PyObject {
    public PyTuple args;
    /** {@code __cause__} or null. */
    public Object cause;
    /** {@code __context__} or null. */
    public PyBaseException context;
    public boolean suppressContext;
    /** {@code __traceback__}: null, or the entry of the outermost frame it has passed so far. */
    public PyTraceback traceback;
    /** Fields that the builtin class of the exception adds, in the order its table declares; null when none are set. */
    public Object[] fields;

    public PyBaseException(PyType type, PyTuple args) {
        super(type);
        this.args = args;
    }

    /** Makes an exception of a builtin class as calling the class with {@code args} does. */
    public static PyBaseException create(PyType type, PyTuple args) {
        if (type.layoutOwner() == ExceptionTypes.OS_ERROR) {
            return OsErrorTable.create(type, args);
        }
        PyBaseException result = new PyBaseException(type, args);
        ExceptionFields.initialize(result);
        return result;
    }

    /** A field of the builtin class; None when it was not set. */
    public Object field(int index) {
        return fields == null || index >= fields.length || fields[index] == null ? PyNone.NONE : fields[index];
    }

    /** Sets a field of the builtin class. */
    public void setField(int index, Object value) {
        if (fields == null || fields.length <= index) {
            Object[] larger = new Object[Math.max(5, index + 1)];
            if (fields != null) {
                System.arraycopy(fields, 0, larger, 0, fields.length);
            }
            fields = larger;
        }
        fields[index] = value;
    }
}
