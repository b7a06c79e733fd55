package pbcvm.types.strs;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.Raise;

/** Cuts the text of {@code str.format} into pieces: literal text, perhaps followed by a replacement field. */
public final class FormatMarkup {
    private final Text text;
    private int at;
    private int literalStart;
    private int literalStop;
    private boolean field;
    private int nameStart;
    private int nameStop;
    private int specStart;
    private int specStop;
    private int conversion;
    private boolean nested;

    public FormatMarkup(TruffleString text) {
        this.text = Text.of(text);
    }

    /** Goes to the next piece; false at the end. */
    public boolean advance() {
        int length = text.length;
        if (at >= length) {
            return false;
        }
        field = false;
        conversion = 0;
        nested = false;
        literalStart = at;
        while (at < length && text.at(at) != '{' && text.at(at) != '}') {
            at++;
        }
        literalStop = at;
        if (at == length) {
            return true;
        }
        int brace = text.at(at++);
        if (at < length && text.at(at) == brace) {
            literalStop++;
            at++;
            return true;
        }
        if (brace == '}') {
            throw Raise.valueError("Single '}' encountered in format string");
        }
        if (at == length) {
            throw Raise.valueError("Single '{' encountered in format string");
        }
        field = true;
        readField();
        return true;
    }

    private void readField() {
        nameStart = at;
        int end = endOfName();
        nameStop = at;
        at++;
        specStart = at;
        specStop = at;
        if (end == '}') {
            return;
        }
        if (end == '!' && readConversion()) {
            return;
        }
        readSpec();
    }

    /** Moves to the character that ends the field's name and gives it. */
    private int endOfName() {
        for (; at < text.length; at++) {
            switch (text.at(at)) {
                case '{' -> throw Raise.valueError("unexpected '{' in field name");
                case '[' -> {
                    while (at + 1 < text.length && text.at(at + 1) != ']') {
                        at++;
                    }
                }
                case '}', ':', '!' -> {
                    return text.at(at);
                }
                default -> {
                }
            }
        }
        throw Raise.valueError("expected '}' before end of string");
    }

    /** Reads the conversion character. True when the field ends behind it. */
    private boolean readConversion() {
        if (at >= text.length) {
            throw Raise.valueError("end of string while looking for conversion specifier");
        }
        conversion = text.at(at++);
        if (at < text.length) {
            int next = text.at(at++);
            specStart = at;
            specStop = at;
            if (next == '}') {
                return true;
            }
            if (next != ':') {
                throw Raise.valueError("expected ':' after conversion specifier");
            }
        }
        return false;
    }

    private void readSpec() {
        specStart = at;
        for (int depth = 1; at < text.length; at++) {
            int c = text.at(at);
            if (c == '{') {
                nested = true;
                depth++;
            } else if (c == '}' && --depth == 0) {
                specStop = at++;
                return;
            }
        }
        throw Raise.valueError("unmatched '{' in format spec");
    }

    /** Adds the literal text of the piece. */
    void appendLiteral(TextBuilder out) {
        out.append(text, literalStart, literalStop);
    }

    /** The literal text. */
    public TruffleString literal() {
        return text.substring(literalStart, literalStop);
    }

    /** Whether a field follows the literal text. */
    public boolean hasField() {
        return field;
    }

    /** The field's name: what stands before a conversion and a format specification. */
    public TruffleString name() {
        return text.substring(nameStart, nameStop);
    }

    /** The format specification, empty when there is none. */
    public TruffleString spec() {
        return text.substring(specStart, specStop);
    }

    /** Whether the format specification has fields itself. */
    boolean isNested() {
        return nested;
    }

    /** The conversion character, or 0. */
    public int conversion() {
        return conversion;
    }
}
