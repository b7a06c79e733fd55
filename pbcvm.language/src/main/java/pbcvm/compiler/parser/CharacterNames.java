package pbcvm.compiler.parser;

import java.util.HexFormat;
import java.util.Locale;

/** Characters by their Unicode names. */
final class CharacterNames {

    private static final String[] HANGUL_FIRST =
            {"G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ",
                "C", "K", "T", "P", "H"};
    private static final String[] HANGUL_VOWEL =
            {"A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE",
                "YO", "U", "WEO", "WE", "WI", "YU", "EU", "YI", "I"};
    private static final String[] HANGUL_LAST = {"", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS",
        "LT", "LP", "LH", "M", "B", "BS", "S", "SS", "NG", "J", "C", "K", "T", "P", "H"};

    private CharacterNames() {
    }

    /** The character with this name, or -1. */
    static int lookUp(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        if (upper.startsWith("HANGUL SYLLABLE ")) {
            return hangul(upper.substring("HANGUL SYLLABLE ".length()));
        }
        if (upper.startsWith("CJK UNIFIED IDEOGRAPH-")) {
            return ideograph(upper.substring("CJK UNIFIED IDEOGRAPH-".length()));
        }
        try {
            int c = Character.codePointOf(upper);
            // Names that Java makes up for characters without one.
            return Character.getType(c) == Character.CONTROL || upper.startsWith("CJK UNIFIED IDEOGRAPHS") ? -1 : c;
        } catch (IllegalArgumentException unknown) {
            return CharacterAliases.lookUp(upper);
        }
    }

    private static int hangul(String syllable) {
        for (int first = 0; first < HANGUL_FIRST.length; first++) {
            if (!syllable.startsWith(HANGUL_FIRST[first])) {
                continue;
            }
            for (int vowel = 0; vowel < HANGUL_VOWEL.length; vowel++) {
                String start = HANGUL_FIRST[first] + HANGUL_VOWEL[vowel];
                if (!syllable.startsWith(start)) {
                    continue;
                }
                for (int last = 0; last < HANGUL_LAST.length; last++) {
                    if (syllable.equals(start + HANGUL_LAST[last])) {
                        return 0xac00 + (first * HANGUL_VOWEL.length + vowel) * HANGUL_LAST.length + last;
                    }
                }
            }
        }
        return -1;
    }

    private static int ideograph(String digits) {
        if (digits.length() < 4 || digits.length() > 5 || !digits.chars().allMatch(HexFormat::isHexDigit)) {
            return -1;
        }
        int c = Integer.parseInt(digits, 16);
        return Character.isIdeographic(c) && Character.getName(c).startsWith("CJK UNIFIED IDEOGRAPHS") ? c : -1;
    }
}
