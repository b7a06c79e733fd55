package pbcvm.types.strs;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.function.IntPredicate;
import pbcvm.object.Str;
import pbcvm.operation.Py;

/** The questions about all characters of a string: isalpha, isdigit, isidentifier and their relatives. */
final class StrTests {
    private StrTests() {
    }

    /** Whether there is a character and all pass. */
    private static boolean all(Object self, IntPredicate test) {
        TruffleString source = Py.asString(self);
        if (Str.length(source) == 1) {
            return test.test(Str.single(source));
        }
        Text text = Text.of(source);
        for (int i = 0; i < text.length; i++) {
            if (!test.test(text.at(i))) {
                return false;
            }
        }
        return text.length > 0;
    }

    @TruffleBoundary
    static Object isAlpha(Object self) {
        return all(self, UnicodeData::isAlpha);
    }

    @TruffleBoundary
    static Object isAlnum(Object self) {
        return all(self, StrTests::isAlnumPoint);
    }

    private static boolean isAlnumPoint(int c) {
        if (c < 128) {
            return c >= '0' && c <= '9' || UnicodeData.isAlpha(c);
        }
        return UnicodeData.isAlpha(c)
                || UnicodeData.has(c, UnicodeData.DECIMAL | UnicodeData.DIGIT | UnicodeData.NUMERIC);
    }

    private static boolean isNumber(int c, int mask) {
        return c < 128 ? c >= '0' && c <= '9' : UnicodeData.has(c, mask);
    }

    static Object isDecimal(Object self) {
        return all(self, c -> isNumber(c, UnicodeData.DECIMAL));
    }

    @TruffleBoundary
    static Object isDigit(Object self) {
        return all(self, c -> isNumber(c, UnicodeData.DIGIT));
    }

    static Object isNumeric(Object self) {
        return all(self, c -> isNumber(c, UnicodeData.NUMERIC));
    }

    @TruffleBoundary
    static Object isSpace(Object self) {
        return all(self, UnicodeData::isSpace);
    }

    static Object isPrintable(Object self) {
        Text text = Text.of(Py.asString(self));
        for (int i = 0; i < text.length; i++) {
            if (!UnicodeData.isPrintable(text.at(i))) {
                return false;
            }
        }
        return true;
    }

    static Object isAscii(Object self) {
        return Text.isAscii(Py.asString(self));
    }

    static Object isLower(Object self) {
        Text text = Text.of(Py.asString(self));
        boolean found = false;
        for (int i = 0; i < text.length; i++) {
            int c = text.at(i);
            if (UnicodeData.isUpper(c) || UnicodeData.isTitle(c)) {
                return false;
            }
            found |= UnicodeData.isLower(c);
        }
        return found;
    }

    static Object isUpper(Object self) {
        Text text = Text.of(Py.asString(self));
        boolean found = false;
        for (int i = 0; i < text.length; i++) {
            int c = text.at(i);
            if (UnicodeData.isLower(c) || UnicodeData.isTitle(c)) {
                return false;
            }
            found |= UnicodeData.isUpper(c);
        }
        return found;
    }

    static Object isTitle(Object self) {
        Text text = Text.of(Py.asString(self));
        boolean found = false;
        boolean inWord = false;
        for (int i = 0; i < text.length; i++) {
            int c = text.at(i);
            if (UnicodeData.isUpper(c) || UnicodeData.isTitle(c)) {
                if (inWord) {
                    return false;
                }
                inWord = true;
                found = true;
            } else if (UnicodeData.isLower(c)) {
                if (!inWord) {
                    return false;
                }
            } else {
                inWord = false;
            }
        }
        return found;
    }

    static Object isIdentifier(Object self) {
        return isIdentifier(Py.asString(self));
    }

    /** Whether a string can be a name. */
    static boolean isIdentifier(TruffleString source) {
        Text text = Text.of(source);
        for (int i = 0; i < text.length; i++) {
            int c = text.at(i);
            boolean fits = c < 128 ? c == '_' || UnicodeData.isAlpha(c) || i > 0 && c >= '0' && c <= '9'
                    : UnicodeData.has(c, i == 0 ? UnicodeData.IDENTIFIER_START : UnicodeData.IDENTIFIER_PART);
            if (!fits) {
                return false;
            }
        }
        return text.length > 0;
    }
}
