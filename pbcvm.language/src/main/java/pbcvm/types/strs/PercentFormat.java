package pbcvm.types.strs;

import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.Slot;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.floats.PyComplex;
import pbcvm.types.formatting.PercentNumbers;
import pbcvm.types.ints.IntType;
import pbcvm.types.ints.Ints;
import pbcvm.types.tuples.PyTuple;

/**
 * The {@code %} operator of strings and bytes: reads the format from left to right. Subclasses say how text conversions
 * look, and what differs in messages.
 */
public abstract class PercentFormat {
    private static final int MAX = Integer.MAX_VALUE;

    private final Text format;
    private Object args;
    private final Object mapping;
    private int given;
    private int taken;
    private int at;
    /** The result. */
    protected final TextBuilder out;
    private boolean left;
    private boolean plus;
    private boolean blank;
    private boolean alternate;
    private boolean zero;
    private int width;
    private int precision;

    protected PercentFormat(Text format, Object args) {
        this.format = format;
        this.args = args;
        this.out = new TextBuilder(format.length + 32);
        boolean tuple = args instanceof PyTuple;
        given = tuple ? ((PyTuple) args).size() : -1;
        taken = tuple ? 0 : -2;
        mapping = !tuple && !isText(args) && Types.of(args).lookup(Slot.GETITEM) != null ? args : null;
    }

    /** Whether a value is of the class being formatted, which never serves as a mapping. */
    protected abstract boolean isText(Object value);

    /** The key between parentheses. */
    protected abstract Object key(Text source, int start, int stop);

    /** The text of a value by {@code s r a b}; null when the type is not one of the class's. */
    protected abstract Text text(int type, Object value);

    /** The character of a value by {@code c}. */
    protected abstract Text character(Object value);

    /** A value by one of {@code eEfFgG}. */
    protected abstract double toDouble(Object value);

    /** The word in the message about arguments that are left. */
    protected abstract String kind();

    /** Formats everything into {@link #out}. */
    protected final void run() {
        int length = format.length;
        while (at < length) {
            int start = at;
            while (at < length && format.at(at) != '%') {
                at++;
            }
            out.append(format, start, at);
            if (at < length) {
                at++;
                conversion();
            }
        }
        if (taken < given && mapping == null) {
            throw Raise.typeError("not all arguments converted during %s formatting", kind());
        }
    }

    private int next(String message) {
        if (at >= format.length) {
            throw Raise.valueError(message);
        }
        return format.at(at++);
    }

    private Object nextArgument() {
        if (taken >= given) {
            throw Raise.typeError("not enough arguments for format string");
        }
        int index = taken++;
        return given < 0 ? args : ((PyTuple) args).items[index];
    }

    private void conversion() {
        if (at < format.length && format.at(at) == '%') {
            at++;
            out.append('%');
            return;
        }
        left = false;
        plus = false;
        blank = false;
        alternate = false;
        zero = false;
        width = -1;
        precision = -1;
        if (at < format.length && format.at(at) == '(') {
            at++;
            readKey();
        }
        int c = readFlags();
        c = readWidth(c);
        c = readPrecision(c);
        if (c == 'h' || c == 'l' || c == 'L') {
            c = next("incomplete format");
        }
        write(c, nextArgument());
    }

    private void readKey() {
        if (mapping == null) {
            throw Raise.typeError("format requires a mapping");
        }
        int start = at;
        for (int depth = 1; depth > 0;) {
            int c = next("incomplete format key");
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        args = Py.getItem(mapping, key(format, start, at - 1));
        given = -1;
        taken = -2;
    }

    private int readFlags() {
        while (true) {
            int c = next("incomplete format");
            switch (c) {
                case '-' -> left = true;
                case '+' -> plus = true;
                case ' ' -> blank = true;
                case '#' -> alternate = true;
                case '0' -> zero = true;
                default -> {
                    return c;
                }
            }
        }
    }

    private int readWidth(int c) {
        if (c == '*') {
            width = star("width");
            if (width < 0) {
                left = true;
                width = -width;
            }
            return next("incomplete format");
        }
        int first = c;
        if (first < '0' || first > '9') {
            return first;
        }
        return readNumber(first, true);
    }

    private int star(String what) {
        Object value = nextArgument();
        if (!Ints.isInt(value)) {
            throw Raise.typeError("* wants int");
        }
        Object exact = Ints.exact(value);
        if (what.equals("prec")) {
            return Py.indexAsInt(exact);
        }
        if (!(exact instanceof Long number)) {
            throw Raise.overflowError("Python int too large to convert to C ssize_t");
        }
        return (int) Math.max(-MAX, Math.min(MAX, number));
    }

    private int readNumber(int first, boolean isWidth) {
        long value = 0;
        int c = first;
        while (c >= '0' && c <= '9') {
            value = value * 10 + c - '0';
            if (isWidth ? value > Long.MAX_VALUE / 16 : value > MAX) {
                throw Raise.valueError(isWidth ? "width too big" : "precision too big");
            }
            c = at < format.length ? format.at(at++) : endOfFormat();
        }
        if (isWidth) {
            width = (int) Math.min(value, MAX);
        } else {
            precision = (int) value;
        }
        return c;
    }

    private static int endOfFormat() {
        throw Raise.valueError("incomplete format");
    }

    private int readPrecision(int c) {
        if (c != '.') {
            return c;
        }
        precision = 0;
        int first = next("incomplete format");
        if (first == '*') {
            precision = Math.max(0, star("prec"));
            return next("incomplete format");
        }
        return first >= '0' && first <= '9' ? readNumber(first, false) : first;
    }

    private void write(int type, Object value) {
        switch (type) {
            case 'd', 'i', 'u', 'o', 'x', 'X' -> writeNumber(
                    PercentNumbers.intText(toInt(type, value), (char) type, precision, alternate));
            case 'e', 'E', 'f', 'F', 'g', 'G' -> writeNumber(
                    PercentNumbers.floatText(toDouble(value), (char) type, precision, alternate));
            case 'c' -> writeText(character(value), false);
            default -> {
                Text text = text(type, value);
                if (text == null) {
                    throw unsupported(type);
                }
                writeText(text, true);
            }
        }
    }

    private PythonException unsupported(int type) {
        String shown = type > 31 && type < 128 ? String.valueOf((char) type) : "?";
        return Raise.valueError("unsupported format character '%s' (0x%s) at index %d", shown,
                Integer.toHexString(type), at - 1);
    }

    private static Object toInt(int type, Object value) {
        Object exact = Ints.exact(value);
        if (exact != null) {
            return exact;
        }
        boolean integral = type == 'o' || type == 'x' || type == 'X';
        try {
            if (integral) {
                if (Py.hasIndex(value)) {
                    return Py.index(value);
                }
            } else if (isNumber(value)) {
                return Ints.exact(Py.call(IntType.TYPE, value));
            }
        } catch (PythonException e) {
            if (!Py.matches(e, ExceptionTypes.TYPE_ERROR)) {
                throw e;
            }
        }
        throw Raise.typeError("%%%s format: %s is required, not %s", String.valueOf((char) type),
                integral ? "an integer" : "a real number", Raise.typeName(value));
    }

    private static boolean isNumber(Object value) {
        return value instanceof Double || value instanceof PyComplex || Types.of(value).lookup(Slot.INT) != null
                || Types.of(value).lookup(Slot.INDEX) != null || Types.of(value).lookup(Slot.FLOAT) != null;
    }

    private void writeNumber(String number) {
        int start = 0;
        int sign = plus ? '+' : blank ? ' ' : 0;
        if (number.startsWith("-")) {
            sign = '-';
            start = 1;
        }
        int body = start;
        if (alternate && number.length() > start + 1 && number.charAt(start) == '0'
                && Character.isLetter(number.charAt(start + 1)) && number.charAt(start + 1) != 'e') {
            body = start + 2;
        }
        int padding = width - (number.length() - start) - (sign == 0 ? 0 : 1);
        checkPadding(padding);
        if (!left && !zero) {
            out.repeat(' ', padding);
        }
        if (sign != 0) {
            out.append(sign);
        }
        out.append(number.substring(start, body));
        if (!left && zero) {
            out.repeat('0', padding);
        }
        out.append(number.substring(body));
        if (left) {
            out.repeat(' ', padding);
        }
    }

    private void writeText(Text text, boolean limited) {
        int length = limited && precision >= 0 ? Math.min(precision, text.length) : text.length;
        int padding = width - length;
        checkPadding(padding);
        if (!left) {
            out.repeat(' ', padding);
        }
        out.append(text, 0, length);
        if (left) {
            out.repeat(' ', padding);
        }
    }

    private void checkPadding(int padding) {
        if ((long) out.length() + padding > MAX - 1024) {
            throw Raise.of(ExceptionTypes.MEMORY_ERROR);
        }
    }
}
