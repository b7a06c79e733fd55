package pbcvm.modules.builtins;

import pbcvm.types.floats.ComplexType;
import pbcvm.types.floats.FloatType;
import pbcvm.types.ints.BoolType;
import pbcvm.types.ints.IntType;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import pbcvm.error.Raise;
import pbcvm.object.ModuleTable;
import pbcvm.object.Slot;
import pbcvm.object.Str;
import pbcvm.operation.Binary;
import pbcvm.operation.BinaryOperator;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.ints.PyBigInt;
import pbcvm.types.singletons.PyNone;

/** Builtin functions on numbers. */
public final class NumberBuiltins {
    private NumberBuiltins() {
    }

    /** Adds them to the module {@code builtins}. */
    static void table(ModuleTable m) {
        m.type(IntType.TYPE);
        m.type(BoolType.TYPE);
        m.type(FloatType.TYPE);
        m.type(ComplexType.TYPE);
        m.inlined("abs(x, /)", NumberBuiltins::abs);
        m.function("divmod(x, y, /)", (x, y) -> Binary.apply(BinaryOperator.DIVMOD, x, y));
        m.function("pow(base, exp, mod=None)", NumberBuiltins::pow);
        m.function("round(number, ndigits=None)", NumberBuiltins::round);
        m.function("bin(number, /)", number -> inBase(number, 2, "0b"));
        m.function("oct(number, /)", number -> inBase(number, 8, "0o"));
        m.function("hex(number, /)", number -> inBase(number, 16, "0x"));
    }

    private static Object abs(Object x) {
        if (x instanceof Long number && number != Long.MIN_VALUE) {
            return Math.abs(number);
        }
        if (x instanceof Double number) {
            return Math.abs(number);
        }
        return absSlow(x);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object absSlow(Object x) {
        Object method = Types.of(x).lookup(Slot.ABS);
        if (method == null) {
            throw Raise.typeError("bad operand type for abs(): '%s'", Raise.typeName(x));
        }
        return Calls.callMethod(method, x);
    }

    private static Object pow(Object base, Object exponent, Object modulus) {
        return modulus == PyNone.NONE ? Binary.apply(BinaryOperator.POW, base, exponent)
                : Binary.power(base, exponent, modulus);
    }

    private static Object round(Object number, Object digits) {
        Object method = Types.of(number).lookup(Slot.ROUND);
        if (method == null) {
            throw Raise.typeError("type %s doesn't define __round__ method", Raise.typeName(number));
        }
        return digits == PyNone.NONE ? Calls.callMethod(method, number) : Calls.callMethod(method, number, digits);
    }

    private static Object inBase(Object number, int base, String prefix) {
        Object exact = Py.index(number);
        String digits;
        if (exact instanceof Long small) {
            digits = Long.toString(small, base);
        } else {
            BigInteger big = ((PyBigInt) exact).value;
            digits = big.toString(base);
        }
        return Str.of(digits.startsWith("-") ? "-" + prefix + digits.substring(1) : prefix + digits);
    }
}
