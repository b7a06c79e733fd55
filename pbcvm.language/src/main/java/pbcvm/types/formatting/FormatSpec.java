package pbcvm.types.formatting;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.concurrent.ConcurrentHashMap;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.Str;

/**
 * A parsed format specification: {@code [[fill]align][sign][z][#][0][width][grouping][.precision][type]}. Absent
 * characters
 * are 0, absent numbers -1.
 *
 * @param fill code point that pads
 * @param align {@code <}, {@code >}, {@code =} or {@code ^}
 * @param sign {@code +}, {@code -}, a space, or 0
 * @param noNegativeZero whether {@code z} was given
 * @param alternate whether {@code #} was given
 * @param width minimal width, or -1
 * @param grouping {@code ,} or {@code _}, or 0
 * @param precision digits or characters, or -1
 * @param type code point of the presentation type; the default type when none was given
 * @param typeName the formatted value's class, for messages
 */
public record FormatSpec(int fill, char align, char sign, boolean noNegativeZero, boolean alternate, int width,
        char grouping, int precision, int type, String typeName) {

    /** No text that long can be made. */
    static final int MAX_WIDTH = 1 << 29;

    private static final int MAX_KNOWN = 256;
    private static final ConcurrentHashMap<TruffleString, Known> KNOWN = new ConcurrentHashMap<>();

    /** A text that was parsed before, for a kind of value: programs use few, over and over. */
    private record Known(FormatSpec spec, char defaultType, String typeName) {
    }

    /** The specification of an empty text for numbers without a presentation type. */
    static final FormatSpec PLAIN = new FormatSpec(' ', '>', (char) 0, false, false, -1, (char) 0, -1, 0, "float");

    /**
     * Parses a specification.
     *
     * @param defaultType type when none is given: 's' for strings, 'd' for ints, 0 for floats and complex numbers
     * @param defaultAlign {@code <} for strings, {@code >} for numbers
     * @param typeName name of the value's class, for messages
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static FormatSpec parse(TruffleString text, char defaultType, char defaultAlign, String typeName) {
        Known known = KNOWN.get(text);
        if (known != null && known.defaultType == defaultType && known.typeName.equals(typeName)) {
            return known.spec;
        }
        FormatSpec parsed = new FormatSpecParser(Str.codePoints(text), text, typeName).parse(defaultType, defaultAlign);
        if (KNOWN.size() < MAX_KNOWN) {
            KNOWN.put(text, new Known(parsed, defaultType, typeName));
        }
        return parsed;
    }

    /** The same for strings. */
    public static FormatSpec ofString(TruffleString text, String typeName) {
        return parse(text, 's', '<', typeName);
    }

    /** The same for ints. */
    public static FormatSpec ofInt(TruffleString text, String typeName) {
        return parse(text, 'd', '>', typeName);
    }

    /** The same for floats and complex numbers. */
    public static FormatSpec ofFloat(TruffleString text, String typeName) {
        return parse(text, (char) 0, '>', typeName);
    }

    FormatSpec withType(int newType) {
        return new FormatSpec(fill, align, sign, noNegativeZero, alternate, width, grouping, precision, newType,
                typeName);
    }

    /** The error for a presentation type that the value's class does not know. */
    public PythonException unknownType() {
        return unknownType(type, typeName);
    }

    static PythonException unknownType(int type, String typeName) {
        String shown = type > 32 && type < 128 ? String.valueOf((char) type) : "\\x" + Integer.toHexString(type);
        return Raise.valueError("Unknown format code '%s' for object of type '%s'", shown, typeName);
    }

    /** Pads a finished text of {@code length} code points to the width, as the alignment says. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public String pad(String text, int length) {
        if (width <= length) {
            return text;
        }
        checkWidth();
        int total = width - length;
        int left = align == '>' || align == '=' ? total : align == '^' ? total / 2 : 0;
        StringBuilder result = new StringBuilder(width + 8);
        repeat(result, fill, left);
        result.append(text);
        repeat(result, fill, total - left);
        return result.toString();
    }

    void checkWidth() {
        if (width > MAX_WIDTH) {
            throw Raise.of(pbcvm.types.exceptions.ExceptionTypes.MEMORY_ERROR);
        }
    }

    static void repeat(StringBuilder result, int codePoint, int count) {
        for (int i = 0; i < count; i++) {
            result.appendCodePoint(codePoint);
        }
    }
}
