package pbcvm.types.ints;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import pbcvm.PbcvmContext;
import pbcvm.error.Raise;

/** Decimal text of ints, within the limit that {@code sys.set_int_max_str_digits} sets. */
public final class IntText {
    /** Texts of up to so many digits are never refused. */
    public static final int THRESHOLD = 640;
    /** The limit at start. */
    public static final int DEFAULT_LIMIT = 4300;
    private static final double DIGITS_PER_BIT = 0.30102999566398120;

    private IntText() {
    }

    /** The decimal text of an exact int. */
    public static String of(Object exact) {
        return exact instanceof Long small ? Long.toString(small) : decimal(((PyBigInt) exact).value);
    }

    /** The decimal text; ValueError when it is longer than the context allows. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String decimal(BigInteger value) {
        long least = (long) ((value.bitLength() - 1) * DIGITS_PER_BIT);
        if (least < THRESHOLD - 2) {
            return value.toString();
        }
        int limit = PbcvmContext.get().intMaxStrDigits();
        if (limit > 0 && least > limit) {
            throw tooLong(limit);
        }
        String text = value.toString();
        int digits = value.signum() < 0 ? text.length() - 1 : text.length();
        if (limit > 0 && digits > THRESHOLD && digits > limit) {
            throw tooLong(limit);
        }
        return text;
    }

    private static RuntimeException tooLong(int limit) {
        return Raise.valueError("Exceeds the limit (%d digits) for integer string conversion; "
                + "use sys.set_int_max_str_digits() to increase the limit", limit);
    }
}
