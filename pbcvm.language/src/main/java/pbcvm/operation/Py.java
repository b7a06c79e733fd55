package pbcvm.operation;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Slot;
import pbcvm.object.Str;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.ints.Ints;
import pbcvm.types.ints.PyBigInt;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.lists.PyList;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.strs.PyStrObject;
import pbcvm.types.tuples.PyTuple;
import pbcvm.types.tuples.TupleType;

/**
 * What Python can do with any value, for Java code that runs behind a boundary (opcode nodes have their own nodes with
 * caches). Each method may run Python code and raise what it raises.
 */
public final class Py {
    private Py() {
    }

    // -- Text ---------------------------------------------------------------------------------------------------------

    /** {@code repr(value)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString repr(Object value) {
        if (value instanceof Long number) {
            return Str.ofLong(number);
        }
        return text(Calls.callMethod(Types.of(value).lookup(Slot.REPR), value), "__repr__");
    }

    /** {@code str(value)} as an exact string. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString str(Object value) {
        if (value instanceof TruffleString string) {
            return string;
        }
        if (value instanceof Long number) {
            return Str.ofLong(number);
        }
        return text(strObject(value), "__str__");
    }

    /** {@code str(value)}: a TruffleString, or what {@code __str__} gave if that is an instance of a subclass. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object strObject(Object value) {
        if (value instanceof TruffleString) {
            return value;
        }
        if (value instanceof Long number) {
            return Str.ofLong(number);
        }
        Object result = Calls.callMethod(Types.of(value).lookup(Slot.STR), value);
        text(result, "__str__");
        return result;
    }

    private static TruffleString text(Object result, String method) {
        TruffleString text = asString(result);
        if (text == null) {
            throw Raise.typeError("%s returned non-string (type %s)", method, Raise.typeName(result));
        }
        return text;
    }

    /** {@code ascii(value)}: the repr with other characters escaped. */
    @TruffleBoundary
    public static TruffleString ascii(Object value) {
        int[] points = Str.codePoints(repr(value));
        StringBuilder text = new StringBuilder(points.length);
        for (int point : points) {
            if (point < 0x80) {
                text.append((char) point);
            } else if (point < 0x100) {
                text.append(String.format("\\x%02x", point));
            } else if (point < 0x10000) {
                text.append(String.format("\\u%04x", point));
            } else {
                text.append(String.format("\\U%08x", point));
            }
        }
        return Str.of(text.toString());
    }

    /** {@code repr(value)} as a Java string. */
    public static String reprJava(Object value) {
        return Str.java(repr(value));
    }

    /** {@code str(value)} as a Java string. */
    public static String strJava(Object value) {
        return Str.java(str(value));
    }

    /** The text of a {@code str} or of an instance of a subclass; null for any other value. */
    public static TruffleString asString(Object value) {
        if (value instanceof TruffleString string) {
            return string;
        }
        return value instanceof PyStrObject object ? object.value : null;
    }

    /** {@code format(value, spec)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString format(Object value, Object spec) {
        Object result = Calls.callMethod(Types.of(value).lookup(Slot.FORMAT), value, spec);
        TruffleString text = asString(result);
        if (text == null) {
            throw Raise.typeError("__format__ must return a str, not %s", Raise.typeName(result));
        }
        return text;
    }

    // -- Truth, hash, equality ----------------------------------------------------------------------------------------

    /** {@code bool(value)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isTrue(Object value) {
        if (value instanceof Boolean bool) {
            return bool;
        }
        if (value == PyNone.NONE) {
            return false;
        }
        if (value instanceof Long number) {
            return number != 0;
        }
        if (value instanceof TruffleString string) {
            return !string.isEmpty();
        }
        if (value instanceof Double number) {
            return number != 0;
        }
        PyType type = Types.of(value);
        Object method = type.lookup(Slot.BOOL);
        if (method != null) {
            Object result = Calls.callMethod(method, value);
            if (result instanceof Boolean bool) {
                return bool;
            }
            throw Raise.typeError("__bool__ should return bool, returned %s", Raise.typeName(result));
        }
        return type.lookup(Slot.LEN) == null || len(value) != 0;
    }

    /** {@code hash(value)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long hash(Object value) {
        if (value instanceof TruffleString string) {
            return Hashes.ofString(string);
        }
        if (value instanceof Long number) {
            return Hashes.ofLong(number);
        }
        if (value instanceof PyTuple tuple && tuple.type() == TupleType.TYPE) {
            return Hashes.ofItems(tuple.items);
        }
        Object method = Types.of(value).lookup(Slot.HASH);
        if (method == null || method == PyNone.NONE) {
            throw Raise.typeError("unhashable type: '%s'", Raise.typeName(value));
        }
        Object result = Calls.callMethod(method, value);
        if (result instanceof Long number) {
            return number == -1 ? -2 : number;
        }
        Object exact = Ints.exact(result);
        if (exact == null) {
            throw Raise.typeError("__hash__ method should return an integer");
        }
        return exact instanceof PyBigInt big ? Hashes.ofBig(big.value) : (Long) exact == -1 ? -2 : (Long) exact;
    }

    /** Identity or {@code ==}. */
    public static boolean equal(Object a, Object b) {
        return Compare.equal(a, b);
    }

    /** The truth of {@code a < b}. */
    public static boolean lessThan(Object a, Object b) {
        return Compare.test(CompareOperator.LT, a, b);
    }

    // -- Numbers ------------------------------------------------------------------------------------------------------

    /** {@code operator.index(value)}: a Long or a PyBigInt. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object index(Object value) {
        Object exact = Ints.exact(value);
        if (exact != null) {
            return exact;
        }
        Object method = Types.of(value).lookup(Slot.INDEX);
        if (method == null) {
            throw Raise.typeError("'%s' object cannot be interpreted as an integer", Raise.typeName(value));
        }
        Object result = Calls.callMethod(method, value);
        exact = Ints.exact(result);
        if (exact == null) {
            throw Raise.typeError("__index__ returned non-int (type %s)", Raise.typeName(result));
        }
        return exact;
    }

    /** Whether {@link #index} applies. */
    public static boolean hasIndex(Object value) {
        return Ints.isInt(value) || Types.of(value).lookup(Slot.INDEX) != null;
    }

    /** {@code operator.index(value)} within 64 bits; OverflowError beyond (C's Py_ssize_t). */
    public static long indexAsLong(Object value) {
        Object index = index(value);
        if (index instanceof Long number) {
            return number;
        }
        throw Raise.overflowError("cannot fit '%s' into an index-sized integer", Raise.typeName(value));
    }

    /** As {@link #indexAsLong}, with values beyond 64 bits brought to its limits (how slices treat them). */
    public static long indexClamped(Object value) {
        Object index = index(value);
        if (index instanceof Long number) {
            return number;
        }
        return ((PyBigInt) index).value.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    /** {@code operator.index(value)} within a C int. */
    public static int indexAsInt(Object value) {
        if (index(value) instanceof Long number && number == (int) (long) number) {
            return (int) (long) number;
        }
        throw Raise.overflowError("Python int too large to convert to C int");
    }

    /** A number as double, as C's {@code PyFloat_AsDouble}: float, {@code __float__}, or {@code __index__}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static double asDouble(Object value) {
        return Numbers.asDouble(value);
    }

    /** The integer value of {@link #index}. */
    public static BigInteger big(Object value) {
        return Ints.big(index(value));
    }

    // -- Containers ---------------------------------------------------------------------------------------------------

    /** {@code len(value)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long len(Object value) {
        if (value instanceof TruffleString string) {
            return Str.length(string);
        }
        Object method = Types.of(value).lookup(Slot.LEN);
        if (method == null) {
            throw Raise.typeError("object of type '%s' has no len()", Raise.typeName(value));
        }
        Object result = index(Calls.callMethod(method, value));
        if (result instanceof Long length) {
            if (length < 0) {
                throw Raise.valueError("__len__() should return >= 0");
            }
            return length;
        }
        if (((PyBigInt) result).value.signum() < 0) {
            throw Raise.valueError("__len__() should return >= 0");
        }
        throw Raise.overflowError("cannot fit 'int' into an index-sized integer");
    }

    /** {@code container[key]}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object getItem(Object container, Object key) {
        return Items.get(container, key);
    }

    /** {@code container[key] = value}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void setItem(Object container, Object key, Object value) {
        Items.set(container, key, value);
    }

    /** {@code del container[key]}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void delItem(Object container, Object key) {
        Items.delete(container, key);
    }

    /** {@code element in container}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean contains(Object container, Object element) {
        return Items.contains(container, element);
    }

    // -- Iteration ----------------------------------------------------------------------------------------------------

    /** {@code iter(value)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object iter(Object value) {
        return Iteration.iter(value);
    }

    /** The next element of an iterator; null at the end. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object next(Object iterator) {
        if (iterator instanceof PyIterator builtin && !builtin.type().isHeapType()) {
            return builtin.next();
        }
        return Iteration.next(iterator);
    }

    /** All elements of an iterable in a new array. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] toArray(Object iterable) {
        return Iteration.toArray(iterable);
    }

    /** All elements of an iterable in a new list. */
    public static PyList toList(Object iterable) {
        return new PyList(toArray(iterable));
    }

    // -- Attributes ---------------------------------------------------------------------------------------------------

    /** {@code value.name}. */
    public static Object getAttr(Object value, TruffleString name) {
        return Attributes.get(value, name);
    }

    /** {@code value.name}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object getAttr(Object value, String name) {
        return Attributes.get(value, Str.intern(name));
    }

    /** {@code value.name}, or null where that raises AttributeError. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object getAttrOrNull(Object value, String name) {
        return Attributes.getOrNull(value, Str.intern(name));
    }

    /** {@code value.name = attribute}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void setAttr(Object value, String name, Object attribute) {
        Attributes.set(value, Str.intern(name), attribute);
    }

    // -- Calls --------------------------------------------------------------------------------------------------------

    /** {@code callable(*args)}. */
    public static Object call(Object callable, Object... args) {
        return Calls.call(callable, args);
    }

    /** {@code value.name(*args)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object callMethod(Object value, String name, Object... args) {
        return Calls.call(getAttr(value, name), args);
    }

    /** {@code callable(*args, **keywords)}; {@code keywords} has names as keys and may be null. */
    public static Object callWithKeywords(Object callable, Object[] args, PyDict keywords) {
        return Calls.callWithKeywords(callable, args, keywords);
    }

    /** {@code callable(value)}. */
    @TruffleBoundary
    public static boolean isCallable(Object value) {
        return Types.of(value).lookup(Slot.CALL) != null;
    }

    // -- Classes ------------------------------------------------------------------------------------------------------

    /** {@code isinstance(value, classInfo)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isInstance(Object value, Object classInfo) {
        return Classes.isInstance(value, classInfo);
    }

    /** {@code issubclass(type, classInfo)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isSubclass(Object type, Object classInfo) {
        return Classes.isSubclass(type, classInfo);
    }

    /** Whether a raised exception is an instance of a builtin exception class. */
    public static boolean matches(PythonException exception, PyType type) {
        return exception.value().type().isSubtypeOf(type);
    }

    /** Whether a raised exception is an AttributeError. */
    public static boolean isAttributeError(PythonException exception) {
        return matches(exception, ExceptionTypes.ATTRIBUTE_ERROR);
    }

    /** The tuple of any Java values that are guest values. */
    public static PyTuple tuple(Object... items) {
        return PyTuple.of(items);
    }
}
