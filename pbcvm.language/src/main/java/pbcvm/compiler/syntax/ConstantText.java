package pbcvm.compiler.syntax;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import pbcvm.code.Bytes;
import pbcvm.code.Complex;
import pbcvm.code.FrozenSetConst;
import pbcvm.code.Singleton;
import pbcvm.code.SurrogateText;
import pbcvm.code.Tuple;

/** Writes constants as {@code repr} does. */
final class ConstantText {

    private ConstantText() {
    }

    static void write(Object value, StringBuilder out) {
        switch (value) {
            case String text -> writeText(text.codePoints().toArray(), out);
            case SurrogateText text -> writeText(text.codePoints(), out);
            case Bytes bytes -> writeBytes(bytes.value(), out);
            case Double number -> out.append(floatText(number, true));
            case Complex number -> writeComplex(number, out);
            case Boolean truth -> out.append(truth ? "True" : "False");
            case Singleton singleton -> out.append(singleton == Singleton.NONE ? "None" : "Ellipsis");
            case Tuple tuple -> writeItems("(", tuple, tuple.size() == 1 ? ",)" : ")", out);
            case FrozenSetConst set -> writeItems("frozenset({", set.elements(), "})", out);
            default -> out.append(value);
        }
    }

    private static void writeItems(String before, Tuple items, String after, StringBuilder out) {
        out.append(before);
        String separator = "";
        for (Object item : items) {
            out.append(separator);
            write(item, out);
            separator = ", ";
        }
        out.append(after);
    }

    private static void writeComplex(Complex number, StringBuilder out) {
        if (number.re() == 0.0 && Double.doubleToRawLongBits(number.re()) == 0) {
            out.append(floatText(number.im(), false)).append('j');
            return;
        }
        String imaginary = floatText(number.im(), false);
        out.append('(').append(floatText(number.re(), false));
        out.append(imaginary.startsWith("-") ? "" : "+").append(imaginary).append("j)");
    }

    /** The shortest digits that give the number again, with an exponent where {@code repr} has one. */
    static String floatText(double value, boolean withPoint) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        String sign = Double.doubleToRawLongBits(value) < 0 ? "-" : "";
        if (value == 0) {
            return sign + (withPoint ? "0.0" : "0");
        }
        BigDecimal decimal = new BigDecimal(Double.toString(Math.abs(value))).stripTrailingZeros();
        // Java shows two digits where one would do.
        BigDecimal shorter = decimal.round(new MathContext(1, RoundingMode.HALF_EVEN));
        if (shorter.doubleValue() == Math.abs(value)) {
            decimal = shorter.stripTrailingZeros();
        }
        String digits = decimal.unscaledValue().toString();
        int point = digits.length() - decimal.scale();
        if (point > 16 || point < -3) {
            int exponent = point - 1;
            String rest = digits.length() > 1 ? "." + digits.substring(1) : "";
            String power = Math.abs(exponent) < 10 ? "0" + Math.abs(exponent) : "" + Math.abs(exponent);
            return sign + digits.charAt(0) + rest + "e" + (exponent < 0 ? "-" : "+") + power;
        }
        if (point <= 0) {
            return sign + "0." + "0".repeat(-point) + digits;
        }
        if (point >= digits.length()) {
            return sign + digits + "0".repeat(point - digits.length()) + (withPoint ? ".0" : "");
        }
        return sign + digits.substring(0, point) + "." + digits.substring(point);
    }

    private static void writeText(int[] text, StringBuilder out) {
        boolean single = false;
        boolean twice = false;
        for (int c : text) {
            single |= c == '\'';
            twice |= c == '"';
        }
        char quote = single && !twice ? '"' : '\'';
        out.append(quote);
        for (int c : text) {
            writeCharacter(c, quote, out);
        }
        out.append(quote);
    }

    private static void writeCharacter(int c, char quote, StringBuilder out) {
        if (c == quote || c == '\\') {
            out.append('\\').append((char) c);
        } else if (c == '\n') {
            out.append("\\n");
        } else if (c == '\r') {
            out.append("\\r");
        } else if (c == '\t') {
            out.append("\\t");
        } else if (c >= ' ' && c < 127 || c >= 128 && Characters.isPrintable(c)) {
            out.appendCodePoint(c);
        } else {
            out.append(String.format(c < 256 ? "\\x%02x" : c < 65536 ? "\\u%04x" : "\\U%08x", c));
        }
    }

    private static void writeBytes(byte[] bytes, StringBuilder out) {
        boolean single = false;
        boolean twice = false;
        for (byte c : bytes) {
            single |= c == '\'';
            twice |= c == '"';
        }
        char quote = single && !twice ? '"' : '\'';
        out.append('b').append(quote);
        for (byte c : bytes) {
            if (c < 0) {
                out.append(String.format("\\x%02x", c & 0xff));
            } else {
                writeCharacter(c, quote, out);
            }
        }
        out.append(quote);
    }
}
