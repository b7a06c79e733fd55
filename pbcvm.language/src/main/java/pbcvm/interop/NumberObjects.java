package pbcvm.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import java.math.BigDecimal;
import java.math.BigInteger;
import pbcvm.object.PyObject;
import pbcvm.types.floats.PyFloatObject;
import pbcvm.types.ints.PyBigInt;
import pbcvm.types.ints.PyIntObject;

/** Numbers that are objects: ints beyond 64 bits, and instances of subclasses of int and float. */
final class NumberObjects {
    /** What stands for a number that no primitive type holds: the library finds that nothing fits. */
    private static final Object NONE = "";

    private NumberObjects() {
    }

    static InteropLibrary library() {
        return InteropLibrary.getUncached();
    }

    static boolean isNumber(PyObject self) {
        return self instanceof PyBigInt || self instanceof PyIntObject || self instanceof PyFloatObject;
    }

    /** The Long or Double with the value; else something that is no number. */
    static Object primitive(PyObject self) {
        if (self instanceof PyFloatObject number) {
            return number.value;
        }
        return self instanceof PyIntObject number && number.value instanceof Long small ? small : NONE;
    }

    private static BigInteger big(PyObject self) {
        if (self instanceof PyBigInt number) {
            return number.value;
        }
        return self instanceof PyIntObject number && number.value instanceof PyBigInt inner ? inner.value : null;
    }

    @TruffleBoundary
    static boolean fitsInBigInteger(PyObject self) {
        return big(self) != null || library().fitsInBigInteger(primitive(self));
    }

    @TruffleBoundary
    static BigInteger asBigInteger(PyObject self) throws UnsupportedMessageException {
        BigInteger value = big(self);
        return value != null ? value : library().asBigInteger(primitive(self));
    }

    @TruffleBoundary
    static boolean fitsInDouble(PyObject self) {
        BigInteger value = big(self);
        return value != null ? isExact(value, value.doubleValue()) : library().fitsInDouble(primitive(self));
    }

    @TruffleBoundary
    static boolean fitsInFloat(PyObject self) {
        BigInteger value = big(self);
        return value != null ? isExact(value, value.floatValue()) : library().fitsInFloat(primitive(self));
    }

    @TruffleBoundary
    private static boolean isExact(BigInteger value, double converted) {
        return !Double.isInfinite(converted) && new BigDecimal(converted).compareTo(new BigDecimal(value)) == 0;
    }

    @TruffleBoundary
    static double asDouble(PyObject self) throws UnsupportedMessageException {
        BigInteger value = big(self);
        if (value == null) {
            return library().asDouble(primitive(self));
        }
        if (!fitsInDouble(self)) {
            throw UnsupportedMessageException.create();
        }
        return value.doubleValue();
    }

    @TruffleBoundary
    static float asFloat(PyObject self) throws UnsupportedMessageException {
        BigInteger value = big(self);
        if (value == null) {
            return library().asFloat(primitive(self));
        }
        if (!fitsInFloat(self)) {
            throw UnsupportedMessageException.create();
        }
        return value.floatValue();
    }
}
