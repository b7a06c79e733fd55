package pbcvm.modules.math;

import java.math.BigInteger;
import pbcvm.error.Raise;
import pbcvm.operation.Py;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.ints.IntArithmetic;
import pbcvm.types.ints.Ints;
import pbcvm.types.ints.PyBigInt;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** Number theory of the module {@code math}. */
final class IntegerMath {
    private static final int SMALL_FACTORIALS = 20;

    private IntegerMath() {
    }

    static Object gcd(Object[] args) {
        Object result = 0L;
        for (Object argument : ((PyTuple) args[0]).items) {
            Object value = Py.index(argument);
            if (result instanceof Long a && value instanceof Long b && a != Long.MIN_VALUE && b != Long.MIN_VALUE) {
                result = gcd(Math.abs(a), Math.abs(b));
            } else {
                result = Ints.of(Ints.big(result).gcd(Ints.big(value)));
            }
        }
        return result;
    }

    private static long gcd(long first, long second) {
        long a = first;
        long b = second;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    static Object lcm(Object[] args) {
        Object result = 1L;
        for (Object argument : ((PyTuple) args[0]).items) {
            Object value = Py.index(argument);
            if (IntArithmetic.signum(result) == 0 || IntArithmetic.signum(value) == 0) {
                result = 0L;
            } else {
                BigInteger a = Ints.big(result);
                BigInteger b = Ints.big(value);
                result = Ints.of(a.divide(a.gcd(b)).multiply(b).abs());
            }
        }
        return result;
    }

    static Object isqrt(Object value) {
        Object exact = Py.index(value);
        if (IntArithmetic.signum(exact) < 0) {
            throw Raise.valueError("isqrt() argument must be nonnegative");
        }
        if (exact instanceof Long small) {
            long root = (long) Math.sqrt((double) small);
            while (root * root > small || root > 3037000499L) {
                root--;
            }
            while (root < 3037000499L && (root + 1) * (root + 1) <= small) {
                root++;
            }
            return root;
        }
        return Ints.of(((PyBigInt) exact).value.sqrt());
    }

    static Object factorial(Object value) {
        Object exact = Py.index(value);
        if (IntArithmetic.signum(exact) < 0) {
            throw Raise.valueError("factorial() not defined for negative values");
        }
        if (!(exact instanceof Long n)) {
            throw Raise.overflowError("factorial() argument should not exceed %d", Long.MAX_VALUE);
        }
        if (n <= SMALL_FACTORIALS) {
            long result = 1;
            for (int i = 2; i <= n; i++) {
                result *= i;
            }
            return result;
        }
        return Ints.of(product(2, n));
    }

    /** The product of all ints from {@code low} to {@code high}, by halves. */
    private static BigInteger product(long low, long high) {
        if (high - low < 8) {
            BigInteger result = BigInteger.valueOf(low);
            for (long i = low + 1; i <= high; i++) {
                result = result.multiply(BigInteger.valueOf(i));
            }
            return result;
        }
        long middle = low + (high - low) / 2;
        try {
            return product(low, middle).multiply(product(middle + 1, high));
        } catch (ArithmeticException e) {
            throw Raise.of(ExceptionTypes.MEMORY_ERROR);
        }
    }

    private static BigInteger nonNegative(Object value, String name) {
        BigInteger result = Ints.big(Py.index(value));
        if (result.signum() < 0) {
            throw Raise.valueError("%s must be a non-negative integer", name);
        }
        return result;
    }

    static Object perm(Object first, Object second) {
        if (second == PyNone.NONE) {
            return factorial(first);
        }
        BigInteger n = Ints.big(Py.index(first));
        BigInteger k = Ints.big(Py.index(second));
        check(n, k);
        if (n.compareTo(k) < 0) {
            return 0L;
        }
        return Ints.of(falling(n, count(k)));
    }

    private static void check(BigInteger n, BigInteger k) {
        nonNegative(Ints.of(n), "n");
        nonNegative(Ints.of(k), "k");
    }

    private static long count(BigInteger k) {
        if (k.bitLength() > 63) {
            throw Raise.overflowError("k must not exceed %d", Long.MAX_VALUE);
        }
        return k.longValue();
    }

    /** {@code n * (n-1) * ...} with {@code count} factors. */
    private static BigInteger falling(BigInteger n, long count) {
        if (count == 0) {
            return BigInteger.ONE;
        }
        if (n.bitLength() < 63) {
            return product(n.longValue() - count + 1, n.longValue());
        }
        BigInteger result = n;
        for (long i = 1; i < count; i++) {
            result = result.multiply(n.subtract(BigInteger.valueOf(i)));
        }
        return result;
    }

    static Object comb(Object first, Object second) {
        BigInteger n = Ints.big(Py.index(first));
        BigInteger k = Ints.big(Py.index(second));
        check(n, k);
        if (n.compareTo(k) < 0) {
            return 0L;
        }
        if (k.compareTo(n.subtract(k)) > 0) {
            k = n.subtract(k);
        }
        if (k.bitLength() > 63) {
            throw Raise.overflowError("min(n - k, k) must not exceed %d", Long.MAX_VALUE);
        }
        long count = k.longValue();
        if (n.bitLength() < 63) {
            long small = smallComb(n.longValue(), count);
            if (small > 0) {
                return small;
            }
        }
        return count == 0 ? (Object) 1L : Ints.of(falling(n, count).divide(product(1, count)));
    }

    /** 0 when an intermediate value does not fit. */
    private static long smallComb(long n, long k) {
        long result = 1;
        for (long i = 1; i <= k; i++) {
            long factor = n - k + i;
            if (Math.multiplyHigh(result, factor) != 0 || result * factor < 0) {
                return 0;
            }
            result = result * factor / i;
        }
        return result;
    }
}
