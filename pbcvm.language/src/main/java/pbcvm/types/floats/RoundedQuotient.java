package pbcvm.types.floats;

import java.math.BigInteger;

/** The double nearest to a quotient of two integers, ties to even. */
public final class RoundedQuotient {
    private static final int PRECISION = 53;
    private static final int SMALLEST_EXPONENT = -1074;
    private static final int LARGEST_EXPONENT = 1025;
    private static final int SPARE_BITS = 57;

    private RoundedQuotient() {
    }

    /** {@code dividend / divisor}; infinite when too large. The divisor is not zero. */
    public static double of(BigInteger dividend, BigInteger divisor) {
        boolean negative = dividend.signum() * divisor.signum() < 0;
        if (dividend.signum() == 0) {
            return divisor.signum() < 0 ? -0.0 : 0.0;
        }
        BigInteger a = dividend.abs();
        BigInteger b = divisor.abs();
        int magnitude = a.bitLength() - b.bitLength();
        if (magnitude > LARGEST_EXPONENT) {
            return negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        if (magnitude < SMALLEST_EXPONENT - 2) {
            return negative ? -0.0 : 0.0;
        }
        int exponent = Math.max(magnitude - SPARE_BITS, SMALLEST_EXPONENT - 3);
        BigInteger[] parts = exponent < 0 ? a.shiftLeft(-exponent).divideAndRemainder(b)
                : a.divideAndRemainder(b.shiftLeft(exponent));
        double result = round(parts[0].longValueExact(), parts[1].signum() != 0, exponent);
        return negative ? -result : result;
    }

    /** {@code quotient * 2**exponent}, a little more when {@code sticky}, rounded once. */
    private static double round(long quotient, boolean sticky, int exponent) {
        int length = 64 - Long.numberOfLeadingZeros(quotient);
        int drop = Math.max(Math.max(length - PRECISION, SMALLEST_EXPONENT - exponent), 0);
        if (drop == 0) {
            return Math.scalb((double) quotient, exponent);
        }
        long kept = drop >= 64 ? 0 : quotient >>> drop;
        long rest = quotient - (kept << drop);
        long half = 1L << drop - 1;
        if (rest > half || rest == half && (sticky || (kept & 1) != 0)) {
            kept++;
        }
        return Math.scalb((double) kept, exponent + drop);
    }
}
