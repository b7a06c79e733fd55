package pbcvm.types.strs;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.object.Str;
import pbcvm.operation.Py;

/** Case conversions of {@code str}: lower, upper, title, capitalize, swapcase, casefold. */
final class StrCase {
    private StrCase() {
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object lower(Object self) {
        TruffleString source = Py.asString(self);
        Text text = Text.of(source);
        if (Text.isAscii(source)) {
            return convertAscii(source, text, 'A', 'Z');
        }
        TextBuilder result = new TextBuilder(text.length);
        for (int i = 0; i < text.length; i++) {
            appendLower(result, text, i);
        }
        return result.build();
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object upper(Object self) {
        TruffleString source = Py.asString(self);
        Text text = Text.of(source);
        if (Text.isAscii(source)) {
            return convertAscii(source, text, 'a', 'z');
        }
        TextBuilder result = new TextBuilder(text.length);
        for (int i = 0; i < text.length; i++) {
            append(result, text.at(i), UnicodeData.upper(text.at(i)));
        }
        return result.build();
    }

    /** Flips the case bit of the letters from {@code first} to {@code last}. */
    private static TruffleString convertAscii(TruffleString source, Text text, int first, int last) {
        byte[] bytes = text.narrow;
        int end = text.offset + text.length;
        int at = text.offset;
        while (at < end && (bytes[at] < first || bytes[at] > last)) {
            at++;
        }
        if (at == end) {
            return source;
        }
        byte[] result = new byte[text.length];
        System.arraycopy(bytes, text.offset, result, 0, text.length);
        for (int i = at - text.offset; i < result.length; i++) {
            if (result[i] >= first && result[i] <= last) {
                result[i] ^= 32;
            }
        }
        return Text.ofLatin1(result);
    }

    private static void append(TextBuilder result, int codePoint, int[] mapped) {
        if (mapped == null) {
            result.append(codePoint);
        } else {
            for (int point : mapped) {
                result.append(point);
            }
        }
    }

    private static void appendLower(TextBuilder result, Text text, int index) {
        int c = text.at(index);
        if (c == 0x3a3) {
            result.append(isFinalSigma(text, index) ? 0x3c2 : 0x3c3);
        } else {
            append(result, c, UnicodeData.lower(c));
        }
    }

    /** A capital sigma at the end of a word: letters before it, none behind it, ignorable characters skipped. */
    private static boolean isFinalSigma(Text text, int index) {
        int before = index - 1;
        while (before >= 0 && UnicodeData.has(text.at(before), UnicodeData.CASE_IGNORABLE)) {
            before--;
        }
        if (before < 0 || !UnicodeData.isCased(text.at(before))) {
            return false;
        }
        int after = index + 1;
        while (after < text.length && UnicodeData.has(text.at(after), UnicodeData.CASE_IGNORABLE)) {
            after++;
        }
        return after == text.length || !UnicodeData.isCased(text.at(after));
    }

    static Object title(Object self) {
        Text text = Text.of(Py.asString(self));
        TextBuilder result = new TextBuilder(text.length);
        boolean inWord = false;
        for (int i = 0; i < text.length; i++) {
            int c = text.at(i);
            if (inWord) {
                appendLower(result, text, i);
            } else {
                append(result, c, UnicodeData.title(c));
            }
            inWord = UnicodeData.isCased(c);
        }
        return result.build();
    }

    static Object capitalize(Object self) {
        Text text = Text.of(Py.asString(self));
        if (text.length == 0) {
            return Str.EMPTY;
        }
        TextBuilder result = new TextBuilder(text.length);
        append(result, text.at(0), UnicodeData.title(text.at(0)));
        for (int i = 1; i < text.length; i++) {
            appendLower(result, text, i);
        }
        return result.build();
    }

    static Object swapCase(Object self) {
        Text text = Text.of(Py.asString(self));
        TextBuilder result = new TextBuilder(text.length);
        for (int i = 0; i < text.length; i++) {
            int c = text.at(i);
            if (UnicodeData.isUpper(c)) {
                appendLower(result, text, i);
            } else if (UnicodeData.isLower(c)) {
                append(result, c, UnicodeData.upper(c));
            } else {
                result.append(c);
            }
        }
        return result.build();
    }

    static Object caseFold(Object self) {
        TruffleString source = Py.asString(self);
        if (Text.isAscii(source)) {
            return lower(source);
        }
        Text text = Text.of(source);
        TextBuilder result = new TextBuilder(text.length);
        for (int i = 0; i < text.length; i++) {
            append(result, text.at(i), UnicodeData.fold(text.at(i)));
        }
        return result.build();
    }
}
