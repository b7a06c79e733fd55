package pbcvm.types.ints;

import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import pbcvm.error.Raise;
import pbcvm.object.Str;
import pbcvm.operation.CompareOperator;
import pbcvm.operation.Hashes;
import pbcvm.operation.Py;
import pbcvm.types.formatting.FormatSpec;
import pbcvm.types.formatting.NumberFormat;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.singletons.PyNotImplemented;
import pbcvm.types.tuples.PyTuple;

/** Methods of {@code int}. */
final class IntMethods {
    /** Bytes of an int object without digits, and of a digit of 30 bits, as CPython counts them. */
    private static final long BASE_SIZE = 24;
    private static final int DIGIT_BITS = 30;
    private static final int DIGIT_SIZE = 4;

    private IntMethods() {
    }

    /** A function of two ints. */
    @FunctionalInterface
    interface Operation {
        Object apply(Object left, Object right);
    }

    static Object binary(Operation operation, Object left, Object right) {
        return Ints.isInt(right) ? operation.apply(left, right) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    static Object compare(CompareOperator op, Object self, Object other) {
        if (!Ints.isInt(other)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return op.test(IntArithmetic.compare(self, other));
    }

    static Object power(Object self, Object exponent, Object modulus) {
        if (!Ints.isInt(self) || !Ints.isInt(exponent)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        if (modulus == PyNone.NONE) {
            return IntPower.power(self, exponent);
        }
        return Ints.isInt(modulus) ? IntPower.power(self, exponent, modulus) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    static Object repr(Object self) {
        return Str.of(IntText.of(Ints.exact(self)));
    }

    static Object hash(Object self) {
        Object exact = Ints.exact(self);
        return exact instanceof Long small ? Hashes.ofLong(small) : Hashes.ofBig(((PyBigInt) exact).value);
    }

    static Object format(Object self, Object specification) {
        TruffleString text = Py.asString(specification);
        if (text == null) {
            throw Raise.typeError("__format__() argument must be str, not %s", Raise.argumentName(specification));
        }
        if (text.isEmpty()) {
            return self instanceof Long ? repr(self) : Py.str(self);
        }
        return NumberFormat.formatInt(self, FormatSpec.ofInt(text, Raise.typeName(self)));
    }

    static Object round(Object self, Object digits) {
        if (digits == null) {
            return Ints.exact(self);
        }
        return roundTo(Ints.exact(self), Py.index(digits));
    }

    private static Object roundTo(Object exact, Object digits) {
        if (IntArithmetic.signum(digits) >= 0) {
            return exact;
        }
        BigInteger value = Ints.big(exact);
        long most = (long) (value.bitLength() * 0.302) + 2;
        if (!(digits instanceof Long count) || -count > most) {
            return 0L;
        }
        BigInteger unit = BigInteger.TEN.pow((int) -count);
        BigInteger[] parts = IntArithmetic.floorDivideBig(value, unit);
        int half = parts[1].shiftLeft(1).compareTo(unit);
        BigInteger down = value.subtract(parts[1]);
        return Ints.of(half > 0 || half == 0 && parts[0].testBit(0) ? down.add(unit) : down);
    }

    static Object sizeOf(Object self) {
        long digits = (IntBits.bitLength(self) + DIGIT_BITS - 1) / DIGIT_BITS;
        return BASE_SIZE + DIGIT_SIZE * Math.max(digits, 1);
    }

    static Object toFloat(Object self) {
        return IntConversions.toDouble(Ints.exact(self));
    }

    static Object newArguments(Object self) {
        return PyTuple.of(Ints.exact(self));
    }

    static Object ratio(Object self) {
        return PyTuple.of(Ints.exact(self), 1L);
    }
}
