package pbcvm.types.formatting;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Text of a finite, non-negative double with a given number of decimals, rounded half to even on its exact value. */
final class FixedDigits {
    private static final int MAX_FAST_PRECISION = 18;
    /** A double has no more decimals than this. */
    private static final int MAX_DECIMALS = 1074;
    private static final long[] POWERS = new long[MAX_FAST_PRECISION + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private FixedDigits() {
    }

    /** Appends the text; the point is left out when there are no decimals. */
    static void append(StringBuilder out, double value, int precision) {
        if (precision <= MAX_FAST_PRECISION) {
            long scaled = scaled(value, precision);
            if (scaled >= 0) {
                appendScaled(out, Long.toString(scaled), precision);
                return;
            }
        }
        int exact = Math.min(precision, MAX_DECIMALS);
        BigDecimal rounded = new BigDecimal(value).setScale(exact, RoundingMode.HALF_EVEN);
        appendScaled(out, rounded.unscaledValue().toString(), exact);
        if (precision > exact) {
            out.repeat('0', precision - exact);
        }
    }

    private static void appendScaled(StringBuilder out, String digits, int precision) {
        int whole = digits.length() - precision;
        if (whole <= 0) {
            out.append('0');
        } else {
            out.append(digits, 0, whole);
        }
        if (precision > 0) {
            out.append('.');
            if (whole < 0) {
                out.repeat('0', -whole);
            }
            out.append(digits, Math.max(whole, 0), digits.length());
        }
    }

    /** {@code value * 10**precision} rounded half to even; -1 when it needs more than 62 bits. */
    private static long scaled(double value, int precision) {
        long bits = Double.doubleToRawLongBits(value);
        int exponent = (int) (bits >>> 52);
        long mantissa = bits & (1L << 52) - 1;
        if (exponent == 0) {
            exponent = 1;
        } else {
            mantissa |= 1L << 52;
        }
        int shift = 1075 - exponent;
        if (shift <= 0) {
            return -1;
        }
        long high = Math.multiplyHigh(mantissa, POWERS[precision]);
        long low = mantissa * POWERS[precision];
        if (shift > 127) {
            return 0;
        }
        long whole;
        long restHigh;
        long restLow;
        if (shift >= 64) {
            whole = shift == 64 ? high : high >>> shift - 64;
            restHigh = shift == 64 ? 0 : high & (1L << shift - 64) - 1;
            restLow = low;
        } else {
            if (high >>> shift != 0 || (high << 64 - shift | low >>> shift) >>> 62 != 0) {
                return -1;
            }
            whole = high << 64 - shift | low >>> shift;
            restHigh = 0;
            restLow = low & (1L << shift) - 1;
        }
        int half = compareWithHalf(restHigh, restLow, shift);
        return half > 0 || half == 0 && (whole & 1) != 0 ? whole + 1 : whole;
    }

    private static int compareWithHalf(long high, long low, int shift) {
        int bit = shift - 1;
        long halfHigh = bit >= 64 ? 1L << bit - 64 : 0;
        long halfLow = bit >= 64 ? 0 : 1L << bit;
        int order = Long.compareUnsigned(high, halfHigh);
        return order != 0 ? order : Long.compareUnsigned(low, halfLow);
    }
}
