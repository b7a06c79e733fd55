package pbcvm.types.ints;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Slot;
import pbcvm.object.Str;
import pbcvm.operation.Calls;
import pbcvm.operation.Numbers;
import pbcvm.operation.Py;
import pbcvm.operation.Types;

/** What {@code int(...)} makes of its arguments. */
public final class IntConversions {
    private static final double TWO_63 = 0x1p63;
    private static final int MAX_SHOWN = 200;

    private IntConversions() {
    }

    /** {@code int.__new__(type, x, base)}. */
    static Object make(Object[] args) {
        PyType type = (PyType) args[0];
        Object value = args[2] == null ? args[1] == null ? (Object) 0L : toInt(args[1]) : parse(args[1], args[2]);
        if (type == IntType.TYPE) {
            return value;
        }
        if (type == BoolType.TYPE) {
            throw Raise.typeError("int.__new__(bool) is not safe, use bool.__new__()");
        }
        return new PyIntObject(type, value);
    }

    /** {@code int(value)}: a Long or a PyBigInt. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object toInt(Object value) {
        if (value instanceof Long || value instanceof PyBigInt) {
            return value;
        }
        if (value instanceof Double number) {
            return fromDouble(number);
        }
        if (value instanceof TruffleString text) {
            return parseText(text, 10, value);
        }
        PyType type = Types.of(value);
        Object method = type.lookup(Slot.INT);
        if (method != null) {
            return checked(Calls.callMethod(method, value), "__int__");
        }
        if (type.lookup(Slot.INDEX) != null) {
            return Py.index(value);
        }
        method = type.lookup(Slot.TRUNC);
        if (method != null) {
            return truncated(value, Calls.callMethod(method, value));
        }
        TruffleString text = Py.asString(value);
        if (text != null) {
            return parseText(text, 10, value);
        }
        int[] bytes = ByteText.asLatin1(value);
        if (bytes != null) {
            return parseOrRaise(bytes, 10, value);
        }
        throw Raise.typeError("int() argument must be a string, a bytes-like object or a real number, not '%s'",
                Raise.typeName(value));
    }

    private static Object checked(Object result, String method) {
        Object exact = Ints.exact(result);
        if (exact == null) {
            throw Raise.typeError("%s returned non-int (type %s)", method, Raise.typeName(result));
        }
        if (exact != result) {
            pbcvm.runtime.Warnings.deprecated(method + " returned non-int (type " + Raise.typeName(result)
                    + ").  The ability to return an instance of a strict subclass of int is deprecated, "
                    + "and may not be supported in a future version of Python.");
        }
        return exact;
    }

    private static Object truncated(Object value, Object result) {
        pbcvm.runtime.Warnings.deprecated("The delegation of int() to __trunc__ is deprecated.");
        if (Ints.isInt(result)) {
            return Ints.exact(result);
        }
        if (!Py.hasIndex(result)) {
            throw Raise.typeError("__trunc__ returned non-Integral (type %s)", Raise.typeName(result));
        }
        return Py.index(result);
    }

    private static Object parse(Object value, Object baseObject) {
        if (value == null) {
            throw Raise.typeError("int() missing string argument");
        }
        long base = Py.indexClamped(baseObject);
        if (base != 0 && base < 2 || base > 36) {
            throw Raise.valueError("int() base must be >= 2 and <= 36, or 0");
        }
        TruffleString text = Py.asString(value);
        if (text != null) {
            return parseText(text, (int) base, value);
        }
        int[] bytes = ByteText.ofBytes(value);
        if (bytes != null) {
            return parseOrRaise(bytes, (int) base, value);
        }
        throw Raise.typeError("int() can't convert non-string with explicit base");
    }

    private static Object parseText(TruffleString text, int base, Object source) {
        return parseOrRaise(Str.codePoints(text), base, source);
    }

    private static Object parseOrRaise(int[] text, int base, Object source) {
        Object result = IntParser.parse(text, base);
        if (result == null) {
            throw invalid(base, source);
        }
        return result;
    }

    private static PythonException invalid(int base, Object source) {
        int[] shown = Str.codePoints(Py.repr(ByteText.bytesOf(source)));
        String text = new String(shown, 0, Math.min(shown.length, MAX_SHOWN));
        return Raise.valueError("invalid literal for int() with base %d: %s", base, text);
    }

    /** The integer part of a float. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object fromDouble(double value) {
        if (value >= -TWO_63 && value < TWO_63) {
            return (long) value;
        }
        if (Double.isNaN(value)) {
            throw Raise.valueError("cannot convert float NaN to integer");
        }
        if (Double.isInfinite(value)) {
            throw Raise.overflowError("cannot convert float infinity to integer");
        }
        return Ints.of(bigFromDouble(value));
    }

    /** The value of a finite double that is integral. */
    @TruffleBoundary
    public static BigInteger bigFromDouble(double value) {
        int exponent = Math.getExponent(value) - 52;
        if (exponent <= 0) {
            return BigInteger.valueOf((long) value);
        }
        long mantissa = Double.doubleToRawLongBits(value) & (1L << 52) - 1 | 1L << 52;
        BigInteger size = BigInteger.valueOf(mantissa).shiftLeft(exponent);
        return value < 0 ? size.negate() : size;
    }

    /** An exact int as double; OverflowError beyond the range. */
    public static double toDouble(Object exact) {
        return exact instanceof Long small ? small : Numbers.toDouble(((PyBigInt) exact).value);
    }
}
