package pbcvm.compiler.parser;

import java.math.BigInteger;
import pbcvm.code.Complex;

/** The values of number tokens. */
final class NumberLiterals {

    /** How many digits a decimal integer may have. */
    private static final int MAX_DIGITS = 4300;

    private NumberLiterals() {
    }

    static Object parse(GrammarParser p, Token token) {
        String text = p.bytesText(token.start, token.end);
        if (text.indexOf('_') >= 0) {
            if (p.options.featureVersion() < 6) {
                throw p.errors.atLast(PythonSyntaxException.Kind.SYNTAX_ERROR,
                        "Underscores in numeric literals are only supported in Python 3.6 and greater");
            }
            text = text.replace("_", "");
        }
        char last = text.charAt(text.length() - 1);
        if (text.length() > 2 && text.charAt(0) == '0') {
            switch (text.charAt(1)) {
                case 'x', 'X':
                    return integer(text.substring(2), 16);
                case 'o', 'O':
                    return integer(text.substring(2), 8);
                case 'b', 'B':
                    return integer(text.substring(2), 2);
                default:
                    break;
            }
        }
        if (last == 'j' || last == 'J') {
            return new Complex(0.0, Double.parseDouble(text.substring(0, text.length() - 1)));
        }
        if (text.indexOf('.') >= 0 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            return Double.parseDouble(text);
        }
        if (text.length() > MAX_DIGITS) {
            throw p.errors.atOffsets(PythonSyntaxException.Kind.SYNTAX_ERROR, "Exceeds the limit (" + MAX_DIGITS
                    + " digits) for integer string conversion: value has " + text.length() + " digits; "
                    + "use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer "
                    + "literals to avoid decimal conversion limits.", token.lineno, -1, token.endLineno, -1);
        }
        return integer(text, 10);
    }

    private static Object integer(String digits, int radix) {
        if (digits.length() <= 15) {
            return Long.parseLong(digits, radix);
        }
        BigInteger value = new BigInteger(digits, radix);
        return value.bitLength() < Long.SIZE ? (Object) value.longValue() : value;
    }
}
