package pbcvm.types.formatting;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.error.Raise;

/**
 * Text of floats: the shortest repr, and the types {@code e f g} with a precision, correctly rounded. A negative
 * value's
 * text starts with a minus sign, a nan's never does.
 */
public final class FloatText {
    private static final int MAX_PRECISION = 1 << 29;
    /** From this decimal exponent on, repr uses the exponent notation. */
    private static final int REPR_LIMIT = 16;

    private FloatText() {
    }

    /** {@code repr(value)}. */
    @TruffleBoundary
    public static String repr(double value) {
        double size = Math.abs(value);
        if (size < 1e15 && size == (long) size && size != 0) {
            return (long) value + ".0";
        }
        if (size >= 1e-3 && size < 1e7) {
            return Double.toString(value);
        }
        return format(value, 'r', 0, false, true);
    }

    /**
     * The text in one of the types {@code e f g r E F G}; upper case ones shout.
     *
     * @param precision decimals or significant digits; ignored for {@code r}, the shortest text
     * @param alternate keeps the point and, with {@code g}, trailing zeros
     * @param addDotZero adds {@code .0} to what would look like an int
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String format(double value, char type, int precision, boolean alternate, boolean addDotZero) {
        char lower = Character.toLowerCase(type);
        String text;
        if (Double.isFinite(value)) {
            if (precision > MAX_PRECISION) {
                throw Raise.of(ExceptionTypes.MEMORY_ERROR);
            }
            text = finite(value, lower, precision, alternate, addDotZero);
        } else {
            text = Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
        }
        return lower == type ? text : text.toUpperCase(java.util.Locale.ROOT);
    }

    private static String finite(double value, char type, int precision, boolean alternate, boolean addDotZero) {
        StringBuilder out = new StringBuilder(24);
        if (Double.doubleToRawLongBits(value) < 0) {
            out.append('-');
        }
        double size = Math.abs(value);
        switch (type) {
            case 'f' -> {
                FixedDigits.append(out, size, precision);
                if (precision == 0 && alternate) {
                    out.append('.');
                }
            }
            case 'e' -> {
                FloatDigits digits = FloatDigits.significant(size, precision + 1);
                appendExponential(out, digits, precision + 1, alternate);
            }
            case 'g' -> appendGeneral(out, size, Math.max(precision, 1), alternate, addDotZero);
            default -> appendShortest(out, size, alternate, addDotZero);
        }
        return out.toString();
    }

    private static void appendGeneral(StringBuilder out, double size, int precision, boolean alternate,
            boolean addDotZero) {
        FloatDigits digits = FloatDigits.significant(size, precision);
        int count = alternate ? precision : digits.digits().length();
        if (digits.point() <= -4 || digits.point() > precision - (addDotZero ? 1 : 0)) {
            appendExponential(out, digits, count, alternate);
        } else {
            appendPositional(out, digits, count, alternate, addDotZero);
        }
    }

    private static void appendShortest(StringBuilder out, double size, boolean alternate, boolean addDotZero) {
        FloatDigits digits = FloatDigits.shortest(size);
        int count = digits.digits().length();
        if (digits.point() <= -4 || digits.point() > REPR_LIMIT) {
            appendExponential(out, digits, count, alternate);
        } else {
            appendPositional(out, digits, count, alternate, addDotZero);
        }
    }

    /** One digit, the point, {@code count - 1} digits, the exponent. */
    private static void appendExponential(StringBuilder out, FloatDigits digits, int count, boolean alternate) {
        String text = digits.digits();
        out.append(text.charAt(0));
        if (count > 1 || alternate) {
            out.append('.');
        }
        out.append(text, 1, text.length());
        if (count > text.length()) {
            out.repeat('0', count - text.length());
        }
        int exponent = digits.point() - 1;
        out.append('e').append(exponent < 0 ? '-' : '+');
        int size = Math.abs(exponent);
        if (size < 10) {
            out.append('0');
        }
        out.append(size);
    }

    /** {@code count} significant digits around the point. */
    private static void appendPositional(StringBuilder out, FloatDigits digits, int count, boolean alternate,
            boolean addDotZero) {
        String text = digits.digits();
        int point = digits.point();
        int decimals = count - point;
        if (point <= 0) {
            out.append("0.").repeat('0', -point).append(text);
        } else if (text.length() <= point) {
            out.append(text).repeat('0', point - text.length());
            if (decimals > 0 || alternate || addDotZero) {
                out.append('.');
            }
            if (decimals <= 0 && addDotZero) {
                out.append('0');
            }
            if (decimals > 0) {
                out.repeat('0', decimals);
            }
            return;
        } else {
            out.append(text, 0, point).append('.').append(text, point, text.length());
        }
        if (count > text.length()) {
            out.repeat('0', count - text.length());
        }
    }
}
