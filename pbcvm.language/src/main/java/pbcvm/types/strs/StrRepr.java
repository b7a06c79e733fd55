package pbcvm.types.strs;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.object.Str;

/** {@code repr} and {@code ascii} of strings. */
public final class StrRepr {
    private static final String HEX = "0123456789abcdef";

    private StrRepr() {
    }

    /** {@code repr(text)}. */
    @TruffleBoundary
    public static TruffleString repr(TruffleString source) {
        Text text = Text.of(source);
        int quotes = 0;
        int doubleQuotes = 0;
        for (int i = 0; i < text.length; i++) {
            int c = text.at(i);
            quotes += c == '\'' ? 1 : 0;
            doubleQuotes += c == '"' ? 1 : 0;
        }
        int quote = quotes > 0 && doubleQuotes == 0 ? '"' : '\'';
        TextBuilder result = new TextBuilder(text.length + 2);
        result.append(quote);
        for (int i = 0; i < text.length; i++) {
            int c = text.at(i);
            if (c == quote || c == '\\') {
                result.append('\\').append(c);
            } else if (UnicodeData.isPrintable(c)) {
                result.append(c);
            } else {
                appendEscape(result, c);
            }
        }
        return result.append(quote).build();
    }

    /** A representation with everything beyond ASCII escaped. */
    @TruffleBoundary
    public static TruffleString ascii(TruffleString representation) {
        if (Text.isAscii(representation)) {
            return representation;
        }
        Text text = Text.of(representation);
        TextBuilder result = new TextBuilder(text.length * 2);
        for (int i = 0; i < text.length; i++) {
            int c = text.at(i);
            if (c < 128) {
                result.append(c);
            } else {
                appendHex(result, c);
            }
        }
        return result.build();
    }

    private static void appendEscape(TextBuilder result, int c) {
        switch (c) {
            case '\t' -> result.append("\\t");
            case '\n' -> result.append("\\n");
            case '\r' -> result.append("\\r");
            default -> appendHex(result, c);
        }
    }

    /** Adds the escape {@code \xhh}, {@code \}{@code uhhhh} or {@code \Uhhhhhhhh}. */
    public static void appendHex(TextBuilder result, int c) {
        int digits = c < 0x100 ? 2 : c < 0x10000 ? 4 : 8;
        result.append('\\').append(digits == 2 ? 'x' : digits == 4 ? 'u' : 'U');
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            result.append(HEX.charAt(c >> shift & 15));
        }
    }

    /** {@code repr(text)} as a Java string. */
    public static String java(TruffleString text) {
        return Str.java(repr(text));
    }
}
