package pbcvm.types.ints;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import pbcvm.error.Raise;
import pbcvm.operation.Numbers;
import pbcvm.types.floats.FloatArithmetic;

/** Powers of ints. */
public final class IntPower {
    private IntPower() {
    }

    /** {@code base ** exponent}: an int, or a float when the exponent is negative. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object power(Object base, Object exponent) {
        Object a = Ints.exact(base);
        Object b = Ints.exact(exponent);
        if (IntArithmetic.signum(b) < 0) {
            return FloatArithmetic.power(toDouble(a), toDouble(b));
        }
        if (a instanceof Long x && (x == 0 || x == 1 || x == -1)) {
            boolean one = x == 1 || IntArithmetic.signum(b) == 0 || x == -1 && !isOdd(b);
            return one ? 1L : (Object) x;
        }
        if (!(b instanceof Long count) || count > Integer.MAX_VALUE) {
            throw IntArithmetic.tooLarge();
        }
        if (a instanceof Long x) {
            long small = smallPower(x, (int) (long) count);
            if (small != 0) {
                return small;
            }
        }
        try {
            return Ints.of(Ints.big(a).pow((int) (long) count));
        } catch (ArithmeticException e) {
            throw IntArithmetic.tooLarge();
        }
    }

    /** The power of a base other than 0, 1 and -1; 0 when it does not fit. */
    private static long smallPower(long base, int exponent) {
        if (exponent >= 64) {
            return 0;
        }
        long result = 1;
        long square = base;
        int left = exponent;
        while (true) {
            if ((left & 1) != 0) {
                long product = result * square;
                if (Math.multiplyHigh(result, square) != product >> 63) {
                    return 0;
                }
                result = product;
            }
            left >>= 1;
            if (left == 0) {
                return result;
            }
            long product = square * square;
            if (Math.multiplyHigh(square, square) != product >> 63) {
                return 0;
            }
            square = product;
        }
    }

    private static boolean isOdd(Object exact) {
        return exact instanceof Long small ? (small & 1) != 0 : ((PyBigInt) exact).value.testBit(0);
    }

    private static double toDouble(Object exact) {
        return exact instanceof Long small ? small : Numbers.toDouble(((PyBigInt) exact).value);
    }

    /** {@code pow(base, exponent, modulus)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object power(Object base, Object exponent, Object modulus) {
        Object m = Ints.exact(modulus);
        if (IntArithmetic.signum(m) == 0) {
            throw Raise.valueError("pow() 3rd argument cannot be 0");
        }
        Object a = Ints.exact(base);
        Object b = Ints.exact(exponent);
        if (a instanceof Long x && b instanceof Long y && m instanceof Long z && y >= 0 && z > 0 && z <= 1L << 31) {
            return smallPowerModulo(Math.floorMod(x, z), y, z);
        }
        BigInteger bigModulus = Ints.big(m);
        BigInteger size = bigModulus.abs();
        BigInteger result;
        try {
            result = Ints.big(a).modPow(Ints.big(b), size);
        } catch (ArithmeticException e) {
            throw Raise.valueError("base is not invertible for the given modulus");
        }
        if (bigModulus.signum() < 0 && result.signum() != 0) {
            result = result.add(bigModulus);
        }
        return Ints.of(result);
    }

    private static long smallPowerModulo(long base, long exponent, long modulus) {
        long result = 1 % modulus;
        long square = base;
        for (long left = exponent; left != 0; left >>= 1) {
            if ((left & 1) != 0) {
                result = result * square % modulus;
            }
            square = square * square % modulus;
        }
        return result;
    }
}
