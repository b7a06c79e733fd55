package pbcvm.error;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.operation.Types;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.exceptions.PyBaseException;
import pbcvm.types.tuples.PyTuple;

/**
 * Makes exceptions to be thrown: {@code throw Raise.typeError("'%s' object is not iterable", Raise.typeName(value))}.
 * The
 * text is CPython's; it is formatted with {@link String#format} when there are arguments.
 */
public final class Raise {
    private Raise() {
    }

    /** An exception of any class with a text as its one argument. */
    @TruffleBoundary
    public static PythonException error(PyType type, String format, Object... args) {
        String text = args.length == 0 ? format : String.format(format, args);
        return of(type, Str.of(text));
    }

    /** An exception of any builtin class with any arguments. */
    @TruffleBoundary
    public static PythonException of(PyType type, Object... args) {
        return new PythonException(PyBaseException.create(type, PyTuple.of(args)));
    }

    public static PythonException typeError(String format, Object... args) {
        return error(ExceptionTypes.TYPE_ERROR, format, args);
    }

    public static PythonException valueError(String format, Object... args) {
        return error(ExceptionTypes.VALUE_ERROR, format, args);
    }

    public static PythonException indexError(String format, Object... args) {
        return error(ExceptionTypes.INDEX_ERROR, format, args);
    }

    /** A KeyError whose argument is the key itself. */
    public static PythonException keyError(Object key) {
        return of(ExceptionTypes.KEY_ERROR, key);
    }

    public static PythonException attributeError(String format, Object... args) {
        return error(ExceptionTypes.ATTRIBUTE_ERROR, format, args);
    }

    public static PythonException nameError(String format, Object... args) {
        return error(ExceptionTypes.NAME_ERROR, format, args);
    }

    public static PythonException overflowError(String format, Object... args) {
        return error(ExceptionTypes.OVERFLOW_ERROR, format, args);
    }

    public static PythonException zeroDivisionError(String format, Object... args) {
        return error(ExceptionTypes.ZERO_DIVISION_ERROR, format, args);
    }

    public static PythonException runtimeError(String format, Object... args) {
        return error(ExceptionTypes.RUNTIME_ERROR, format, args);
    }

    public static PythonException systemError(String format, Object... args) {
        return error(ExceptionTypes.SYSTEM_ERROR, format, args);
    }

    /** A StopIteration, as seen by Python code; inside the VM the end of an iteration is Java null. */
    public static PythonException stopIteration(Object value) {
        return value == null ? of(ExceptionTypes.STOP_ITERATION) : of(ExceptionTypes.STOP_ITERATION, value);
    }

    /** The name of a wrong argument's class in messages about declared parameters, which call None by its name. */
    public static String argumentName(Object value) {
        return value == pbcvm.types.singletons.PyNone.NONE ? "None" : typeName(value);
    }

    /** The name of a value's class, for messages. */
    @TruffleBoundary
    public static String typeName(Object value) {
        return Types.of(value).messageName();
    }
}
