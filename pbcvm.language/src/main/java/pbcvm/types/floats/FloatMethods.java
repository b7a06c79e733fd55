package pbcvm.types.floats;

import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Slot;
import pbcvm.object.Str;
import pbcvm.operation.Calls;
import pbcvm.operation.CompareOperator;
import pbcvm.operation.Hashes;
import pbcvm.operation.Numbers;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.formatting.FloatText;
import pbcvm.types.formatting.FormatSpec;
import pbcvm.types.formatting.NumberFormat;
import pbcvm.types.ints.ByteText;
import pbcvm.types.ints.IntConversions;
import pbcvm.types.ints.Ints;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.singletons.PyNotImplemented;
import pbcvm.types.tuples.PyTuple;

/** Methods of {@code float}. */
final class FloatMethods {
    private static final int MANTISSA_BITS = 52;
    private static final int FLOAT_SIZE = 24;

    private FloatMethods() {
    }

    /** A function of two floats. */
    @FunctionalInterface
    interface Operation {
        Object apply(double left, double right);
    }

    static double value(Object self) {
        return self instanceof Double number ? number : ((PyFloatObject) self).value;
    }

    /** Applies an operation when the other operand is a float or an int. */
    static Object binary(Operation operation, Object self, Object other, boolean reflected) {
        double right;
        if (other instanceof Double number) {
            right = number;
        } else if (other instanceof PyFloatObject object) {
            right = object.value;
        } else if (Ints.isInt(other)) {
            right = IntConversions.toDouble(Ints.exact(other));
        } else {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return reflected ? operation.apply(right, value(self)) : operation.apply(value(self), right);
    }

    static Object power(Object self, Object exponent, Object modulus, boolean reflected) {
        if (modulus != PyNone.NONE) {
            throw Raise.typeError("pow() 3rd argument not allowed unless all arguments are integers");
        }
        return binary(FloatArithmetic::power, self, exponent, reflected);
    }

    static Object compare(CompareOperator op, Object self, Object other) {
        double left = value(self);
        Double right = Numbers.floatValue(other);
        if (right == null) {
            return Ints.isInt(other) ? (Object) FloatArithmetic.test(op, left, other)
                    : PyNotImplemented.NOT_IMPLEMENTED;
        }
        double number = right;
        return switch (op) {
            case LT -> left < number;
            case LE -> left <= number;
            case EQ -> left == number;
            case NE -> left != number;
            case GT -> left > number;
            case GE -> left >= number;
        };
    }

    static Object make(Object[] args) {
        PyType type = (PyType) args[0];
        double value = args[1] == null ? 0.0 : toFloat(args[1]);
        return type == FloatType.TYPE ? (Object) value : new PyFloatObject(type, value);
    }

    /** {@code float(value)}. */
    static double toFloat(Object value) {
        if (value instanceof Double number) {
            return number;
        }
        TruffleString text = Py.asString(value);
        if (value instanceof TruffleString) {
            return parse(Str.codePoints(text), value);
        }
        PyType type = Types.of(value);
        Object method = type.lookup(Slot.FLOAT);
        if (method != null) {
            return converted(value, Calls.callMethod(method, value));
        }
        if (type.lookup(Slot.INDEX) != null) {
            return IntConversions.toDouble(Py.index(value));
        }
        int[] characters = text == null ? ByteText.asLatin1(value) : Str.codePoints(text);
        if (characters == null) {
            throw Raise.typeError("float() argument must be a string or a real number, not '%s'",
                    Raise.typeName(value));
        }
        return parse(characters, value);
    }

    private static double converted(Object value, Object result) {
        Double number = Numbers.floatValue(result);
        if (number == null) {
            throw Raise.typeError("%s.__float__ returned non-float (type %s)", Raise.typeName(value),
                    Raise.typeName(result));
        }
        if (!(result instanceof Double)) {
            pbcvm.runtime.Warnings.deprecated(Raise.typeName(value) + ".__float__ returned non-float (type "
                    + Raise.typeName(result) + ").  The ability to return an instance of a strict subclass of "
                    + "float is deprecated, and may not be supported in a future version of Python.");
        }
        return number;
    }

    private static double parse(int[] text, Object source) {
        Double value = FloatParser.parse(text);
        if (value == null) {
            throw invalid(source);
        }
        return value;
    }

    private static PythonException invalid(Object source) {
        return Raise.valueError("could not convert string to float: %s", Py.reprJava(source));
    }

    static Object repr(Object self) {
        return Str.of(FloatText.repr(value(self)));
    }

    static Object format(Object self, Object specification) {
        TruffleString text = Py.asString(specification);
        if (text == null) {
            throw Raise.typeError("__format__() argument must be str, not %s", Raise.argumentName(specification));
        }
        if (text.isEmpty()) {
            return self instanceof Double ? repr(self) : Py.str(self);
        }
        return NumberFormat.formatFloat(value(self), FormatSpec.ofFloat(text, Raise.typeName(self)));
    }

    static Object hash(Object self) {
        double value = value(self);
        return Double.isNaN(value) ? 0L : (Object) Hashes.ofDouble(value);
    }

    static Object round(Object self, Object digits) {
        double value = value(self);
        if (digits == null || digits == PyNone.NONE) {
            return IntConversions.fromDouble(Math.rint(value));
        }
        return FloatRounding.round(value, Py.indexClamped(digits));
    }

    static Object isInteger(Object self) {
        double value = value(self);
        return !Double.isInfinite(value) && value == Math.rint(value);
    }

    static Object ratio(Object self) {
        double value = value(self);
        if (Double.isInfinite(value)) {
            throw Raise.overflowError("cannot convert Infinity to integer ratio");
        }
        if (Double.isNaN(value)) {
            throw Raise.valueError("cannot convert NaN to integer ratio");
        }
        if (value == Math.rint(value)) {
            return PyTuple.of(IntConversions.fromDouble(value), 1L);
        }
        long bits = Double.doubleToRawLongBits(value);
        int exponent = (int) (bits >>> MANTISSA_BITS) & 0x7ff;
        long mantissa = bits & (1L << MANTISSA_BITS) - 1;
        if (exponent == 0) {
            exponent = 1;
        } else {
            mantissa |= 1L << MANTISSA_BITS;
        }
        int zeros = Long.numberOfTrailingZeros(mantissa);
        mantissa >>= zeros;
        int shift = 1075 - exponent - zeros;
        return PyTuple.of(value < 0 ? -mantissa : mantissa, Ints.of(BigInteger.ONE.shiftLeft(shift)));
    }

    static Object fromHex(Object[] args) {
        TruffleString text = Py.asString(args[1]);
        if (text == null) {
            throw Raise.typeError("bad argument type for built-in operation");
        }
        double value = FloatHex.parse(Str.java(text));
        PyType type = (PyType) args[0];
        return type == FloatType.TYPE ? (Object) value : Py.call(type, value);
    }

    static Object getFormat(Object[] args) {
        TruffleString kind = Py.asString(args[1]);
        if (kind == null) {
            throw Raise.typeError("__getformat__() argument must be str, not %s", Raise.typeName(args[1]));
        }
        String name = Str.java(kind);
        if (!name.equals("double") && !name.equals("float")) {
            throw Raise.valueError("__getformat__() argument 1 must be 'double' or 'float'");
        }
        return Str.of("IEEE, little-endian");
    }

    static Object sizeOf(Object self) {
        return (long) FLOAT_SIZE;
    }
}
