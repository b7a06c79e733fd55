package pbcvm.types.strs;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.Raise;

/** The name of a replacement field: a number or key, then attributes and subscripts. */
public final class FieldName {
    private final Text text;
    private int at;
    private boolean attribute;

    public FieldName(TruffleString name) {
        this.text = Text.of(name);
    }

    /** The first part: a Long or a string, which is empty when the field is to be numbered automatically. */
    public Object first() {
        while (at < text.length && text.at(at) != '.' && text.at(at) != '[') {
            at++;
        }
        return numberOrText(0, at);
    }

    /** The next part: for an attribute a string, for a subscript a Long or a string; null at the end. */
    public Object next() {
        if (at >= text.length) {
            return null;
        }
        int kind = text.at(at++);
        int start = at;
        Object part;
        if (kind == '.') {
            attribute = true;
            while (at < text.length && text.at(at) != '.' && text.at(at) != '[') {
                at++;
            }
            part = text.substring(start, at);
        } else if (kind == '[') {
            attribute = false;
            while (at < text.length && text.at(at) != ']') {
                at++;
            }
            if (at == text.length) {
                throw Raise.valueError("Missing ']' in format string");
            }
            part = numberOrText(start, at);
            at++;
        } else {
            throw Raise.valueError("Only '.' or '[' may follow ']' in format field specifier");
        }
        if (part instanceof TruffleString string && string.isEmpty()) {
            throw Raise.valueError("Empty attribute in format string");
        }
        return part;
    }

    /** Whether the part that {@link #next} gave is an attribute. */
    public boolean isAttribute() {
        return attribute;
    }

    private Object numberOrText(int start, int stop) {
        long value = 0;
        for (int i = start; i < stop; i++) {
            int digit = UnicodeData.decimal(text.at(i));
            if (digit < 0) {
                return text.substring(start, stop);
            }
            if (value > (Long.MAX_VALUE - digit) / 10) {
                throw Raise.valueError("Too many decimal digits in format string");
            }
            value = value * 10 + digit;
        }
        return start == stop ? (Object) text.substring(start, stop) : (Object) value;
    }
}
