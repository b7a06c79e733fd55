package pbcvm.operation;

import java.math.BigInteger;
import pbcvm.error.Raise;
import pbcvm.object.Slot;
import pbcvm.types.floats.PyFloatObject;
import pbcvm.types.ints.Ints;
import pbcvm.types.ints.PyBigInt;

/** Conversions of numbers. */
public final class Numbers {
    private Numbers() {
    }

    /** The value of a float or of an instance of a subclass; null for any other value. */
    public static Double floatValue(Object value) {
        if (value instanceof Double number) {
            return number;
        }
        return value instanceof PyFloatObject object ? (Double) object.value : null;
    }

    static double asDouble(Object value) {
        if (value instanceof Long number) {
            return number;
        }
        Double direct = floatValue(value);
        if (direct != null) {
            return direct;
        }
        Object method = Types.of(value).lookup(Slot.FLOAT);
        if (method != null && !Ints.isInt(value)) {
            Object result = Calls.callMethod(method, value);
            Double converted = floatValue(result);
            if (converted == null) {
                throw Raise.typeError("%s.__float__ returned non-float (type %s)", Raise.typeName(value),
                        Raise.typeName(result));
            }
            return converted;
        }
        if (!Py.hasIndex(value)) {
            throw Raise.typeError("must be real number, not %s", Raise.typeName(value));
        }
        Object index = Py.index(value);
        return index instanceof Long number ? number : toDouble(((PyBigInt) index).value);
    }

    /** A big int as double, rounded half to even; OverflowError when out of range. */
    public static double toDouble(BigInteger value) {
        double result = value.doubleValue();
        if (Double.isInfinite(result)) {
            throw Raise.overflowError("int too large to convert to float");
        }
        return result;
    }
}
