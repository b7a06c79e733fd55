package pbcvm.types.strs;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Locale;

/** Names of characters, as the Unicode standard gives them to the characters of {@link UnicodeData#VERSION}. */
public final class CharacterNames {
    private static final String IDEOGRAPH = "CJK UNIFIED IDEOGRAPH-";
    private static final String HANGUL = "HANGUL SYLLABLE ";
    private static final int FIRST_SYLLABLE = 0xac00;
    private static final int SYLLABLES = 11172;
    private static final String[] LEADS =
            {"G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C",
                "K", "T", "P", "H"};
    private static final String[] VOWELS = {"A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE",
        "YO", "U", "WEO", "WE", "WI", "YU", "EU", "YI", "I"};
    private static final String[] TAILS = {"", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT",
        "LP", "LH", "M", "B", "BS", "S", "SS", "NG", "J", "C", "K", "T", "P", "H"};

    private CharacterNames() {
    }

    /** The name of a character; null when it has none. */
    @TruffleBoundary
    public static String nameOrNull(int codePoint) {
        String category = UnicodeData.category(codePoint);
        if (category.equals("Cn") || category.equals("Cc") || category.equals("Co") || category.equals("Cs")) {
            return null;
        }
        int syllable = codePoint - FIRST_SYLLABLE;
        if (syllable >= 0 && syllable < SYLLABLES) {
            int tails = TAILS.length;
            return HANGUL + LEADS[syllable / tails / VOWELS.length] + VOWELS[syllable / tails % VOWELS.length]
                    + TAILS[syllable % tails];
        }
        if (isUnifiedIdeograph(codePoint)) {
            return IDEOGRAPH + Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        }
        String name = Character.getName(codePoint);
        boolean numbered = name.startsWith("TANGUT 1") || name.startsWith("TANGUT SUPPLEMENT "); // Python has no name
        return numbered ? null : name;
    }

    private static boolean isUnifiedIdeograph(int c) {
        return c >= 0x3400 && c <= 0x4dbf || c >= 0x4e00 && c <= 0x9fff || c >= 0x20000 && c <= 0x2a6df
                || c >= 0x2a700 && c <= 0x2b738 || c >= 0x2b740 && c <= 0x2b81d || c >= 0x2b820 && c <= 0x2cea1
                || c >= 0x2ceb0 && c <= 0x2ebe0 || c >= 0x30000 && c <= 0x3134a;
    }

    /** The character of a name in any case; -1 when there is none. */
    @TruffleBoundary
    public static int lookup(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        if (upper.startsWith(IDEOGRAPH)) {
            return ideograph(upper.substring(IDEOGRAPH.length()));
        }
        if (upper.startsWith(HANGUL)) {
            return syllable(upper.substring(HANGUL.length()));
        }
        int point;
        try {
            point = Character.codePointOf(upper);
        } catch (IllegalArgumentException e) {
            return -1;
        }
        return upper.equals(nameOrNull(point)) ? point : -1;
    }

    private static int ideograph(String digits) {
        if (digits.length() < 4 || digits.length() > 5) {
            return -1;
        }
        for (int i = 0; i < digits.length(); i++) {
            if (Character.digit(digits.charAt(i), 16) < 0 || digits.charAt(i) > 'f') {
                return -1;
            }
        }
        int point = Integer.parseInt(digits, 16);
        return isUnifiedIdeograph(point) ? point : -1;
    }

    private static int syllable(String letters) {
        int lead = longestPrefix(LEADS, letters, false);
        String rest = letters.substring(LEADS[lead].length());
        int vowel = longestPrefix(VOWELS, rest, true);
        if (vowel < 0) {
            return -1;
        }
        rest = rest.substring(VOWELS[vowel].length());
        for (int tail = 0; tail < TAILS.length; tail++) {
            if (TAILS[tail].equals(rest)) {
                return FIRST_SYLLABLE + (lead * VOWELS.length + vowel) * TAILS.length + tail;
            }
        }
        return -1;
    }

    private static int longestPrefix(String[] parts, String text, boolean required) {
        int best = -1;
        for (int i = 0; i < parts.length; i++) {
            if (text.startsWith(parts[i]) && (best < 0 || parts[i].length() > parts[best].length())) {
                best = i;
            }
        }
        assert required || best >= 0;
        return best;
    }
}
