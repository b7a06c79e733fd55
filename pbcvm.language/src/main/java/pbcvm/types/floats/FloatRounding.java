package pbcvm.types.floats;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import pbcvm.error.Raise;

/** {@code round(float, ndigits)}: rounds the exact decimal value half to even, then takes the nearest float. */
public final class FloatRounding {
    /** From so many digits on, rounding changes nothing. */
    private static final int MOST_DIGITS = 323;
    /** Below so many digits, nothing is left. */
    private static final int LEAST_DIGITS = -308;

    private FloatRounding() {
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static double round(double value, long digits) {
        if (!Double.isFinite(value) || value == 0 || digits > MOST_DIGITS) {
            return value;
        }
        if (digits < LEAST_DIGITS) {
            return 0.0 * value;
        }
        if (digits >= 0 && value == Math.rint(value)) {
            return value;
        }
        double result = new BigDecimal(value).setScale((int) digits, RoundingMode.HALF_EVEN).doubleValue();
        if (Double.isInfinite(result)) {
            throw Raise.overflowError("rounded value too large to represent");
        }
        return Math.copySign(result, value);
    }
}
