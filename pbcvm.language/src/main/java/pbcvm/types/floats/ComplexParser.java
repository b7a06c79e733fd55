package pbcvm.types.floats;

import pbcvm.error.Raise;
import pbcvm.operation.Py;

/** Reads complex numbers from text such as {@code 1+2j} or {@code (3e5j)}. */
final class ComplexParser {
    private final String text;
    private int at;

    private ComplexParser(String text) {
        this.text = text;
    }

    /** The real and the imaginary part; null when the code points of {@code shown} spell no complex number. */
    static double[] parse(int[] source, Object shown) {
        String text = FloatParser.withoutUnderscores(FloatParser.ascii(source).strip());
        if (text == null) {
            throw Raise.valueError("could not convert string to complex: %s", Py.reprJava(shown));
        }
        return new ComplexParser(text).parse();
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private void skipSpaces() {
        while (peek() == ' ') {
            at++;
        }
    }

    /** The float that starts here; null when there is none. */
    private Double number() {
        int end = FloatParser.prefixEnd(text, at);
        if (end == at) {
            return null;
        }
        double value = FloatParser.value(text.substring(at, end));
        at = end;
        return value;
    }

    private boolean isSign() {
        return peek() == '+' || peek() == '-';
    }

    /** The sign alone: plus or minus one. */
    private double unit() {
        double value = peek() == '-' ? -1.0 : 1.0;
        if (isSign()) {
            at++;
        }
        return value;
    }

    private boolean takeImaginaryUnit() {
        if (peek() == 'j' || peek() == 'J') {
            at++;
            return true;
        }
        return false;
    }

    private double[] parse() {
        boolean bracket = peek() == '(';
        if (bracket) {
            at++;
            skipSpaces();
        }
        double[] parts = parts();
        if (parts == null) {
            return null;
        }
        skipSpaces();
        if (bracket) {
            if (peek() != ')') {
                return null;
            }
            at++;
            skipSpaces();
        }
        return at == text.length() ? parts : null;
    }

    private double[] parts() {
        Double first = number();
        if (first == null) {
            double unit = unit();
            return takeImaginaryUnit() ? new double[]{0, unit} : null;
        }
        if (!isSign()) {
            return takeImaginaryUnit() ? new double[]{0, first} : new double[]{first, 0};
        }
        Double second = number();
        double imag = second == null ? unit() : second;
        return takeImaginaryUnit() ? new double[]{first, imag} : null;
    }
}
