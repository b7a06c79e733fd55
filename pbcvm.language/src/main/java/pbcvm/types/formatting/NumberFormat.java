package pbcvm.types.formatting;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.Str;
import pbcvm.operation.Numbers;
import pbcvm.types.ints.IntText;
import pbcvm.types.ints.Ints;
import pbcvm.types.ints.PyBigInt;

/** Formats numbers as the format mini-language says. */
public final class NumberFormat {
    private static final int DEFAULT_PRECISION = 6;
    private static final int MAX_CODE_POINT = 0x10ffff;

    private NumberFormat() {
    }

    /** An int (exact, or of any other representation). */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString formatInt(Object value, FormatSpec spec) {
        Object exact = Ints.exact(value);
        switch (spec.type()) {
            case 'd', 'n', 'b', 'o', 'x', 'X', 'c':
                break;
            case 'e', 'E', 'f', 'F', 'g', 'G', '%':
                double number = exact instanceof Long small ? small : Numbers.toDouble(((PyBigInt) exact).value);
                return formatFloat(number, spec);
            default:
                throw spec.unknownType();
        }
        if (spec.precision() >= 0) {
            throw Raise.valueError("Precision not allowed in integer format specifier");
        }
        if (spec.noNegativeZero()) {
            throw Raise.valueError("Negative zero coercion (z) not allowed in integer format specifier");
        }
        return spec.type() == 'c' ? character(exact, spec) : Str.of(digits(exact, spec));
    }

    private static String digits(Object exact, FormatSpec spec) {
        boolean negative;
        String digits;
        int base = base(spec.type());
        if (exact instanceof Long small) {
            negative = small < 0;
            String text = Long.toString(small, base);
            digits = negative ? text.substring(1) : text;
        } else {
            BigInteger big = ((PyBigInt) exact).value;
            negative = big.signum() < 0;
            digits = base == 10 ? IntText.decimal(big.abs()) : big.abs().toString(base);
        }
        String prefix = "";
        if (spec.alternate() && base != 10) {
            prefix = "0" + (char) spec.type();
        }
        if (spec.type() == 'X') {
            digits = digits.toUpperCase(java.util.Locale.ROOT);
        }
        return NumberLayout.layOut(spec, negative, prefix, digits, "", base == 10 ? 3 : 4);
    }

    private static int base(int type) {
        return switch (type) {
            case 'b' -> 2;
            case 'o' -> 8;
            case 'x', 'X' -> 16;
            default -> 10;
        };
    }

    private static TruffleString character(Object exact, FormatSpec spec) {
        if (spec.sign() != 0) {
            throw Raise.valueError("Sign not allowed with integer format specifier 'c'");
        }
        if (spec.alternate()) {
            throw Raise.valueError("Alternate form (#) not allowed with integer format specifier 'c'");
        }
        if (!(exact instanceof Long code)) {
            throw Raise.overflowError("Python int too large to convert to C long");
        }
        if (code < 0 || code > MAX_CODE_POINT) {
            throw Raise.error(pbcvm.types.exceptions.ExceptionTypes.OVERFLOW_ERROR, "%c arg not in range(0x110000)");
        }
        return Str.of(spec.pad(Character.toString((int) (long) code), 1));
    }

    /** A float. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString formatFloat(double value, FormatSpec spec) {
        String text = floatPart(value, spec, spec.type() == 0);
        return Str.of(layOutFloat(text, spec));
    }

    private static String layOutFloat(String text, FormatSpec spec) {
        boolean negative = text.charAt(0) == '-';
        int start = negative ? 1 : 0;
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return NumberLayout.layOut(spec, negative, "", text.substring(start, end), text.substring(end), 3);
    }

    /** Digits of a float in the specification's type and precision, with a minus sign when negative. */
    private static String floatPart(double value, FormatSpec spec, boolean addDotZero) {
        int precision = spec.precision();
        if (precision == Integer.MAX_VALUE) {
            throw Raise.valueError("precision too big");
        }
        double shown = value;
        char type;
        switch (spec.type()) {
            case 0 -> type = precision < 0 ? 'r' : 'g';
            case 'n' -> type = 'g';
            case '%' -> {
                type = 'f';
                shown = value * 100;
            }
            case 'e', 'E', 'f', 'F', 'g', 'G' -> type = (char) spec.type();
            default -> throw spec.unknownType();
        }
        String text = FloatText.format(shown, type, precision < 0 ? DEFAULT_PRECISION : precision, spec.alternate(),
                addDotZero);
        if (spec.noNegativeZero() && text.charAt(0) == '-' && isZero(text)) {
            text = text.substring(1);
        }
        return spec.type() == '%' ? text + "%" : text;
    }

    private static boolean isZero(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'e' || c == 'E') {
                return true;
            }
            if (c != '0' && c != '.') {
                return false;
            }
        }
        return true;
    }

    /** A complex number. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString formatComplex(double real, double imag, FormatSpec spec) {
        checkComplex(spec);
        boolean plain = spec.type() == 0;
        boolean skipReal = plain && real == 0 && Math.copySign(1, real) == 1;
        FormatSpec part = new FormatSpec(' ', '<', spec.sign(), spec.noNegativeZero(), spec.alternate(), -1,
                spec.grouping(), spec.precision(), spec.type(), spec.typeName());
        FormatSpec imagPart = skipReal ? part
                : new FormatSpec(' ', '<', '+', spec.noNegativeZero(), spec.alternate(), -1, spec.grouping(),
                        spec.precision(), spec.type(), spec.typeName());
        String realText = skipReal ? "" : layOutFloat(floatPart(real, part, false), part);
        String imagText = layOutFloat(floatPart(imag, imagPart, false), imagPart) + "j";
        String text = plain && !skipReal ? "(" + realText + imagText + ")" : realText + imagText;
        return Str.of(spec.pad(text, text.length()));
    }

    private static void checkComplex(FormatSpec spec) {
        PythonException error = switch (spec.type()) {
            case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n' -> null;
            default -> spec.unknownType();
        };
        if (error != null) {
            throw error;
        }
        if (spec.precision() == Integer.MAX_VALUE) {
            throw Raise.valueError("precision too big");
        }
        if (spec.fill() == '0') {
            throw Raise.valueError("Zero padding is not allowed in complex format specifier");
        }
        if (spec.align() == '=') {
            throw Raise.valueError("'=' alignment flag is not allowed in complex format specifier");
        }
    }
}
