package pbcvm.types.formatting;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.Str;

/** Reads a {@link FormatSpec} from left to right. */
final class FormatSpecParser {
    private final int[] text;
    private final TruffleString source;
    private final String typeName;
    private int at;

    FormatSpecParser(int[] text, TruffleString source, String typeName) {
        this.text = text;
        this.source = source;
        this.typeName = typeName;
    }

    private int peek() {
        return at < text.length ? text[at] : -1;
    }

    private boolean take(char expected) {
        if (peek() == expected) {
            at++;
            return true;
        }
        return false;
    }

    private static boolean isAlignment(int c) {
        return c == '<' || c == '>' || c == '=' || c == '^';
    }

    FormatSpec parse(char defaultType, char defaultAlign) {
        int fill = -1;
        char align = 0;
        if (text.length >= 2 && isAlignment(text[1])) {
            fill = text[0];
            align = (char) text[1];
            at = 2;
        } else if (isAlignment(peek())) {
            align = (char) text[at++];
        }
        char sign = 0;
        if (peek() == '+' || peek() == '-' || peek() == ' ') {
            sign = (char) text[at++];
        }
        boolean noNegativeZero = take('z');
        boolean alternate = take('#');
        if (fill < 0 && take('0')) {
            fill = '0';
            if (align == 0 && defaultAlign == '>') {
                align = '=';
            }
        }
        int width = number();
        char grouping = grouping();
        int precision = -1;
        if (take('.')) {
            precision = number();
            if (precision < 0) {
                throw Raise.valueError("Format specifier missing precision");
            }
        }
        int type = type(defaultType);
        checkGrouping(grouping, type);
        return new FormatSpec(fill < 0 ? ' ' : fill, align == 0 ? defaultAlign : align, sign, noNegativeZero, alternate,
                width, grouping, precision, type, typeName);
    }

    private int type(char defaultType) {
        if (text.length - at > 1) {
            throw Raise.valueError("Invalid format specifier '%s' for object of type '%s'", Str.java(source), typeName);
        }
        return at < text.length ? text[at] : defaultType;
    }

    /** A decimal number, -1 when there is none; numbers beyond int are brought to its limit. */
    private int number() {
        int start = at;
        long value = 0;
        while (at < text.length && Character.digit(text[at], 10) >= 0) {
            int digit = Character.digit(text[at], 10);
            if (value > (Long.MAX_VALUE - digit) / 10) {
                throw Raise.valueError("Too many decimal digits in format string");
            }
            value = value * 10 + digit;
            at++;
        }
        return at == start ? -1 : (int) Math.min(value, Integer.MAX_VALUE);
    }

    private char grouping() {
        char result = 0;
        if (take(',')) {
            result = ',';
        }
        if (take('_')) {
            if (result != 0) {
                throw both();
            }
            result = '_';
        }
        if (result == '_' && peek() == ',') {
            throw both();
        }
        return result;
    }

    private static PythonException both() {
        return Raise.valueError("Cannot specify both ',' and '_'.");
    }

    private static void checkGrouping(char grouping, int type) {
        if (grouping == 0 || type == 0 || type < 128 && "defgEG%F".indexOf(type) >= 0) {
            return;
        }
        if (grouping == '_' && type < 128 && "boxX".indexOf(type) >= 0) {
            return;
        }
        String shown = type > 32 && type < 128 ? String.valueOf((char) type) : "\\x" + Integer.toHexString(type);
        throw Raise.valueError("Cannot specify '%s' with '%s'.", String.valueOf(grouping), shown);
    }
}
